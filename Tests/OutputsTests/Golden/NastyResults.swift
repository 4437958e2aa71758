import Findings
import Rankings
import Reports

extension NastyReport {
  /// The rows that a run over the report, a letter and a broken file gives.
  static var results: Results {
    let key = EvaluationKey(
      department: "某局", year: 2023, kind: .overall, source: path, evaluation: 1)
    return Results(
      ranking: rows([ranked, unranked]), projects: rows([project]),
      departments: rows([department]),
      indicators: rows(indicators.map { IndicatorRow(key: key, indicator: $0) }),
      budget: rows([
        BudgetRow(key: key, line: line, unit: .tenThousandYuan),
        BudgetRow(key: key, line: total, unit: .tenThousandYuan),
        BudgetRow(key: key, line: total, unit: nil),
      ]),
      findings: rows([
        FindingRow(key: key, finding: finding),
        FindingRow(key: EvaluationKey(source: path), finding: note),
      ]),
      statistics: rows([
        StatisticsRow(
          group: .rating, value: "优", evaluations: 1, mean: number("97.50"),
          median: number("97.50"),
          lowerQuartile: number("97.50"), upperQuartile: number("97.50"),
          minimum: number("97.50"), maximum: number("97.50"), budget: number("1343.50"),
          executed: number("1343.07")),
        StatisticsRow(group: .region, value: "", evaluations: 0),
      ]),
      files: rows([
        FileRow(
          source: path, status: .ingested, evaluations: 1, findings: 2,
          sha256: String(repeating: "0a", count: 32), bytes: 12345),
        FileRow(source: "坏.docx", status: .failed, error: error, bytes: 7),
      ]),
      document: { _ in nil })
  }

  private static var ranked: EvaluationRow {
    EvaluationRow(
      rank: 1, kind: .overall, department: "某局", region: "某市", year: 2023, score: number("19.50"),
      statedScore: PrintedNumber("19.6"), scoreDifference: number("-0.10"), rating: "差",
      statedRating: "优秀", weightTotal: number("25"), budget: number("1343.50"),
      executed: number("1343.07"), executionRate: number("99.97"), reconciled: false, errors: 1,
      warnings: 0, notes: 1, bestRank: 1, worstRank: 1, source: path)
  }

  private static var unranked: EvaluationRow {
    EvaluationRow(kind: .overall, department: "-某科", source: "b.zip!c.docx")
  }

  private static var project: EvaluationRow {
    EvaluationRow(
      rank: 1, kind: .project, department: "某局", project: "+1工程", year: 2023,
      score: number("89.00"), bestRank: 1, worstRank: 2, source: "p.docx")
  }

  private static var department: DepartmentRow {
    DepartmentRow(
      department: "某局", region: "某市", year: 2023, overallScore: number("19.50"), overallRating: "差",
      projects: 1, projectsMeanScore: number("89.00"), budget: number("1343.50"),
      executed: number("1343.07"), executionRate: number("99.97"), errors: 1, warnings: 0,
      sources: [path, "p.docx"])
  }

  private static func number(_ print: String) -> ExactDecimal? { PrintedNumber(print)?.exact }

  private static func rows<Row>(_ rows: [Row]) -> RowSource<Row> {
    RowSource { body in for row in rows { try body(row) } }
  }
}
