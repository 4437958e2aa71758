import Findings
import Reports

/// Holds a report against every rule that is on.
package struct Reconciler: Sendable {
  package init() {}

  /// The findings within one report, sorted by evaluation, place, rule.
  package func findings(in report: Report) -> [Finding] { [] }
}
