import Findings
import Reports

/// What a user may change about the rules; `standard` is the ministry's practice.
package struct ReconciliationSettings: Sendable, Hashable {
  /// How printed figures are compared in sums.
  package enum Tolerance: String, Sendable, CaseIterable {
    /// A figure printed with decimals stands for all values that round to it.
    case intervals
    /// Every figure stands for itself alone.
    case exact
  }

  package var rulesOff: Set<RuleID>
  package var severities: [RuleID: Severity]
  package var tolerance: Tolerance
  package var thresholds: Thresholds
  package var ratings: RatingBands
  /// How target, actual value and weight become points.
  package var profile: ScoringProfile

  package static let standard = ReconciliationSettings()

  package init(
    rulesOff: Set<RuleID> = [], severities: [RuleID: Severity] = [:],
    tolerance: Tolerance = .intervals, thresholds: Thresholds = Thresholds(),
    ratings: RatingBands = .standard, profile: ScoringProfile = .ministry
  ) {
    self.rulesOff = rulesOff
    self.severities = severities
    self.tolerance = tolerance
    self.thresholds = thresholds
    self.ratings = ratings
    self.profile = profile
  }
}

/// Limits of the rules that need one, in per cent or points; each is a setting.
package struct Thresholds: Sendable, Hashable {
  /// What all weights add to, in 分.
  package var weightTotal = PrintedNumber(100)
  /// How far a target may be exceeded before its setting needs a reason, in per cent of the target;
  /// for a ceiling, as far below it (130 and 70).
  package var overshootLimit = PrintedNumber(130)

  package init() {}
}
