import Documents
import Findings
import Rankings
import Reports

extension InventedCity {
  /// The city's rows, handed out as a store does.
  var results: Results {
    func ranked(_ kind: SelfEvaluation.Kind) -> [EvaluationRow] {
      evaluations.filter { $0.kind == kind }.enumerated()
        .sorted { ($0.element.rank ?? .max, $0.offset) < ($1.element.rank ?? .max, $1.offset) }
        .map(\.element)
    }
    return Results(
      ranking: .of(ranked(.overall)), projects: .of(ranked(.project)),
      departments: .of(departments), indicators: .of(indicators), budget: .of(budget),
      findings: .of(findings),
      statistics: .of([
        StatisticsRow(
          group: .region, value: "东屏区", evaluations: departments.count,
          mean: ExactDecimal(mantissa: 9012, scale: 2),
          budget: ExactDecimal(mantissa: 120_033, scale: 2))
      ]),
      files: .of(files), document: { documents[$0] })
  }
}

extension RowSource {
  /// Rows from an array.
  static func of(_ rows: [Row]) -> RowSource { RowSource { try rows.forEach($0) } }
}
