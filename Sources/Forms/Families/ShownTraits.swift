import Reports

extension FormTrait {
  /// The traits that an evaluation's tables and text show.
  static func shown(
    by draft: Draft, evaluation: SelfEvaluation, prose: Prose.Facts
  ) -> [FormTrait] {
    let shapes = draft.indicatorBlocks.map(\.shape)
    let budgets = draft.budgetBlocks
    let tests: [(FormTrait, Bool)] = [
      (.indicators, !shapes.isEmpty), (.levels, shapes.contains { $0.hasLevels }),
      (.target, shapes.contains { $0.hasTarget }), (.actual, shapes.contains { $0.hasActual }),
      (.scores, shapes.contains { $0.hasScore }),
      (.weightColumn, shapes.contains { $0.weights == .column }),
      (.weightInLabels, FormRecognition.weights(shapes, evaluation) == .leafLabel),
      (.weightBeforeTarget, shapes.contains { $0.weightBeforeTarget }),
      (.blockWeightColumn, shapes.contains { $0.hasBlockWeights }),
      (.blockPoints, draft.indicatorBlocks.contains { $0.side != nil }),
      (.splitTarget, shapes.contains { $0.splitsTarget }),
      (.coefficient, shapes.contains { $0.hasCoefficient }),
      (.convertedScore, shapes.contains { $0.hasConvertedScore }),
      (.scoringRules, shapes.contains { $0.hasMethod }),
      (.deviation, shapes.contains { $0.hasDeviation }),
      (.budget, !budgets.isEmpty || draft.listed != nil),
      (.fundsBlock, budgets.contains { !$0.hasTasks && !$0.isByPairs }),
      (.initialBudget, budgets.contains { $0.hasInitialBudget }),
      (.ratePoints, budgets.contains { $0.hasRatePoints }),
      (.ratePointsInLabel, budgets.contains { $0.sidePoints != nil }),
      (.tasks, budgets.contains { $0.hasTasks }),
      (.amountPairs, budgets.contains { $0.isByPairs }),
      (.threeYears, budgets.contains { $0.isByYears }),
      (.divisions, budgets.contains { $0.hasDivisions }), (.yuan, evaluation.unit == .yuan),
      (.projectName, draft.has(.projectName)), (.higherDepartment, draft.has(.higherDepartment)),
      (.staffCells, !draft.narrative.isEmpty), (.listed, draft.listed != nil),
      (.prose, prose.isSelfEvaluation),
    ]
    return tests.filter(\.1).map(\.0)
  }
}
