import Reports
import Testing

@testable import Forms

/// What the text sums under a total, and what else it names.
@Suite struct NarrativePartsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: [String]
    var parts: [String]
    var isWhole = false
    var testDescription: String { text.joined(separator: " / ") }

    init(_ text: String..., parts: [String], isWhole: Bool = false) {
      self.text = text
      self.parts = parts
      self.isWhole = isWhole
    }
  }

  @Test(arguments: [
    Case(
      "（二）项目支出308.82万元。主要用于信息化建设经费49.93万元，执法检查11.47万元，编撰《某市地方志》经费12.05万元；立法工作经费24.55万元。",
      parts: ["信息化建设经费=49.93", "执法检查=11.47", "编撰《某市地方志》经费=12.05", "立法工作经费=24.55"]),
    Case(
      "项目支出100万元，主要用于学生营养改善计划60万元、医疗服务能力提升项目30万元等。",
      parts: ["学生营养改善计划=60", "医疗服务能力提升项目=30"]),
    Case(
      "项目支出50万元，分别为：绿化管护20万元、路灯维修30万元。", parts: ["绿化管护=20", "路灯维修=30"],
      isWhole: true),
    Case("项目支出50万元，其中：财政拨款45万元，其他资金5万元。", parts: []),
    Case(
      "项目支出50万元，较上年增加5万元，其中绿化管护20万元，比上年减少1万元。", parts: ["绿化管护=20"]),
    Case(
      "支出总计90万元。", "项目支出中，委员活动经费36.3万元，老干部活动经费10.5万元。",
      parts: ["委员活动经费=36.3", "老干部活动经费=10.5"]),
    Case(
      "（二）项目支出66万元，主要用于：", "1.水源地保护经费40万元；", "2、河道清淤经费26万元。", "三、存在问题",
      parts: ["水源地保护经费=40", "河道清淤经费=26"]),
    Case(
      "项目支出30万元（培训费12万元、调研费18万元）。", parts: ["培训费=12", "调研费=18"]),
    Case(
      "项目支出120万元，用于道路养护80万元（其中材料费30万元），桥梁检测40万元。",
      parts: ["道路养护=80", "桥梁检测=40"]),
    Case(
      "支出合计90万元，其中项目支出50万元。", "2022年项目支出50万元，主要用于城区保洁30万元、绿化管护20万元。",
      parts: ["城区保洁=30", "绿化管护=20"]),
    Case("基本支出80万元，主要用于人员经费70万元、公用经费10万元。", parts: []),
    Case(
      "其中：基本支出80万元，占80%；项目支出20万元，占20%。", "项目支出主要用于文艺创作扶持12万元，书画展览8万元。",
      parts: ["文艺创作扶持=12", "书画展览=8"]),
    Case(
      "总支出90万元，项目支出20万元。", "项目支出具体包括：校舍维修12万元、设备购置8万元。",
      parts: ["校舍维修=12", "设备购置=8"]),
    Case("总支出90万元，项目支出20万元。", "项目支出主要用于改善办学条件。", parts: []),
    Case("基本支出70万元；项目支出20万元，占22%。其中“三公”经费1.26万元。", parts: []),
  ])
  func projectItems(_ example: Case) {
    let narrative = ProseReading(example.text).facts.narrative
    #expect(ProseReading.show(narrative.expenditureItems) == example.parts)
    #expect(narrative.expenditureItemsAreWhole == example.isWhole)
  }

  @Test(arguments: [
    Case(
      "2022年度总收入为1343.50万元。其中：一般公共预算财政拨款收入1325.75万元，非同级财政拨款收入为17.75万元。",
      parts: ["一般公共预算财政拨款收入=1325.75", "非同级财政拨款收入=17.75"]),
    Case(
      "收入总计500万元，其中：财政拨款收入480万元（一般公共预算470万元、政府性基金10万元），其他收入20万元。",
      parts: ["财政拨款收入=480", "其他收入=20"]),
    Case(
      "收入792.22万元，比上年度增加189.25万元，增长31.39%。其中：财政拨款收入792.22万元，比上年度增加209.28万元。",
      parts: ["财政拨款收入=792.22"]),
    Case("收入总计500万元。全年争取上级补助资金30万元。", parts: []),
  ])
  func incomeParts(_ example: Case) {
    #expect(
      ProseReading.show(ProseReading(example.text).facts.narrative.incomeParts) == example.parts)
  }

  @Test(arguments: [
    Case(
      "支出：799.12万元。其中：人员经费支出434.89万元，公用经费支出77.4万元，项目支出286.83万元。",
      parts: ["人员经费支出=434.89", "公用经费支出=77.4"]),
    Case(
      "支出总计65万元，其中：本年支出合计58万元，年末结转和结余7万元。",
      parts: ["本年支出合计=58", "年末结转和结余=7"]),
    Case(
      "支出总计300万元，其中基本支出200万元，其中人员经费180万元、公用经费20万元；项目支出100万元。",
      parts: []),
  ])
  func expenditureParts(_ example: Case) {
    #expect(
      ProseReading.show(ProseReading(example.text).facts.narrative.expenditureParts)
        == example.parts)
  }

  @Test(arguments: [
    Case(
      "核定的人员编制60人，其中：行政编制45人，事业编制15人。年末实有在职人员58人。",
      parts: ["行政编制=45", "事业编制=15"]),
    Case("核定编制99名（行政编制68名、事业编制31名）。", parts: ["行政编制=68", "事业编制=31"]),
    Case("编制40名，其中：行政18名、事业22名；实有39名，其中：行政17名、事业22名。", parts: ["行政=18", "事业=22"]),
    Case("行政编制、事业编制分别为45名、15名。", parts: ["行政编制=45", "事业编制=15"]),
    Case(
      "编制数为98，其中：行政编制38、工勤2、参公0、事业编制58。",
      parts: ["行政编制=38", "工勤=2", "参公=0", "事业编制=58"]),
    Case(
      "编制50名，其中行政编制20名、事业编制30名（含全额事业编制25名、差额事业编制5名）。",
      parts: ["行政编制=20", "事业编制=30"]),
  ])
  func authorizedParts(_ example: Case) {
    #expect(
      ProseReading.show(ProseReading(example.text).facts.narrative.staffAuthorizedParts)
        == example.parts)
  }

  @Test func otherAssetsStandBesideTheTotal() {
    let narrative = ProseReading([
      "资产总额300万元，其中流动资产100万元，固定资产净值150万元，在建工程40万元，无形资产净值10万元。"
    ]).facts.narrative
    #expect(ProseReading.show(narrative.assetsOther) == ["在建工程=40"])
  }

  @Test(arguments: [
    ("预算执行率为98.5%。", ["预算执行率=98.5%"]), ("“三公经费”控制率达到92%。", ["“三公经费”控制率=92%"]),
    ("收入同比增长12.3%。", []), ("项目支出占总支出的38%。", []), ("资金支付进度达100%。", ["资金支付进度=100%"]),
    ("执行率为百分之九十八。", ["执行率=98%"]),
  ])
  func rates(_ text: String, _ rates: [String]) {
    #expect(ProseReading.show(ProseReading([text]).facts.narrative.rates) == rates)
  }

  @Test func everyAmountIsMappedOrListed() {
    let facts = ProseReading([
      "2022年度总收入为500万元，其中：财政拨款收入480万元。较上年增加20万元，增长4.17%。",
      "召开会议12次，接待群众300人次。",
    ]).facts
    #expect(facts.narrative.incomeTotal?.text == "500")
    #expect(
      facts.unmapped.map(\.value) == ["财政拨款收入480万元", "较上年增加20万元", "增长4.17%"])
    #expect(facts.unmapped.allSatisfy { $0.place == .paragraph(1) })
  }

  @Test func aNumberBrokenByALineEndFillsNoField() {
    let facts = ProseReading(["收入总计13\n43.50万元。"]).facts
    #expect(facts.narrative.incomeTotal == nil)
    #expect(!facts.unmapped.isEmpty)
  }
}
