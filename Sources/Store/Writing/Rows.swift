import Findings
import Foundation
import GRDB
import Reports

// The rows of a document as they are bound. Each statement begins with the document's id, which
// SQLite knows as the last row inserted: all tables but `document` and `record` have no row ids.

let insertEvaluation = insertion(
  into: "evaluation",
  "number, kind, title, department, department_code, project, region, year, unit, score, "
    + "stated_score, weight_total, rating, stated_rating, budget, executed, score_millionths, "
    + "stated_score_millionths, weight_total_millionths, budget_fen, executed_fen, "
    + "computed_key, stated_key, normalized_key, score_low, score_high")

func evaluationRow(
  _ evaluation: SelfEvaluation, number: Int, bands: RatingBands,
  range: (ExactDecimal, ExactDecimal)?
) -> StatementArguments {
  let score = evaluation.totalScore
  let stated = evaluation.statedTotals.first?.number?.exact
  let weight = evaluation.weightTotal
  let (budget, executed) = (evaluation.totalBudget, evaluation.totalExecuted)
  return [
    number, evaluation.kind.rawValue, evaluation.title?.value, evaluation.department?.value,
    evaluation.departmentCode, evaluation.project?.value, evaluation.region,
    evaluation.year?.value, evaluation.unit?.rawValue, score?.description, stated?.description,
    weight?.description, score.flatMap { bands.band(for: $0)?.name },
    evaluation.statedRatings.first?.value, budget?.description, executed?.description,
    score?.millionths, stated?.millionths, weight?.millionths, budget?.millionths,
    executed?.millionths, score?.sortKey, stated?.sortKey,
    normalized(score: score, weight: weight)?.sortKey,
    range?.0.description, range?.1.description,
  ]
}

/// Score ÷ weight total × 100, to twelve decimals; nil without both.
private func normalized(score: ExactDecimal?, weight: ExactDecimal?) -> ExactDecimal? {
  guard let score, let weight else { return nil }
  return score.multiplied(by: ExactDecimal(mantissa: 100, scale: 0))?
    .divided(by: weight, decimals: 12)
}

let insertIndicator = insertion(
  into: "indicator",
  "evaluation, position, section, level1, level2, level3, weight, target, actual, score, "
    + "deviation, weight_millionths, score_millionths, table_number, row_number")

func indicatorRow(_ indicator: Indicator, _ position: Int, of number: Int) -> StatementArguments {
  [
    number, position + 1, indicator.section, indicator.level1, indicator.level2,
    indicator.level3, indicator.weight?.text, indicator.target?.value, indicator.actual?.value,
    indicator.score?.text, indicator.deviation?.value,
    indicator.weight?.number?.exact.millionths, indicator.score?.number?.exact.millionths,
    indicator.at.table, indicator.at.row,
  ]
}

let insertBudgetLine = insertion(
  into: "budget_line",
  "evaluation, position, name, is_total, unit, initial_budget, budget, budget_fiscal, executed, "
    + "executed_fiscal, rate, weight, score, initial_budget_fen, budget_fen, budget_fiscal_fen, "
    + "executed_fen, executed_fiscal_fen, weight_millionths, score_millionths, table_number, "
    + "row_number")

func budgetRow(
  _ line: BudgetLine, _ position: Int, of number: Int, unit: MoneyUnit?
) -> StatementArguments {
  let amounts = [
    line.initialBudget, line.budget, line.budgetFiscal, line.executed, line.executedFiscal,
  ]
  let head: StatementArguments = [
    number, position + 1, line.name, line.role == .total, unit?.rawValue,
  ]
  let tail: StatementArguments = [
    line.weight?.number?.exact.millionths, line.score?.number?.exact.millionths, line.at.table,
    line.at.row,
  ]
  return head
    + StatementArguments(amounts.map { $0?.text })
    + [line.rate?.text, line.weight?.text, line.score?.text]
    + StatementArguments(amounts.map { $0?.tenThousandYuan(formUnit: unit)?.millionths })
    + tail
}

let insertFinding = insertion(
  into: "finding",
  "run_id, position, evaluation, severity, rule, message_zh, message_en, stated, expected, "
    + "difference, table_number, row_number, column_number, paragraph, excerpt, whole")

/// - Parameter run: the run that a finding across reports belongs to; 0 for one within a document.
func findingRow(_ finding: Finding, position: Int, run: Int64 = 0) -> StatementArguments {
  let cell = finding.place?.cell
  let paragraph: Int? =
    if case .paragraph(let number) = finding.place { number } else { nil }
  return [
    run, position + 1, finding.evaluation, finding.severity.rawValue, finding.rule.rawValue,
    finding.message.zh, finding.message.en, finding.stated, finding.expected, finding.difference,
    cell?.table, cell?.row, cell?.column, paragraph, finding.excerpt, Data(finding.storedBytes),
  ]
}

private func insertion(into table: String, _ columns: String) -> String {
  let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
  return "INSERT INTO \(table) (document_id, \(columns)) VALUES (last_insert_rowid(), \(marks))"
}
