import Findings
import Reconciliation
import Reports
import Testing

@Suite("A rate is held against the quotient at its own precision")
struct RateTests {
  @Test(
    "executed, budget, rate: what is said",
    arguments: [
      ("27.4", "36.0", "76.1%", nil), ("27.4", "36.0", "76.2%", nil),
      ("27.4", "36.0", "76%", nil), ("27.4", "36.0", "73.1%", .error),
      // Touching is meeting: 27.45 ÷ 35.95 = 76.356 %, and 76.36 stands for 76.355 and more.
      ("27.4", "36.0", "76.36%", nil), ("27.4", "36.0", "76.37%", .error),
      // Without a sign a print may be a per cent or a ratio.
      ("95.8", "100.0", "0.958", nil), ("95.8", "100.0", "95.8", nil), ("10", "10", "1", nil),
      ("95.8", "100.0", "0.858", .error),
      // Digits cut instead of rounded.
      ("97776.00", "100000.00", "97.77%", .note), ("97776.00", "100000.00", "97.76%", .error),
      // Full marks for spending above the budget are a cap; the spending itself is flagged.
      ("102.59", "100.00", "102.59%", nil), ("102.59", "100.00", "100%", nil),
      // Eighteen digits each: the products still fit 128 bits.
      ("999999999999999999", "999999999999999998", "100.0000000000000001%", nil),
      // A budget of nothing has no rate.
      ("5", "0", "100%", nil),
    ] as [(String, String, String, Severity?)])
  func rates(executed: String, budget: String, rate: String, severity: Severity?) {
    let report = ExampleReport().funds("年度资金总额", budget: budget, executed: executed, rate: rate)
    let found = Reconciler().findings(in: report.report).first { $0.rule == "execution-rate" }
    #expect(found?.severity == severity)
  }

  @Test(
    "The rate's points of 10 × 83%, in a report scored in some step: what is said",
    arguments: [
      // weight, actual value and score of another row; the rate's score
      ("8.3", "29.33", nil), ("8", "29.33", nil), ("8.5", "29.33", .error), ("8.5", "29.5", .note),
      ("8.5", "29", .note), ("9.5", "29.5", .error), ("8.1", "29.33", .error),
    ] as [(String, String, Severity?)])
  func ratePoints(score: String, other: String, severity: Severity?) {
    let report = ExampleReport()
      .indicator(
        "办结率", weight: "30", target: "≥90%", actual: "88%", score: other, deviation: "人手不足"
      )
      .funds("合计", budget: "90.66", executed: "75.25", weight: "10", rate: "83%", score: score)
    let found = Reconciler().findings(in: report.report).first { $0.rule == "rate-score" }
    #expect(found?.severity == severity)
  }

  @Test(
    "a rate in a sentence, against the amounts of the sentence",
    arguments: [("90%", nil), ("95%", .warning), ("82%", nil)] as [(String, Severity?)])
  func statedRate(print: String, severity: Severity?) {
    func amount(_ text: String) -> Figure {
      Figure(
        text: text, number: PrintedNumber(text), isPercent: false, moneyUnit: .tenThousandYuan,
        place: .paragraph(2))
    }
    let figure = Figure(
      text: print, number: PrintedNumber(String(print.dropLast())), isPercent: true,
      place: .paragraph(2))
    var evaluation = SelfEvaluation(kind: .overall)
    evaluation.narrative.statedRates = [
      StatedRate(
        rate: NamedFigure(name: "预算执行率", figure: figure),
        planned: [
          NamedFigure(name: "年初预算", figure: amount("800")),
          NamedFigure(name: "调整预算", figure: amount("878")),
        ],
        spent: [NamedFigure(name: "实际支出", figure: amount("720"))])
    ]
    let report = Report(evaluations: [evaluation])
    let found = Reconciler().findings(in: report).first { $0.rule == "execution-rate" }
    #expect(found?.severity == severity)
  }
}
