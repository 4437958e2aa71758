import Findings
import Rankings
import Reports
import Testing

/// A decimal from its print.
func decimal(_ print: String) throws -> ExactDecimal { try #require(PrintedNumber(print)).exact }

/// Rows handed out from an array, as the store hands them out.
func source<Row>(_ rows: [Row]) -> RowSource<Row> {
  RowSource { body in for row in rows { try body(row) } }
}

/// Everything that a source hands out.
func collected<Row>(_ source: RowSource<Row>) throws -> [Row] {
  var rows: [Row] = []
  try source.forEach { rows.append($0) }
  return rows
}

/// An evaluation of an invented department.
func evaluation(
  _ department: String?, kind: SelfEvaluation.Kind = .overall, score: String? = nil,
  weight: String? = nil, budget: String? = nil, executed: String? = nil, region: String? = nil,
  rating: String? = nil, source: String = "a.docx", number: Int = 1, isSuperseded: Bool = false
) throws -> EvaluationRow {
  EvaluationRow(
    kind: kind, department: department, region: region, year: 2023,
    score: try score.map(decimal), rating: rating, weightTotal: try weight.map(decimal),
    budget: try budget.map(decimal), executed: try executed.map(decimal), errors: 1, warnings: 2,
    source: source, evaluation: number, isSuperseded: isSuperseded)
}
