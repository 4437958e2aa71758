import Findings
import Reconciliation
import Reports
import TestSupport
import Testing

/// Each indicator fault is planted into every row that it fits: exactly its rule answers, at the
/// cell it stands in, and nothing else changes.
@Suite("Planted indicator faults")
struct IndicatorPlantTests {
  @Test("Into invented forms", arguments: IndicatorPlant.all.map(\.rule))
  func invented(rule: RuleID) throws {
    let plant = try #require(IndicatorPlant.all.first { $0.rule == rule })
    let planted = CleanReports.all.reduce(0) { $0 + plant.check(in: $1) }
    #expect(planted > 0)
    print("planted \(rule): \(planted) places")
  }

  @Test(
    "Into the reference city",
    .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
  func city() throws {
    let reports = try CityTruth.all().filter(\.faults.isEmpty)
      .compactMap { SharedReport("city-sample/" + $0.path).report }
    for plant in IndicatorPlant.all {
      let planted = reports.reduce(0) { $0 + plant.check(in: $1) }
      #expect(planted > 0, "\(plant.rule)")
      print("planted \(plant.rule): \(planted) places in the reference city")
    }
  }

  @Test("A planted fault's flag goes when the fault goes, whatever the order of rows")
  func order() throws {
    let report = try #require(CleanReports.all.first)
    let findings = Reconciler().findings(in: report)
    var turned = report
    turned.evaluations[0].indicators.reverse()
    #expect(Set(Reconciler().findings(in: turned)) == Set(findings))
  }
}

extension IndicatorPlant {
  /// Plants the fault into each row of a report in turn; gives how often it fitted.
  func check(in report: Report) -> Int {
    let before = Set(Reconciler().findings(in: report))
    var count = 0
    for (number, evaluation) in report.evaluations.enumerated() {
      for (row, indicator) in evaluation.indicators.enumerated() {
        guard let faulty = planted(indicator), let place = place(indicator) else { continue }
        var copy = report
        copy.evaluations[number].indicators[row] = faulty
        count += 1
        let new = Reconciler().findings(in: copy).filter { !before.contains($0) }
          // A share of rows in words is told anew with every row that changes.
          .filter { $0.rule != "vague-target" }
        let wanted = evaluation.form.hasDeviationColumn || rule != "missing-deviation-reason"
        #expect(
          new.map(\.rule) == (wanted ? [rule] : []) && new.allSatisfy { $0.place == place },
          "\(rule) in \(indicator.level3 ?? ""): \(new.map(\.message.zh))")
      }
    }
    return count
  }
}

/// Clean reports of several forms, with every kind of target.
enum CleanReports {
  static let all: [Report] = [
    standard(.overall).report,
    standard(.project).funds(
      "年度资金总额", budget: "120.50", executed: "118.09", weight: "10", rate: "98%", score: "9.8"
    ).report,
    standard(.overall).with { $0.form.hasDeviationColumn = false }.report,
  ]

  private static func standard(_ kind: SelfEvaluation.Kind) -> ExampleReport {
    let rate = kind == .project ? "5" : "15"
    return ExampleReport(kind)
      .indicator("培训人次", weight: "10", target: "≥1200人次", actual: "1260人次", score: "10")
      .indicator("设备台数", weight: "10", target: "=25台", actual: "25台", score: "10")
      .indicator("开工率", weight: "10", target: "≥95%", actual: "95%", score: "10")
      .indicator(
        "合格率", weight: "10", target: "≥90%", actual: "72%", score: "8", deviation: "验收推迟"
      )
      .indicator(
        "走访户数", weight: "8.5", target: "≥520户", actual: "455户", score: "7.44", deviation: "人手不足"
      )
      .indicator("人均成本", weight: "6.5", target: "≤470元", actual: "465元", score: "6.5")
      .indicator(
        "会议支出", weight: "10", target: "≤50万元", actual: "62.5万元", score: "8", deviation: "物价上涨"
      )
      .indicator("服务水平", weight: "10", target: "显著提升", actual: "达成预期指标", score: "10")
      .indicator(
        "长效机制", weight: "10", target: "健全", actual: "部分达成预期指标", score: "7", deviation: "尚在建设"
      )
      .indicator("满意度", weight: rate, target: "≥85%", actual: "91.2%", score: rate)
  }
}
