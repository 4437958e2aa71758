import Findings
import Reports

/// Gathers the evaluations of a document, and what its tables hold beside them.
struct ReportGathering {
  private let tables: [TableReading]
  private var report = Report()
  /// The tables that fed an evaluation.
  private var told: Set<Int> = []
  /// Where the values of the evaluations stand.
  private var held: Set<Place> = []
  /// By table, the form that it was taken for.
  private var forms: [Int: LocalizedText] = [:]

  init(tables: [TableReading]) { self.tables = tables }

  /// - Parameter found: nil where the draft is no evaluation.
  mutating func take(_ draft: Draft, _ found: EvaluationAssembly.Assembled?) {
    guard let found else { return }
    report.evaluations.append(
      report.evaluations.last.map(found.evaluation.completed(by:)) ?? found.evaluation)
    if !draft.sharesText { report.coverage.unmapped += found.prose.unmapped }
    found.evaluation.forEachFigurePlace { held.insert($0) }
    held.formUnion(found.repeated)
    let number = report.evaluations.count
    for table in draft.tables.sorted() where told.insert(table).inserted {
      report.unreadFigures += tables[table].harvest.unread.map { $0.of(evaluation: number) }
      report.doubtfulColumns += tables[table].harvest.doubtful.map { $0.of(evaluation: number) }
    }
    let family = FormFamilies.all.first { $0.id == found.evaluation.form.id }
    for table in draft.tables where forms[table] == nil { forms[table] = family?.title }
  }

  /// The evaluations with the figures that none of them holds, and each table's explanation.
  mutating func finish() -> (report: Report, explanation: [TableExplanation]) {
    report.evaluations = SelfEvaluation.completedFromBehind(report.evaluations)
    let explanation = tables.enumerated().map { index, table in
      let coverage = TableCoverage(table.grid, table.harvest, held: held)
      report.coverage.tables += 1
      report.coverage.numericCells += coverage.numeric
      report.coverage.mappedNumericCells += coverage.mapped
      report.coverage.unmapped += coverage.left
      if let table = coverage.unmappedTable { report.unmappedTables.append(table) }
      let isRead = !table.harvest.mapped.isEmpty || !table.harvest.explanation.isEmpty
      if isRead, told.contains(index) { report.coverage.mappedTables += 1 }
      return table.explanation(of: forms[index], left: coverage.left)
    }
    return (report, explanation)
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
