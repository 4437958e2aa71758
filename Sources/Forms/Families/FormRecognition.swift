import Reports

/// Names the family of a form by the traits it shows, and gives what the form provides for.
enum FormRecognition {
  static func family(_ shown: Set<FormTrait>, kind: SelfEvaluation.Kind) -> FormFamily {
    FormFamilies.all.first { family in
      family.requires.isSubset(of: shown) && family.excludes.isDisjoint(with: shown)
        && (family.kind == nil || family.kind == kind)
    } ?? FormFamilies.other
  }

  static func traits(
    of draft: Draft, evaluation: SelfEvaluation, prose: Prose.Facts
  ) -> FormTraits {
    let shown = Set(FormTrait.shown(by: draft, evaluation: evaluation, prose: prose))
    let family = family(shown, kind: evaluation.kind)
    let shapes = draft.indicatorBlocks.map(\.shape)
    var traits = FormTraits(
      id: family.id, weights: weights(shapes, evaluation),
      hasTargetColumn: shapes.contains { $0.hasTarget },
      hasActualColumn: shapes.contains { $0.hasActual },
      hasScoreColumn: shapes.contains { $0.hasScore },
      hasDeviationColumn: shapes.contains { $0.hasDeviation },
      missingSections: prose.missingSections)
    traits.rowsWithoutMeasures =
      traits.hasTargetColumn && traits.hasActualColumn
      ? draft.rows { !$0.hasTarget || !$0.hasActual } : []
    traits.rowsWithoutReasons = traits.hasDeviationColumn ? draft.rows { !$0.hasDeviation } : []
    traits.rateWeight = rateWeight(draft, evaluation)
    traits.isTruncated =
      prose.isTruncated || isTruncated(draft, evaluation, family: family, traits: traits)
    return traits
  }

  static func weights(
    _ shapes: [IndicatorShape], _ evaluation: SelfEvaluation
  ) -> FormTraits.Weights {
    if shapes.contains(where: { $0.weights == .column }) { return .column }
    return evaluation.indicators.contains { $0.weight != nil } ? .leafLabel : .none
  }

  /// 分值 of the funds block, else the points of its side label (预算执行情况（20分）).
  private static func rateWeight(_ draft: Draft, _ evaluation: SelfEvaluation) -> Figure? {
    if let weight = evaluation.budget.total?.weight { return weight }
    return draft.budgetBlocks.lazy.compactMap(\.sidePoints).first
  }

  /// The document ends before the form does: a form that ends with a total row has none, and what is
  /// there falls short of the points that the form gives.
  private static func isTruncated(
    _ draft: Draft, _ evaluation: SelfEvaluation, family: FormFamily, traits: FormTraits
  ) -> Bool {
    guard draft.totals.isEmpty, draft.listed == nil,
      family.hasTotalRow || traits.weights == .leafLabel
    else { return false }
    if evaluation.indicators.isEmpty { return !draft.budgetBlocks.isEmpty }
    guard let weights = evaluation.weightTotal else { return false }
    return weights < ExactDecimal(mantissa: 90, scale: 0)
  }
}

extension Draft {
  /// Positions of the records under headers of a certain shape, a range a block.
  fileprivate func rows(under isMeant: (IndicatorShape) -> Bool) -> [Range<Int>] {
    var end = 0
    return indicatorBlocks.compactMap { block in
      let rows = end..<end + block.indicators.count
      end = rows.upperBound
      return isMeant(block.shape) && !rows.isEmpty ? rows : nil
    }
  }
}
