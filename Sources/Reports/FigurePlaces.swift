import Findings

extension SelfEvaluation {
  /// The places of all its figures, and of all texts that can be one (a target, a year), in no order
  /// and with repetitions. A figure at no such place has no field.
  package var figurePlaces: [Place] {
    var result = [year?.place].compactMap { $0 } + yearMentions.compactMap(\.place)
    result += statedTotals.map(\.place) + statedRatings.map(\.place)
    result += [statedWeightTotal, form.rateWeight].compactMap { $0?.place }
    result += blockWeights.map(\.place)
    for subtotal in subtotals {
      result += [subtotal.weight, subtotal.score].compactMap { $0?.place }
    }
    for indicator in indicators { indicator.addFigurePlaces(to: &result) }
    for line in budget.lines { line.addFigurePlaces(to: &result) }
    budget.total?.addFigurePlaces(to: &result)
    return result + narrative.figurePlaces
  }
}

extension Indicator {
  fileprivate func addFigurePlaces(to result: inout [Place]) {
    for figure in [weight, score] { figure.map { result.append($0.place) } }
    for text in [target, actual, deviation] { text.map { result.append($0.place) } }
  }
}

extension BudgetLine {
  fileprivate func addFigurePlaces(to result: inout [Place]) {
    let figures = [
      initialBudget, budget, budgetFiscal, executed, executedFiscal, rate, weight, score,
    ]
    for figure in figures { figure.map { result.append($0.place) } }
  }
}

extension Narrative {
  fileprivate var figurePlaces: [Place] {
    let figures = [
      incomeTotal, expenditureTotal, basicExpenditure, projectExpenditure, openingCarryOver,
      closingCarryOver, assetsTotal, assetsCurrent, assetsFixedNet, assetsIntangibleNet,
      staffAuthorized, staffInService, staffRetired,
    ]
    let named = [
      incomeParts, expenditureParts, assetsOther, staffAuthorizedParts, staffInServiceParts,
      expenditureItems, rates, statedRates.flatMap { [$0.rate] + $0.planned + $0.spent },
    ]
    return figures.compactMap { $0?.place } + named.flatMap { $0.map(\.figure.place) }
  }
}
