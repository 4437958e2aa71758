import Findings
import Reports
import Testing

@testable import Reconciliation

/// A report of two tables: indicators with targets, and one more row from another table.
@Suite("Rules ask only for what a row's own table has a column for")
struct TableColumnsTests {
  private let form = ExampleReport()
    .indicator("办结率", weight: "60", target: "≥90%", actual: "95%", score: "60")
    .indicator("立项规范", weight: "40", score: "40")

  private func rules(_ report: ExampleReport) -> [String] {
    Reconciler().findings(in: report.report).map(\.rule.rawValue)
  }

  @Test("Full marks without target and actual value")
  func measures() {
    #expect(rules(form) == ["unmeasured-full-score"])
    #expect(rules(form.with { $0.form.rowsWithoutMeasures = [1..<2] }) == [])
  }

  @Test("Points lost without a reason")
  func reasons() {
    let lost = ExampleReport()
      .indicator("办结率", weight: "60", target: "≥90%", actual: "95%", score: "60")
      .indicator("完成率", weight: "40", target: "100%", actual: "90%", score: "36")
    #expect(rules(lost) == ["missing-deviation-reason"])
    #expect(rules(lost.with { $0.form.rowsWithoutReasons = [1..<2] }) == [])
  }
}
