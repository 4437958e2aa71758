import Findings

extension SelfEvaluation {
  /// The sum of the indicator scores and of the execution rate's where the form gives it one, with
  /// the most decimals among them; the stated total where the form has no scores. Nil without both.
  package var totalScore: ExactDecimal? {
    let scores = sum(of: \.score)
    guard let scores else { return statedTotals.first?.number?.exact }
    return scores + (budget.total?.score?.number?.exact ?? .zero)
  }

  /// The points of all indicators and of the execution rate; nil where the form prints none.
  package var weightTotal: ExactDecimal? {
    let rate = form.rateWeight?.number ?? budget.total?.weight?.number
    return sum(of: \.weight).map { $0 + (rate?.exact ?? .zero) }
  }

  /// The points of all indicators that bear them, a cell merged over several rows once; nil without
  /// any.
  private func sum(of column: KeyPath<Indicator, Figure?>) -> ExactDecimal? {
    var merged: Set<Place> = []
    let numbers = indicators.compactMap { indicator -> PrintedNumber? in
      guard indicator.detailOf == nil, let figure = indicator[keyPath: column],
        let number = figure.number,
        figure.place.cell == nil || merged.insert(figure.place).inserted
      else { return nil }
      return number
    }
    return numbers.isEmpty ? nil : numbers.reduce(.zero) { $0 + $1.exact }
  }
}

extension ExactDecimal {
  /// A score on 100: score ÷ weight total × 100, with as many decimals as keep different printed
  /// scores apart; nil for a weight total of nothing.
  package func perHundred(of weightTotal: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(mantissa: mantissa &* 100, scale: scale).divided(by: weightTotal, decimals: 12)
  }
}
