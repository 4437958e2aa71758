import Reports

/// Holds an evaluation against its truth, field by field.
struct Comparison {
  let truth: Truth
  private(set) var differences: [String] = []

  init(_ evaluation: SelfEvaluation, _ truth: Truth) {
    self.truth = truth
    compare("kind", evaluation.kind.rawValue, truth.kind)
    compare("year", evaluation.year.map { String($0.value) }, truth.year.map(String.init))
    compare("department", evaluation.department?.value, truth.department)
    compare("project", evaluation.project?.value, truth.project)
    compare("unit", evaluation.unit?.rawValue, truth.unit)
    compare("stated_total_score", evaluation.statedTotals.first?.text, truth.statedTotalScore)
    compare("stated_rating", evaluation.statedRatings.first?.value, truth.statedRating)
    if let score = truth.computedScore {
      compare("total_score", evaluation.totalScore?.description, score)
    }
    compare("indicators.count", "\(evaluation.indicators.count)", "\(truth.indicators.count)")
    for (index, (read, expected)) in zip(evaluation.indicators, truth.indicators).enumerated() {
      compare(read, expected, at: "indicators.\(index)")
    }
    let lines = evaluation.budget.lines
    compare("budget_lines.count", "\(lines.count)", "\(truth.budgetLines.count)")
    for (index, (read, expected)) in zip(lines, truth.budgetLines).enumerated() {
      compare(read, expected, at: "budget_lines.\(index)")
    }
    compare(
      "budget_total", evaluation.budget.total == nil ? nil : "", truth.budgetTotal == nil ? nil : ""
    )
    if let read = evaluation.budget.total, let expected = truth.budgetTotal {
      compare(read, expected, at: "budget_total")
    }
    compare(evaluation.narrative, truth.narrative)
  }

  private mutating func compare(_ field: String, _ read: String?, _ expected: String?) {
    guard read != expected, truth.unscored?.contains(field) != true,
      truth.accept?[field]?.contains(read) != true
    else { return }
    differences.append("\(field): read \(read ?? "null"), document says \(expected ?? "null")")
  }

  private mutating func compare(_ read: Indicator, _ expected: Truth.Indicator, at field: String) {
    compare(field + ".level1", read.level1, expected.level1)
    compare(field + ".level2", read.level2, expected.level2)
    compare(field + ".level3", read.level3, expected.level3)
    compare(field + ".weight", read.weight?.text, expected.weight)
    compare(field + ".target", read.target?.value, expected.target)
    compare(field + ".actual", read.actual?.value, expected.actual)
    compare(field + ".score", read.score?.text, expected.score)
    compare(field + ".deviation", read.deviation?.value, expected.deviation)
  }

  private mutating func compare(_ read: BudgetLine, _ expected: Truth.Line, at field: String) {
    compare(field + ".name", read.name, expected.name)
    compare(field + ".initial_budget", read.initialBudget?.text, expected.initialBudget)
    compare(field + ".budget", read.budget?.text, expected.budget)
    compare(field + ".budget_fiscal", read.budgetFiscal?.text, expected.budgetFiscal)
    compare(field + ".executed", read.executed?.text, expected.executed)
    compare(field + ".executed_fiscal", read.executedFiscal?.text, expected.executedFiscal)
    compare(field + ".rate", read.rate?.text, expected.rate)
    compare(field + ".weight", read.weight?.text, expected.weight)
    compare(field + ".score", read.score?.text, expected.score)
  }

  private mutating func compare(_ read: Narrative, _ expected: Truth.Narrative) {
    compare("narrative.income_total", read.incomeTotal?.text, expected.incomeTotal)
    compare("narrative.expenditure_total", read.expenditureTotal?.text, expected.expenditureTotal)
    compare("narrative.basic_expenditure", read.basicExpenditure?.text, expected.basicExpenditure)
    compare(
      "narrative.project_expenditure", read.projectExpenditure?.text, expected.projectExpenditure)
    compare("narrative.assets_total", read.assetsTotal?.text, expected.assetsTotal)
    compare("narrative.staff_authorized", read.staffAuthorized?.text, expected.staffAuthorized)
    compare("narrative.staff_in_service", read.staffInService?.text, expected.staffInService)
  }
}
