import Rankings

/// Which documents belong to which department's page, and which department an evaluation is shown
/// under.
struct PageDirectory {
  struct Entry {
    var row: DepartmentRow
    /// The department's documents, each once.
    var sources: [String]
    /// Their numbers in `PageDirectory.sources`.
    var documents: [Int]
  }

  private(set) var entries: [Entry] = []
  /// Every document that the page shows; its number is its position.
  private(set) var sources: [String] = []
  private var numbers: [String: Int] = [:]
  /// The entries that show a document.
  private var groups: [String: [Int]] = [:]

  init(_ departments: RowSource<DepartmentRow>) throws {
    try departments.forEach { add($0) }
  }

  private mutating func add(_ row: DepartmentRow) {
    var seen: Set<String> = []
    let own = row.sources.filter { seen.insert($0).inserted }
    for source in own {
      groups[source, default: []].append(entries.count)
      if numbers[source] == nil {
        numbers[source] = sources.count
        sources.append(source)
      }
    }
    entries.append(Entry(row: row, sources: own, documents: own.compactMap { numbers[$0] }))
  }

  /// The entry that an evaluation is shown under: its document's, of its own department and year
  /// where the document is shown under several. Nil for a document of no department row.
  func group(of row: EvaluationRow) -> Int? {
    let candidates = groups[row.source] ?? []
    return candidates.first {
      entries[$0].row.department == row.department && entries[$0].row.year == row.year
    } ?? candidates.first
  }
}
