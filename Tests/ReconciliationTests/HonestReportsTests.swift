import Findings
import Reconciliation
import Reports
import Testing

/// Whole reports that are honest and look as if they were not; none may raise more than a note.
@Suite("Honest reports raise no alarm")
struct HonestReportsTests {
  private static let scored = ExampleReport()
    .indicator("救助人数", weight: "60", target: "≥500人", actual: "512人", score: "60")
    .indicator("群众满意度", weight: "40", target: "≥90%", actual: "95%", score: "40")

  static let reports: [(name: String, report: ExampleReport)] = [
    (
      "bonus points beside the hundred",
      scored.indicator("加分项：获省级表彰", weight: "2", score: "2").total("102", weight: "102")
    ),
    (
      "points taken off, without weight",
      scored.indicator("扣分项：重复信访", weight: "0", score: "-1").total("99", weight: "100")
    ),
    (
      "points taken off, with a negative weight",
      scored.indicator("扣分情况", weight: "-3", score: "-1", deviation: "有一件重复信访").total("99")
    ),
    (
      "nothing budgeted, nothing spent",
      scored.funds("其他资金", division: 0, budget: "0.00", executed: "0.00", rate: "100%")
        .funds("财政拨款", division: 0, budget: "80.00", executed: "79.20", rate: "99.00%")
        .funds("合计", budget: "80.00", executed: "79.20", rate: "99%")
    ),
    (
      "costs of three years beside the form's own budget",
      scored.funds("三公经费", division: 0, budget: "60.00", executed: "50.00")
        .funds("项目支出", division: 0, budget: "70.00", executed: "70.00")
        .with { evaluation in
          for index in [0, 1] { evaluation.budget.lines[index].role = .apart }
        }.funds("年度资金总额", budget: "80.00", executed: "79.20", rate: "99%")
    ),
    (
      "a rate capped at 100",
      scored.with { $0.narrative.openingCarryOver = .example("9.00", at: .paragraph(1)) }
        .funds("合计", budget: "80.00", executed: "84.00", rate: "100.000%")
    ),
    (
      "points in halves, the rate's too",
      ExampleReport()
        .indicator("救助人数", weight: "60", target: "≥500人", actual: "512人", score: "60")
        .indicator(
          "办结率", weight: "30", target: "≥90%", actual: "88%", score: "29.5", deviation: "人手不足"
        )
        .funds(
          "合计", budget: "90.66", executed: "75.27", weight: "10", rate: "83%", score: "8.5")
    ),
    (
      "decision and management scored by rules, beside a table of targets",
      scored.with { evaluation in
        evaluation.indicators[0].weight = .example("40", at: ExampleReport.cell(2, 2, 2))
        evaluation.indicators[0].score = .example("40", at: ExampleReport.cell(2, 2, 5))
        evaluation.indicators.append(
          Indicator(
            level3: "项目立项规范", weight: .example("20", at: ExampleReport.cell(1, 2, 2)),
            score: .example("20", at: ExampleReport.cell(1, 2, 3)),
            at: CellReference(table: 1, row: 2, column: 1)))
        evaluation.form.rowsWithoutMeasures = [2..<3]
      }
    ),
    (
      "其中 said once for two rows",
      scored.funds("基本支出", division: 0, budget: "500.00", executed: "498.00")
        .funds("项目支出", division: 0, budget: "300.00", executed: "295.00")
        .funds("其中：低保工作经费", division: 0, budget: "180.00", executed: "178.00")
        .funds("养老服务补贴", division: 0, budget: "120.00", executed: "117.00")
        .with { $0.budget.lines[2].role = .within(line: 1) }.partsWhole
        .funds("合计", budget: "800.00", executed: "793.00")
    ),
    (
      "income above the budget by what is left",
      ExampleReport(.overall).with { $0.indicators = scored.evaluation.indicators }
        .funds("合计", budget: "780.00", executed: "770.00")
        .sentence {
          $0.narrative.incomeTotal = .example("790.00", at: $1)
          $0.narrative.expenditureTotal = .example("770.00", at: $1)
          $0.narrative.closingCarryOver = .example("20.00", at: $1)
        }
    ),
    (
      "a rating by the part of the form's points",
      scored.with { evaluation in
        evaluation.indicators[1].weight = .example("60", at: ExampleReport.cell(2, 3, 2))
        evaluation.indicators[1].score = .example("49", at: ExampleReport.cell(2, 3, 5))
        evaluation.indicators[1].deviation = Cited("样本不足", at: ExampleReport.cell(2, 3, 6))
        evaluation.indicators[1].actual = nil
        evaluation.indicators[1].actualMeasure = nil
        evaluation.statedRatings = [Cited("优", at: .paragraph(9))]
      }.total("109", weight: "120")
    ),
  ]

  @Test(arguments: reports.indices)
  func honest(_ index: Int) throws {
    let (name, report) = Self.reports[index]
    var settings = ReconciliationSettings.standard
    if name.hasPrefix("a rating") {
      try settings.set(path: ["thresholds", "weight-total"], to: ["120"])
    }
    let alarms = Reconciler(settings: settings).findings(in: report.report)
      .filter { $0.severity > .note }
    #expect(alarms.isEmpty, "\(name): \(alarms.map(\.message.zh))")
  }
}
