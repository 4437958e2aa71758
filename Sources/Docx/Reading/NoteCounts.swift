import Documents

/// Counts what was resolved or left out, by code.
struct NoteCounts {
  private var counts: [DocumentNote.Code: Int] = [:]

  mutating func add(_ code: DocumentNote.Code, _ count: Int = 1) {
    counts[code, default: 0] += count
  }

  /// The notes that apply, in the order of their declaration.
  var notes: [DocumentNote] {
    DocumentNote.Code.allCases.compactMap { code in
      counts[code].map { DocumentNote(code, count: $0) }
    }
  }
}
