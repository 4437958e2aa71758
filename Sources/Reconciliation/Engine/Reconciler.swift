import Findings
import Reports

/// Holds a report against every rule that is on.
package struct Reconciler: Sendable {
  private let settings: ReconciliationSettings
  private let rules: [Rule]

  package init(
    settings: ReconciliationSettings = .standard, rules: [Rule] = RuleCatalogue.all
  ) {
    self.settings = settings
    self.rules = rules.filter { !settings.rulesOff.contains($0.id) }
  }

  /// The findings within one report, one a cause, sorted by evaluation, place, rule.
  package func findings(in report: Report) -> [Finding] {
    var raised = Raised()
    for rule in rules {
      switch rule.check {
      case .evaluation(let check):
        for (index, evaluation) in report.evaluations.enumerated() {
          raised.add(check(evaluation, settings), of: rule, evaluation: index + 1)
        }
      case .document(let check): raised.add(check(report, settings), of: rule, evaluation: nil)
      case .acrossReports: break
      }
    }
    return raised.flags.map { settings.finding($0.flag, of: $0.rule) }.sorted(by: Finding.precedes)
  }
}

extension ReconciliationSettings {
  /// The finding that a rule's flag becomes under these settings.
  ///
  /// A changed severity holds for the rule's own; a milder flag of the same rule never rises by it.
  package func finding(_ flag: Flag, of rule: Rule) -> Finding {
    let own = flag.severity ?? rule.severity
    let severity =
      severities[rule.id].map { own == rule.severity ? $0 : Swift.min(own, $0) } ?? own
    return Finding(
      rule: rule.id, severity: severity, message: flag.message, evaluation: flag.evaluation,
      stated: flag.stated, expected: flag.expected, difference: flag.difference,
      place: flag.place, related: flag.related.sorted(), repair: flag.repair, excerpt: flag.excerpt)
  }
}

extension Finding {
  /// The order of a report's findings: evaluation (the document as a whole first), place, rule.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.evaluation != right.evaluation {
      return (left.evaluation ?? 0) < (right.evaluation ?? 0)
    }
    if left.place != right.place {
      guard let place = left.place else { return true }
      guard let other = right.place else { return false }
      return place < other
    }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message.zh < right.message.zh
  }
}
