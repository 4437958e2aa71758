import Reports

/// The evaluations of one rating or region.
struct EvaluationGroup {
  private var count = 0
  private var rates = Distribution()
  private var overall = Money()
  private var projects = Money()

  /// Sums in 万元.
  private struct Money {
    var evaluations = 0
    var budget: ExactDecimal?
    var executed: ExactDecimal?

    mutating func add(_ row: EvaluationRow) {
      evaluations += 1
      budget = sum(budget, row.budget)
      executed = sum(executed, row.executed)
    }
  }

  /// - Parameter fullMarks: what a score without weights is counted on.
  mutating func add(_ row: EvaluationRow, fullMarks: ExactDecimal) {
    count += 1
    if let score = row.score { rates.add(score: score, weight: row.weightTotal ?? fullMarks) }
    switch row.kind {
    case .overall: overall.add(row)
    case .project: projects.add(row)
    }
  }

  /// A project's money is part of its department's: projects are added up only in a group that has
  /// no overall evaluation, so that nothing counts twice.
  func row(_ group: StatisticsRow.Group, _ value: String) -> StatisticsRow {
    let money = overall.evaluations > 0 ? overall : projects
    var row = StatisticsRow(
      group: group, value: value, evaluations: count, summary: rates.summary)
    row.budget = money.budget
    row.executed = money.executed
    return row
  }
}
