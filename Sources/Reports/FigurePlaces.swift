import Findings

extension SelfEvaluation {
  /// Goes to the places of all its figures, and of all texts that can be one (a target, a year), in no
  /// order and with repetitions. A figure at no such place has no field.
  package func forEachFigurePlace(_ body: (Place) -> Void) {
    func visit(_ figures: Figure?...) { for figure in figures { figure.map { body($0.place) } } }
    year.map { body($0.place) }
    for mention in yearMentions { mention.place.map(body) }
    for figure in statedTotals { body(figure.place) }
    for rating in statedRatings { body(rating.place) }
    visit(statedWeightTotal, form.rateWeight)
    for block in blockWeights { body(block.place) }
    for subtotal in subtotals { visit(subtotal.weight, subtotal.score) }
    for indicator in indicators {
      visit(indicator.weight, indicator.score)
      indicator.target.map { body($0.place) }
      indicator.actual.map { body($0.place) }
      indicator.deviation.map { body($0.place) }
    }
    for line in budget.lines { line.forEachFigurePlace(body) }
    budget.total?.forEachFigurePlace(body)
    narrative.forEachFigurePlace(body)
  }
}

extension BudgetLine {
  fileprivate func forEachFigurePlace(_ body: (Place) -> Void) {
    let figures = [
      initialBudget, budget, budgetFiscal, executed, executedFiscal, rate, weight, score,
    ]
    for figure in figures { figure.map { body($0.place) } }
  }
}

extension Narrative {
  fileprivate func forEachFigurePlace(_ body: (Place) -> Void) {
    let figures = [
      incomeTotal, expenditureTotal, basicExpenditure, projectExpenditure, openingCarryOver,
      closingCarryOver, assetsTotal, assetsCurrent, assetsFixedNet, assetsIntangibleNet,
      staffAuthorized, staffInService, staffRetired,
    ]
    for figure in figures { figure.map { body($0.place) } }
    let named = [
      incomeParts, expenditureParts, assetsOther, staffAuthorizedParts, staffInServiceParts,
      expenditureItems, rates, statedRates.flatMap { [$0.rate] + $0.planned + $0.spent },
    ]
    for list in named { for item in list { body(item.figure.place) } }
  }
}
