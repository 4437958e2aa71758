import Rankings

/// Which documents belong to which department's page, and which department an evaluation is shown
/// under. Holds some dozens of bytes a document; the departments themselves are walked again where
/// they are wanted.
struct PageDirectory {
  /// One department as it is shown.
  struct Entry {
    var row: DepartmentRow
    /// The department's documents, each once.
    var sources: [String]
    /// Their numbers, from 0 in the order in which departments first name them.
    var documents: [Int]
  }

  private struct Document {
    var number: Int32
    /// The first entry that shows it.
    var group: Int32
  }

  private struct GroupName: Hashable {
    var department: String?
    var year: Int?
    /// Of a document that names no department: it is a row of its own.
    var source: String?

    init(_ department: String?, _ year: Int?, source: String) {
      self.department = department
      self.year = year
      self.source = department == nil ? source : nil
    }
  }

  /// How many departments there are.
  private(set) var count = 0
  private var documents: [NameID: Document] = [:]
  private var groups: [NameID: Int32] = [:]

  init(_ departments: RowSource<DepartmentRow>) throws {
    try departments.forEach { add($0) }
  }

  private mutating func add(_ row: DepartmentRow) {
    let group = Int32(clamping: count)
    for source in row.sources {
      let id = NameID(source)
      if documents[id] == nil {
        documents[id] = Document(number: Int32(clamping: documents.count), group: group)
      }
      let name = NameID(GroupName(row.department, row.year, source: source))
      if groups[name] == nil { groups[name] = group }
    }
    count += 1
  }

  func entry(_ row: DepartmentRow) -> Entry {
    var seen: Set<String> = []
    let own = row.sources.filter { seen.insert($0).inserted }
    return Entry(
      row: row, sources: own,
      documents: own.compactMap { documents[NameID($0)].map { Int($0.number) } })
  }

  /// The entry that an evaluation is shown under: that of its department and year, else the first one
  /// of its document. Nil for a document of no department row.
  func group(of row: EvaluationRow) -> Int? {
    guard let document = documents[NameID(row.source)] else { return nil }
    let name = NameID(GroupName(row.department, row.year, source: row.source))
    return Int(groups[name] ?? document.group)
  }
}
