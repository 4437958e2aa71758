import Reports
import Testing

@testable import Reconciliation

@Suite("Subtotal rows")
struct SubtotalTests {
  /// 20 + 28.5 under a subtotal, 50 below it, and the total of all.
  private func report(weight: String?, score: String, second: String = "28.5", total: String)
    -> ExampleReport
  {
    ExampleReport().pointsOnly.indicator("造林", weight: "20", score: "20")
      .indicator("抚育", weight: "30", score: second).indicator("满意度", weight: "50", score: "50")
      .total(total, weight: "100")
      .with { evaluation in
        let place = evaluation.statedTotals[0].place
        evaluation.subtotals = [
          Subtotal(
            label: "产出小计", weight: weight.map { .example($0, at: place) },
            score: .example(score, at: place), indicators: 0..<2)
        ]
      }
  }

  private func rules(_ report: ExampleReport) -> [String] {
    Reconciler().findings(in: report.report).map(\.rule.rawValue)
  }

  @Test("A right subtotal, or one that is only rounded, is no finding")
  func right() {
    #expect(rules(report(weight: "50", score: "48.5", total: "98.5")) == [])
    #expect(rules(report(weight: nil, score: "48.5", total: "98.5")) == [])
    #expect(rules(report(weight: "50", score: "48.50", second: "28.497", total: "98.50")) == [])
  }

  @Test("A wrong subtotal is found where the total is right")
  func wrong() {
    #expect(rules(report(weight: "50", score: "45.8", total: "98.5")) == ["scores-sum"])
    #expect(rules(report(weight: "60", score: "48.5", total: "98.5")) == ["weights-sum"])
  }

  @Test("A wrong row breaks its subtotal and the total, and is said once")
  func once() {
    #expect(
      rules(report(weight: "50", score: "48.5", second: "25.8", total: "98.5")) == ["scores-sum"])
  }
}
