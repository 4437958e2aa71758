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

  package static let standard = ReconciliationSettings()

  package init(
    rulesOff: Set<RuleID> = [], severities: [RuleID: Severity] = [:],
    tolerance: Tolerance = .intervals, thresholds: Thresholds = Thresholds(),
    ratings: RatingBands = .standard
  ) {
    self.rulesOff = rulesOff
    self.severities = severities
    self.tolerance = tolerance
    self.thresholds = thresholds
    self.ratings = ratings
  }
}

/// Limits of the rules that need one, in per cent or points; each is a setting.
package struct Thresholds: Sendable, Hashable {
  /// What all weights add to, in 分.
  package var weightTotal = ExactDecimal(mantissa: 100, scale: 0)

  package init() {}
}
