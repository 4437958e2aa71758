import Findings
import Rankings
import Reports

/// 总览: counts, sums, distributions and flags by rule, as formulas over the other sheets.
struct OverviewSheet {
  var summary: Summary
  var statistics: [StatisticsRow]
  var ruleTitles: [RuleID: LocalizedText]
  var language: Language
  var columns: OverviewColumns

  private static let widths = [30, 22, 18, 12, 12, 12, 12, 12, 12, 18, 18]

  func write(to sheet: XLSXSheet, in file: inout XLSXFile) throws {
    for (column, width) in Self.widths.enumerated() {
      try sheet.setColumn(column, width: width)
    }
    try sheet.setUpPage(repeatedRows: 0...0)
    sheet.freeze(row: 1, column: 0)
    try sheet.setRow(0, height: 30)
    try sheet.merge(
      row: 0, columns: Self.widths.count, text: SheetNames.overview.title[language],
      format: file.format(CellStyle(role: .title)))
    let totals = totalRows
    let distributionRow = 1 + totals.count
    var row = 1
    for line in totals + distributionRows(from: distributionRow) {
      try write(line, row: row, to: sheet, in: &file)
      row += 1
    }
    for block in [ratingRows, severityRows, ruleRows, fileRows, statisticsRows] {
      for line in block(row) {
        try write(line, row: row, to: sheet, in: &file)
        row += 1
      }
    }
    try addChart(from: distributionRow, to: sheet, in: &file)
  }

  private func write(
    _ line: OverviewRow, row: Int, to sheet: XLSXSheet, in file: inout XLSXFile
  ) throws {
    for (column, content) in line.cells.enumerated() {
      let style = CellStyle(content, role: line.role, fill: column == 0 ? line.fill : nil)
      try sheet.write(content, row: row, column: column, format: file.format(style))
    }
  }

  private func addChart(
    from firstRow: Int, to sheet: XLSXSheet, in file: inout XLSXFile
  ) throws {
    let (first, last) = (firstRow + 3, firstRow + 2 + ScoreBand.all.count)
    func range(_ letter: String) -> String {
      "=\(sheet.quotedName)!$\(letter)$\(first):$\(letter)$\(last)"
    }
    let title = LocalizedText(zh: "得分分布（份）", en: "Distribution of scores (evaluations)")
    let chart = ColumnChart(
      title: title[language], categories: range("A"),
      series: [
        (SelfEvaluation.Kind.overall.word[language], range("B")),
        (SelfEvaluation.Kind.project.word[language], range("C")),
      ])
    try file.addColumnChart(chart, on: sheet, row: 2, column: 4)
  }

  var kindHeadings: [String] {
    [SelfEvaluation.Kind.overall.word[language], SelfEvaluation.Kind.project.word[language]]
  }

  func text(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }
}

/// The columns of the other sheets that the overview counts.
struct OverviewColumns {
  /// Of one ranking sheet.
  struct Evaluations {
    var counted: ColumnFormula
    var score: CountedColumn
    var rating: CountedColumn
    var budget: CountedColumn
    var executed: CountedColumn
    var reconciled: CountedColumn

    init(_ run: SheetRun<EvaluationRow>) {
      let counted = run.ranges(of: .counted)
      let yes = word(true)[run.language]
      func column(_ field: Field) -> CountedColumn {
        CountedColumn(
          ranges: zip(run.ranges(of: field), counted).map { ($0, $1) }, yes: yes)
      }
      self.counted = ColumnFormula(ranges: counted)
      score = column(.score)
      rating = column(.rating)
      budget = column(.budget)
      executed = column(.executed)
      reconciled = column(.reconciled)
    }
  }

  var overall: Evaluations
  var projects: Evaluations
  var severity: ColumnFormula
  var rule: ColumnFormula
  var status: ColumnFormula
}
