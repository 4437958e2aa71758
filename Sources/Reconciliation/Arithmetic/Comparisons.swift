import Reports

extension SelfEvaluation {
  /// Every comparison of the evaluation that binds two or more figures: what a repair is tried on.
  var comparisons: [Comparison] {
    let points =
      weightSums + blockSums + subtotalWeights + scoreSums + subtotalScores
      + totalPairs + scoreLimits
    let money = budgetSums + partLimits + executionLimits + executionRates
    let sentences =
      narrativePairs + basicAndProject + projectItems + assetSums + staffSums
    return points + money + sentences
  }

  /// The indicators that bear points; a view, since a table can have tens of thousands of them.
  var leaves: LazyFilterSequence<[Indicator]> { indicators.lazy.filter { $0.detailOf == nil } }
}

extension [Term] {
  /// Each cell once: a merged cell is repeated on every row that it covers.
  var distinct: [Term] {
    var seen: Set<FigureKey> = []
    return filter { term in
      guard let key = term.figure?.key, key.place.cell != nil else { return true }
      return seen.insert(key).inserted
    }
  }
}

extension [Figure?] {
  /// A figure stands there that is no number: nothing can be said of a sum with it.
  var holdsWords: Bool { contains { $0 != nil && $0?.number == nil } }
}
