import Findings
import Reconciliation
import Reports
import Testing

@Suite("Every rule does what its examples say")
struct RuleExampleTests {
  @Test(arguments: RuleCatalogue.all.map(\.id))
  func examples(id: RuleID) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    let examples = rule.examples()
    #expect(Set(examples.map(\.outcome)) == Set(RuleExample.Outcome.allCases))
    for example in examples {
      let findings: [Finding]
      if case .acrossReports = rule.check {
        findings = across(example)
      } else {
        findings = Reconciler().findings(in: try #require(example.reports.first))
      }
      // Notes beside a rule of more weight are no alarm; a rule of notes is held to its own.
      let rules = findings.filter {
        $0.severity > .note || $0.rule == rule.id && rule.severity == .note
      }.map(\.rule)
      let expected: Set<RuleID> = example.outcome == .breaks ? [rule.id] : []
      #expect(Set(rules) == expected, "\(rule.id), \(example.outcome)")
    }
  }

  /// The findings of an example's reports together.
  private func across(_ example: RuleExample) -> [Finding] {
    let entries = example.roster.map { Roster.Entry(name: $0) }
    var run = AcrossReports(roster: entries.isEmpty ? nil : Roster(entries))
    for (order, report) in example.reports.enumerated() {
      let source = Source(path: "report-\(order + 1).docx")
      let record = DocumentRecord(source: source, outcome: .report(report))
      for submission in Submission.all(of: record, order: order) { run.add(submission) }
    }
    return run.result().findings.map(\.finding)
  }
}
