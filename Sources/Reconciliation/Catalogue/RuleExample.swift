import Findings
import Reports

/// A small report that shows a rule at work: documentation and test at once.
package struct RuleExample: Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    case breaks, passes
    /// Passes only because printed figures stand for intervals.
    case rounding
  }

  package var outcome: Outcome
  /// The figures of the example in one line.
  package var caption: LocalizedText
  /// One report; several for a rule across reports.
  package var reports: [Report]
  /// The departments on the roster, for a rule that needs one.
  package var roster: [String] = []

  package init(_ outcome: Outcome, zh: String, en: String, _ reports: ExampleReport...) {
    self.outcome = outcome
    caption = LocalizedText(zh: zh, en: en)
    self.reports = reports.map(\.report)
  }

  /// The same example under a roster.
  package func roster(_ names: String...) -> Self {
    var copy = self
    copy.roster = names
    return copy
  }
}
