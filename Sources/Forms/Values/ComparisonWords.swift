import Reports

/// The signs and words that say how an actual value is held against a target.
struct ComparisonWords: Sendable {
  static let standard = ComparisonWords(WordList.load(PackageResources.comparisons_tsv))

  /// Longest first, so that >= is never taken for >.
  private let before: [(word: [Unicode.Scalar], comparison: Measure.Comparison)]
  private let after: [(word: [Unicode.Scalar], comparison: Measure.Comparison)]

  init(_ list: WordList) {
    func words(_ place: String) -> [([Unicode.Scalar], Measure.Comparison)] {
      list.entries.compactMap { entry in
        guard entry.role.hasPrefix(place + " "),
          let comparison = Measure.Comparison(
            rawValue: String(entry.role.dropFirst(place.count + 1)))
        else { return nil }
        return ([Unicode.Scalar](of: entry.word), comparison)
      }
      .sorted { $0.0.count > $1.0.count }
    }
    before = words("before")
    after = words("after")
  }

  /// Takes a comparison off the front.
  func takeLeading(_ text: inout ArraySlice<Unicode.Scalar>) -> Measure.Comparison? {
    guard let found = before.first(where: { text.starts(with: $0.word) }) else { return nil }
    text = text.dropFirst(found.word.count).drop(while: \.isBlank)
    return found.comparison
  }

  /// Takes a comparison off the end.
  func takeClosing(_ text: inout ArraySlice<Unicode.Scalar>) -> Measure.Comparison? {
    guard let found = after.first(where: { text.reversed().starts(with: $0.word.reversed()) })
    else { return nil }
    text = text.dropLast(found.word.count)
    return found.comparison
  }

  /// Whether a text is a comparison and nothing else (the property column of a split target).
  func isComparison(_ text: String) -> Bool {
    var scalars = [Unicode.Scalar](of: text, \.narrow)[...]
    guard let comparison = takeLeading(&scalars) else { return false }
    return comparison != .unsigned && scalars.isEmpty
  }
}
