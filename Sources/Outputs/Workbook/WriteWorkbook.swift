import Findings
import Rankings
import Reports

/// Writes `report.xlsx`: an overview and one kind of sheet for each kind of row.
///
/// Sheets are filled in constant memory; what is kept is the place of each evaluation and of its
/// first finding, for the jumps between sheets.
///
/// - Parameters:
///   - path: the file to write; the caller puts it in its place.
///   - rowLimit: rows of a sheet before it goes on in a continuation.
func writeWorkbook(
  _ results: Results, options: OutputOptions, toFile path: String,
  rowLimit: Int = SheetLayout.spreadsheetRows
) throws {
  let language = options.language
  let layout = SheetLayout(rowLimit: rowLimit)
  let links = SheetLinks(language: language, layout: layout)
  var index = try EvaluationIndex(results, rankBy: options.rankBy)
  try noteFindings(results, in: &index)
  var summary = Summary()
  var file = try XLSXFile(path: path)
  try file.describe(title: SheetNames.overview.title[language])
  let overview = try file.addSheet(named: SheetNames.overview.name[language])

  let ranking = try fill(
    .evaluations(.overall, index: index, links: links), from: results.ranking, layout: layout,
    language: language, in: &file
  ) { summary.add($0) }
  let projects = try fill(
    .evaluations(.project, index: index, links: links), from: results.projects, layout: layout,
    language: language, in: &file
  ) { summary.add($0) }
  try fillDepartments(results, index: index, links: links, in: &file)
  _ = try fill(
    .indicators(language: language), from: results.indicators, layout: layout,
    language: language, in: &file)
  _ = try fill(
    .budget(language: language), from: results.budget, layout: layout, language: language,
    in: &file)
  let findings = try fill(
    .findings(index: index, links: links, ruleTitles: options.ruleTitles),
    from: results.findings, layout: layout, language: language, in: &file
  ) { summary.add($0) }
  let files = try fill(
    .files(language: language), from: results.files, layout: layout, language: language,
    in: &file
  ) { summary.add($0) }

  var statistics: [StatisticsRow] = []
  try results.statistics.forEach { statistics.append($0) }
  let columns = OverviewColumns(
    overall: .init(ranking), projects: .init(projects),
    severity: ColumnFormula(ranges: findings.ranges(of: .severity)),
    rule: ColumnFormula(ranges: findings.ranges(of: .rule)),
    status: ColumnFormula(ranges: files.ranges(of: .status)))
  let sheet = OverviewSheet(
    summary: summary, statistics: statistics, ruleTitles: options.ruleTitles, language: language,
    columns: columns)
  try sheet.write(to: overview, in: &file)
  try file.close()
}

private func noteFindings(_ results: Results, in index: inout EvaluationIndex) throws {
  var row = 0
  try results.findings.forEach { finding in
    index.note(finding, at: row)
    row += 1
  }
}

/// Writes all rows of one kind, each also handed to `see`.
private func fill<Row>(
  _ plan: SheetPlan<Row>, from rows: RowSource<Row>, layout: SheetLayout, language: Language,
  in file: inout XLSXFile, see: (Row) -> Void = { _ in }
) throws -> SheetRun<Row> {
  var run = try SheetRun(plan, layout: layout, language: language, in: &file)
  try rows.forEach { row in
    see(row)
    try run.append(row, to: &file)
  }
  try run.finish()
  return run
}

private func fillDepartments(
  _ results: Results, index: EvaluationIndex, links: SheetLinks, in file: inout XLSXFile
) throws {
  var totals = DepartmentTotals()
  var run = try SheetRun(
    .departments(index: index, links: links), layout: links.layout, language: links.language,
    in: &file)
  try results.departments.forEach { row in
    totals.add(row)
    try run.append(row, to: &file)
  }
  try run.finish()
  if run.count > 0 { try run.appendTotals(totals.cells(of: run, links.language), to: &file) }
}
