import Findings

/// Every rule of the program: the only list, one line a rule.
///
/// Causes stand before effects: a rule comes after all that it yields to.
package enum RuleCatalogue {
  package static let all: [Rule] = [
    // Reading.
    .unparsedNumber,
    .unmappedTable,
    .truncatedTable,
    .missingSection,
    .templateTextLeft,
    .revisionsLeft,
    // Identity.
    .yearMismatch,
    .departmentMismatch,
    // Figures that cannot be used.
    .negativeScore,
    .missingScore,
    .scoreExceedsWeight,
    // Points.
    .weightsSum,
    .totalScore,
    .scoresSum,
    .ratingBand,
    // Money.
    .unitSlip,
    .budgetSum,
    .fiscalExceedsTotal,
    .executedExceedsBudget,
    .executionRate,
    .rateScore,
    // Sentences.
    .narrativeVsTable,
    .basicPlusProject,
    .projectItemsSum,
    .assetsSum,
    .staffSum,
    .incomeExpenditure,
    // Indicators.
    .unmetTargetFullScore,
    .unmeasuredFullScore,
    .metTargetLostScore,
    .scoreNotProportional,
    .missingDeviationReason,
    .targetFarExceeded,
    .targetActualMismatch,
    .unmeasuredActual,
    .vagueTarget,
    // Across reports.
    .duplicateSubmission,
    .missingSubmission,
    .copiedText,
    .sameMoneyTwice,
    .peerOutlier,
  ]

  /// Raised with every change of a comparison or a message, so that stored findings are renewed.
  package static let version = 4

  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of a name; nil for an unknown one.
  package static func rule(_ id: RuleID) -> Rule? { byID[id] }
}
