/// How bad a finding is; ordered, `note` least.
///
/// The meaning binds through the rule catalogue: an `error` is a contradiction of figures or of a
/// rule of the form (the evaluation does not reconcile), a `warning` is doubtful or needs a reason,
/// a `note` is an observation for the reviewer and never an alarm.
package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  case note, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
