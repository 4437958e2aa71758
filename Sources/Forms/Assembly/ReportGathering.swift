import Findings
import Reports

/// Gathers the evaluations of a document, and what its tables hold beside them.
struct ReportGathering {
  private let tables: [TableReading]
  private var report = Report()
  /// The tables that fed an evaluation.
  private var told: Set<Int> = []
  /// Drafts that are no evaluations.
  private var unused: [Draft] = []
  /// By table, the form that it was taken for.
  private(set) var forms: [Int: LocalizedText] = [:]

  init(tables: [TableReading]) { self.tables = tables }

  /// - Parameter found: nil where the draft is no evaluation.
  mutating func take(_ draft: Draft, _ found: EvaluationAssembly.Assembled?) {
    guard let found else { return unused.append(draft) }
    report.evaluations.append(
      report.evaluations.last.map(found.evaluation.completed(by:)) ?? found.evaluation)
    if !draft.sharesText { report.coverage.unmapped += found.prose.unmapped }
    report.coverage.unmapped += found.left
    report.coverage.mappedNumericCells -= found.left.count
    let number = report.evaluations.count
    for table in draft.tables.sorted() where told.insert(table).inserted {
      report.unreadFigures += tables[table].harvest.unread.map { $0.of(evaluation: number) }
      report.doubtfulColumns += tables[table].harvest.doubtful.map { $0.of(evaluation: number) }
    }
    let family = FormFamilies.all.first { $0.id == found.evaluation.form.id }
    for table in draft.tables where forms[table] == nil { forms[table] = family?.title }
  }

  /// The evaluations with the figures that none of them holds.
  mutating func finish() -> Report {
    report.evaluations = SelfEvaluation.completedFromBehind(report.evaluations)
    // What a table gave to no evaluation, beside what it gave to one.
    let keys = Set(told.map { tables[$0].grid.site.reference(row: 0, column: 0).tableKey })
    for figure in unused.flatMap(\.figures)
    where figure.place.cell.map({ keys.contains($0.tableKey) }) ?? false {
      report.coverage.unmapped.append(figure)
      report.coverage.mappedNumericCells -= 1
    }
    cover()
    return report
  }

  /// What was seen in all tables; what one that fed no evaluation gave stands in no record.
  private mutating func cover() {
    var left: [Cited<String>] = []
    for (index, table) in tables.enumerated() {
      report.coverage.tables += 1
      report.coverage.numericCells += table.coverage.numeric
      guard told.contains(index) else {
        left += TableCoverage(table.grid, Harvest()).left
        if let table = table.coverage.unmappedTable { report.unmappedTables.append(table) }
        continue
      }
      report.coverage.mappedNumericCells += table.coverage.mapped
      if !table.harvest.mapped.isEmpty || !table.harvest.explanation.isEmpty {
        report.coverage.mappedTables += 1
      }
      left += table.coverage.left
      if let table = table.coverage.unmappedTable { report.unmappedTables.append(table) }
    }
    report.coverage.unmapped += left
  }
}

extension CellReference {
  /// Tells the tables of a document apart.
  fileprivate var tableKey: [Int] {
    [textBox ?? 0] + (path.isEmpty ? [table] : Array(path.dropLast(2)))
  }
}

extension UnreadFigure {
  fileprivate func of(evaluation number: Int) -> UnreadFigure {
    var result = self
    result.evaluation = number
    return result
  }
}

extension DoubtfulColumn {
  fileprivate func of(evaluation number: Int) -> DoubtfulColumn {
    var result = self
    result.evaluation = number
    return result
  }
}
