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
    guard case .acrossReports = rule.check else { return try within(rule, examples) }
  }

  private func within(_ rule: Rule, _ examples: [RuleExample]) throws {
    for example in examples {
      let report = try #require(example.reports.first)
      let rules = Reconciler().findings(in: report).filter { $0.severity > .note }.map(\.rule)
      let expected: [RuleID] = example.outcome == .breaks ? [rule.id] : []
      #expect(rules == expected, "\(rule.id), \(example.outcome)")
    }
  }
}
