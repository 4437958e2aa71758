import Findings
import Reconciliation
import Reports
import Testing

/// A form with one line of funds: nothing but the rate and its points tells which figure is wrong.
@Suite("One wrong figure of a form raises one flag, which names it")
struct OneCauseTests {
  private struct Line {
    var budget = "396.05"
    var executed = "371.96"
    var rate = "93.92%"
    var score = "9.39"

    var report: Report {
      ExampleReport()
        .funds(
          "年度资金总额：", budget: budget, executed: executed, weight: "10", rate: rate, score: score
        ).indicator("办结率", weight: "90", target: "≥90%", actual: "95%", score: "90").report
    }

    var alarms: [Finding] {
      Reconciler().findings(in: report).filter { $0.severity > .note }
    }
  }

  @Test("As printed nothing is wrong")
  func honest() { #expect(Line().alarms.isEmpty) }

  @Test(
    "budget, executed, rate, score: the rule, and what the figure should read",
    arguments: [
      ("936.05", "371.96", "93.92%", "9.39", "execution-rate", "396.05"),
      ("346.05", "371.96", "93.92%", "9.39", "executed-exceeds-budget", "396.05"),
      ("396.05", "971.96", "93.92%", "9.39", "executed-exceeds-budget", "371.96"),
      ("396.05", "371.96", "39.92%", "9.39", "execution-rate", "93.92%"),
      ("3960500.00", "371.96", "93.92%", "9.39", "unit-slip", "396.05"),
      ("396.05", "3719600.00", "93.92%", "9.39", "unit-slip", "371.96"),
    ])
  func misprint(
    budget: String, executed: String, rate: String, score: String, rule: String, right: String
  ) {
    let alarms = Line(budget: budget, executed: executed, rate: rate, score: score).alarms
    #expect(alarms.map(\.rule.rawValue) == [rule])
    #expect(
      alarms.first?.repair?.zh.contains("疑应为 \(right)") == true, "\(alarms.map(\.message.zh))")
  }

  @Test("Spending above the budget whose rate says so is one flag without a guess")
  func overspent() {
    let alarms = Line(executed: "412.31", rate: "104.11%", score: "10").alarms
    #expect(alarms.map(\.rule) == ["executed-exceeds-budget"])
    #expect(alarms.first?.repair == nil)
  }

  @Test("Spending above the budget and a rate that fits nothing are two")
  func overspentWithWrongRate() {
    let alarms = Line(executed: "412.31", rate: "87.50%", score: "8.75").alarms
    #expect(Set(alarms.map(\.rule)) == ["executed-exceeds-budget", "execution-rate"])
  }

  @Test("A line that the form leaves unnamed is called by the form's word")
  func unnamed() throws {
    let report = ExampleReport().funds("", budget: "36.0", executed: "47.4").report
    let finding = try #require(Reconciler().findings(in: report).first)
    #expect(finding.message.zh.contains("年度资金的执行数为 47.4 万元"))
  }

  @Test("A total that is wrong in two ways of splitting it is said once")
  func twoDivisions() {
    let report = ExampleReport()
      .funds("财政拨款", division: 0, budget: "425.75")
      .funds("其他资金", division: 0, budget: "0.00")
      .funds("基本支出", division: 1, budget: "223.94")
      .funds("项目支出", division: 1, budget: "201.81").partsWhole
      .funds("年度资金总额", budget: "245.75").completed.report
    let alarms = Reconciler().findings(in: report).filter { $0.rule == "budget-sum" }
    #expect(alarms.count == 1)
    #expect(alarms.first?.repair?.zh.contains("疑应为 425.75") == true)
  }

  @Test("A total row of 90 whose score takes the rate in is a wrong weight, not a wrong score")
  func weightOfTotalRow() {
    let form = { (weight: String, total: String) in
      ExampleReport()
        .indicator("办结率", weight: "60", target: "≥90%", actual: "95%", score: "60")
        .indicator("满意度", weight: "30", target: "≥90%", actual: "95%", score: "30")
        .funds(
          "年度资金总额", budget: "80.00", executed: "76.00", weight: "10", rate: "95%", score: "9.5"
        ).total(total, weight: weight)
    }
    let rules = { (report: ExampleReport) in
      Reconciler().findings(in: report.report).filter { $0.severity > .note }.map(\.rule)
    }
    #expect(rules(form("90", "99.5")) == ["weights-sum"])
    #expect(rules(form("100", "99.5")).isEmpty)
    #expect(rules(form("90", "90")).isEmpty)
    #expect(rules(form("90", "89")) == ["scores-sum"])
  }

  @Test("A wrong part of expenditure breaks its sum and its limit: one flag, with the digit")
  func partAboveItsBudget() {
    let report = ExampleReport()
      .funds("基本支出", division: 0, budget: "1.01", executed: "7.01")
      .funds("项目支出", division: 0, budget: "1.08", executed: "0.86")
      .funds("年度资金总额", budget: "2.09", executed: "1.87").completed.report
    let alarms = Reconciler().findings(in: report).filter { $0.severity > .note }
    #expect(alarms.map(\.rule) == ["budget-sum"])
    #expect(alarms.first?.repair?.zh.contains("疑应为 1.01") == true, "\(alarms.map(\.message.zh))")
  }

  @Test("A stray minus sign in the amount of a rate is named")
  func minus() {
    let alarms = Line(executed: "-371.96").alarms
    #expect(alarms.first?.repair?.zh.contains("疑应为 371.96") == true, "\(alarms.map(\.message.zh))")
  }

  @Test("The wrong year in the title of several evaluations is one flag")
  func sharedTitle() {
    var report = Line().report
    report.evaluations[0].yearMentions = [
      Mention("2022", origin: .title, place: .paragraph(1)),
      Mention("2021", origin: .cell, place: .paragraph(2)),
    ]
    report.evaluations.append(report.evaluations[0])
    let found = Reconciler().findings(in: report).filter { $0.rule == "year-mismatch" }
    #expect(found.map(\.evaluation) == [1])
  }
}
