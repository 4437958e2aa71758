extension SelfEvaluation {
  /// The sum of the indicator scores and of the execution rate's where the form gives it one, with
  /// the most decimals among them; the stated total where the form has no scores. Nil without both.
  package var totalScore: ExactDecimal? {
    var scores = indicators.filter { $0.detailOf == nil }.compactMap { $0.score?.number }
    guard !scores.isEmpty else { return statedTotals.first?.number?.exact }
    if let rate = budget.total?.score?.number { scores.append(rate) }
    return scores.map(\.exact).reduce(.zero, +)
  }

  /// The points of all indicators and of the execution rate; nil where the form prints none.
  package var weightTotal: ExactDecimal? {
    var weights = indicators.filter { $0.detailOf == nil }.compactMap { $0.weight?.number }
    guard !weights.isEmpty else { return nil }
    if let rate = form.rateWeight?.number ?? budget.total?.weight?.number { weights.append(rate) }
    return weights.map(\.exact).reduce(.zero, +)
  }
}

extension ExactDecimal {
  /// A score on 100: score ÷ weight total × 100, with as many decimals as keep different printed
  /// scores apart; nil for a weight total of nothing.
  package func perHundred(of weightTotal: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(mantissa: mantissa &* 100, scale: scale).divided(by: weightTotal, decimals: 12)
  }
}
