import Documents
import Reports
import Testing

@testable import Forms

/// Sentences that state the total score or the rating, and sentences that only look so.
@Suite struct ScoreSentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: [String]
    var scores: [String]
    var ratings: [String]
    var kind: SelfEvaluation.Kind
    var testDescription: String { text.joined(separator: " / ") }

    init(
      _ text: String..., scores: [String] = [], ratings: [String] = [],
      kind: SelfEvaluation.Kind = .overall
    ) {
      self.text = text
      self.scores = scores
      self.ratings = ratings
      self.kind = kind
    }
  }

  @Test(arguments: stated + notTotals + notRatings)
  func totalsAndRatings(_ example: Case) {
    let facts = ProseReading(example.text, kind: example.kind).facts
    #expect(facts.statedTotals.map(\.text) == example.scores)
    #expect(facts.statedRatings.map(\.value) == example.ratings)
  }

  static let stated: [Case] = [
    Case("整体支出绩效自评价结果为:总得分98.25分，属于\"优秀\"。", scores: ["98.25"], ratings: ["优秀"]),
    Case("对照绩效目标和评价指标体系，自评得分90.55分，自评等次为优秀。", scores: ["90.55"], ratings: ["优秀"]),
    Case("对照绩效目标和评价指标体系，综合评分100.0分，绩效评定等级为“优”。", scores: ["100.0"], ratings: ["优"]),
    Case("自评总得分为80分。", scores: ["80"]),
    Case("经综合评价，自评总得分为90.8分，评价等级为“优秀”。", scores: ["90.8"], ratings: ["优秀"]),
    Case("综合考虑各方面因素，综合得分93.5分。", scores: ["93.5"]),
    Case("自评总分：95", scores: ["95"]),
    Case("本项目自评得分86.4分，自评结果为“良好”。", scores: ["86.4"], ratings: ["良好"], kind: .project),
    Case("我局2022年部门整体支出绩效自评得分为96.5分（满分100分），等级为优。", scores: ["96.5"], ratings: ["优"]),
    Case("按照百分制评分，满分100分，自评得98分。", scores: ["98"]),
    Case("评价指标体系总分100分，经逐项打分，最终得分为97.2分。", scores: ["97.2"]),
    Case("绩效自评综合得分95.5分，评价结果为优。", scores: ["95.5"], ratings: ["优"]),
    Case("最终评价得分88分（良）。", scores: ["88"], ratings: ["良"]),
    Case("自评分92分，优秀。", scores: ["92"], ratings: ["优秀"]),
    Case("一、自评得分情况", "经自评，我单位得分97分。", scores: ["97"]),
    Case("绩效评价总得分九十八点五分，评为“优秀”。", scores: ["98.5"], ratings: ["优秀"]),
    Case("各项指标合计得分94.6分，扣5.4分。", scores: ["94.6"]),
    Case("我中心整体支出绩效自评得分为：９６．５分。", scores: ["96.5"]),
    Case("自评综合评分为85.00分，属良好等次。", scores: ["85.00"], ratings: ["良好"]),
    Case("根据评分标准，90分（含）以上为优，80分（含）至90分为良。我局自评得分91分，等级为优。", scores: ["91"], ratings: ["优"]),
    Case("项目绩效自评总得分为99分，自评等级：优。", scores: ["99"], ratings: ["优"], kind: .project),
    Case("综合评定等级为“中”。", ratings: ["中"]),
    Case("总分100分，我局自评95.5分，等级为优。", scores: ["95.5"], ratings: ["优"]),
    Case("上年度自评得分92分，本年度自评得分95.5分，等级为“优”。", scores: ["95.5"], ratings: ["优"]),
    Case("2021年度自评得分88分，等级为良；2022年度自评得分95分，等级为优。", scores: ["95"], ratings: ["优"]),
    Case("自评得分95.5（优）。", scores: ["95.5"], ratings: ["优"]),
    Case(
      "根据《沅安县财政局关于开展绩效自评工作的通知》（沅财绩〔2022〕4号）文件精神，我局认真组织了自评，综合得分95分，评价结果为优。",
      scores: ["95"], ratings: ["优"]),
    Case("按照县财政局统一部署，我局开展了绩效自评，自评得分91分，等级为优。", scores: ["91"], ratings: ["优"]),
    Case("县财政局对我局绩效自评进行复核，评价等级为良。", scores: [], ratings: []),
    Case(
      "我院自评得分为95.21分。", "1.履职效能（满分50分，自评得分48.5分）。", "2.管理效率（满分50分，自评得分46.71分）。",
      scores: ["95.21"]),
    Case("自评得分95.5分（满分100分）。", scores: ["95.5"]),
    Case("二、结论", "得分：94分。等级：优。", scores: ["94"], ratings: ["优"]),
    Case("二、结论", "得分：94分。空气质量等级：优。", scores: ["94"]),
    Case("各部分实际得分分别为14分、23.5分、39分、19.2分，总分95.7分，绩效等级为优。", scores: ["95.7"], ratings: ["优"]),
    Case("其中投入15分、过程25分、产出40分、效果20分，合计100分。", scores: []),
    Case("水库除险项目自评得分86分，等级良；部门整体支出绩效自评得分95分，等级优。", scores: ["95"], ratings: ["优"]),
    Case("自评结论：优秀", ratings: ["优秀"]),
    Case("2022年度部门整体支出绩效评价得分95分，其中投入10分，过程28分，产出37分，效果20分。", scores: ["95"]),
  ]

  static let notTotals: [Case] = [
    Case("满分为100分。"),
    Case("该指标分值10分，得分9.5分，扣0.5分。"),
    Case("产出指标得分49分，效益指标得分29分。"),
    Case("预算执行率得分10分。"),
    Case("综合得分在90分以上的为优秀。"),
    Case("评价得分80-90分为良。"),
    Case("2021年自评得分92分。"),
    Case("上年度自评得分92分。"),
    Case("县财政局复核得分93分。"),
    Case("12个项目平均自评得分95分。"),
    Case("“学校食堂改造”项目自评得分97分。"),
    Case("绩效目标：力争自评得分不低于95分。"),
    Case("群众满意度测评得分98分。"),
    Case("每发现一处扣2分，扣完为止。"),
    Case("会议历时45分钟。"),
    Case("十分重要的工作。"),
    Case("评价指标总分100分。"),
  ]

  static let notRatings: [Case] = [
    Case("评价结果分为优、良、中、差四个等级。"),
    Case("优（90分以上）、良（80-90分）、中（60-80分）、差（60分以下）。"),
    Case("获评优秀党组织。"),
    Case("群众满意度为优秀。"),
    Case("年度考核结果为优秀。"),
    Case("空气质量为优。"),
    Case("上年度绩效评价等级为良。"),
    Case("财政评价得分90分以上为优秀。"),
  ]
}
