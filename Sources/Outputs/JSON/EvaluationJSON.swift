import Reports

extension JSONValue {
  /// One entry of `evaluations`. Figures are the printed strings; an amount is in the document's
  /// own unit, which `unit` names.
  static func evaluation(_ evaluation: SelfEvaluation, bands: RatingBands) -> JSONValue {
    let total = evaluation.totalScore
    return [
      "kind": .string(evaluation.kind.rawValue),
      "title": .string(evaluation.title?.value),
      "year": .integer(evaluation.year?.value),
      "region": .string(evaluation.region),
      "department": .string(evaluation.department?.value),
      "project": .string(evaluation.project?.value),
      "unit": .string(evaluation.unit?.rawValue),
      "stated_total_score": .string(evaluation.statedTotals.first?.text),
      "total_score": .string(total?.description),
      "weight_total": .string(evaluation.weightTotal?.description),
      "stated_rating": .string(evaluation.statedRatings.first?.value),
      "rating": .string(total.flatMap { bands.band(for: $0)?.name }),
      "indicators": .array(evaluation.indicators) { .indicator($0) },
      "budget_lines": .array(evaluation.budget.lines) { .budgetLine($0) },
      "budget_total": evaluation.budget.total.map { .budgetLine($0) } ?? .null,
      "narrative": .narrative(evaluation.narrative),
    ]
  }

  private static func indicator(_ indicator: Indicator) -> JSONValue {
    [
      "section": .string(indicator.section),
      "level1": .string(indicator.level1),
      "level2": .string(indicator.level2),
      "level3": .string(indicator.level3),
      "weight": .string(indicator.weight?.text),
      "target": .string(indicator.target?.value),
      "actual": .string(indicator.actual?.value),
      "score": .string(indicator.score?.text),
      "deviation": .string(indicator.deviation?.value),
      "at": .row(indicator.at),
    ]
  }

  /// A row without a name has a blank one, which the document does not say.
  private static func budgetLine(_ line: BudgetLine) -> JSONValue {
    [
      "name": line.name.isEmpty ? .null : .string(line.name),
      "initial_budget": .string(line.initialBudget?.text),
      "budget": .string(line.budget?.text),
      "budget_fiscal": .string(line.budgetFiscal?.text),
      "executed": .string(line.executed?.text),
      "executed_fiscal": .string(line.executedFiscal?.text),
      "rate": .string(line.rate?.text),
      "weight": .string(line.weight?.text),
      "score": .string(line.score?.text),
      "at": .row(line.at),
    ]
  }

  private static func narrative(_ narrative: Narrative) -> JSONValue {
    [
      "unit": .string(narrative.unit?.rawValue),
      "income_total": .string(narrative.incomeTotal?.text),
      "expenditure_total": .string(narrative.expenditureTotal?.text),
      "basic_expenditure": .string(narrative.basicExpenditure?.text),
      "project_expenditure": .string(narrative.projectExpenditure?.text),
      "assets_total": .string(narrative.assetsTotal?.text),
      "assets": [
        "current": .string(narrative.assetsCurrent?.text),
        "fixed_net": .string(narrative.assetsFixedNet?.text),
        "intangible_net": .string(narrative.assetsIntangibleNet?.text),
      ],
      "staff_authorized": .count(narrative.staffAuthorized),
      "staff_in_service": .count(narrative.staffInService),
      "staff_retired": .count(narrative.staffRetired),
      "expenditure_items": .array(narrative.expenditureItems) {
        ["name": .string($0.name), "amount": .string($0.figure.text)]
      },
    ]
  }

  /// A head count as an integer; the print where it is no whole number.
  private static func count(_ figure: Figure?) -> JSONValue {
    guard let figure else { return .null }
    guard let number = figure.number?.exact.trimmed, number.scale == 0 else {
      return .string(figure.text)
    }
    return Int(exactly: number.mantissa).map { .integer($0) } ?? .string(figure.text)
  }
}
