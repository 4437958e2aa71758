import Findings
import Reports

/// How a jurisdiction turns target, actual value and weight into points: data, one value a variant.
///
/// Chosen by `profile:` in `jixiao.yml`; the ministry's is the default.
package struct ScoringProfile: Sendable, Hashable {
  /// The part of the weight that a level of words gives, in per cent, both ends included.
  package struct Band: Sendable, Hashable {
    package var lower: Int32
    package var upper: Int32

    package init(_ lower: Int32, _ upper: Int32) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// What a numeric target that was not reached gives.
  package enum Shortfall: String, Sendable, Hashable, CaseIterable {
    /// Weight × actual ÷ target, for a ceiling weight × target ÷ actual.
    case proportional
    /// No points.
    case nothing
  }

  /// What a target exceeded beyond the threshold gives.
  package enum Overshoot: String, Sendable, Hashable, CaseIterable {
    /// Full points.
    case full
    /// Points reduced by the degree of deviation: anything from weight × target ÷ actual up.
    case reducible
  }

  /// The name in settings (`ministry`).
  package var id: String
  package var title: LocalizedText
  package var source: RuleSource
  package var reached: Band
  package var partly: Band
  package var missed: Band
  package var shortfall: Shortfall
  package var overshoot: Overshoot

  package init(
    id: String, title: LocalizedText, source: RuleSource, reached: Band, partly: Band,
    missed: Band, shortfall: Shortfall, overshoot: Overshoot
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.reached = reached
    self.partly = partly
    self.missed = missed
    self.shortfall = shortfall
    self.overshoot = overshoot
  }

  /// The band of a level; 基本达成 may be taken for reached or for partly reached.
  func band(of level: AttainmentLevel) -> Band {
    switch level {
    case .reached: reached
    case .largely: Band(partly.lower, reached.upper)
    case .partly: partly
    case .missed: missed
    }
  }
}
