import Documents
import Findings
import Reports
import Testing

@testable import Forms

/// Department, year, region and project by the stated order of trust, and every mention kept.
@Suite struct IdentityTests {
  private func read(
    _ paragraphs: [String], labels: [(Role, String)] = [], path: String = "报送/report.docx"
  ) -> Identity.Facts {
    let document = Document(blocks: paragraphs.map { .paragraph(Paragraph($0)) })
    let cells = labels.enumerated().map { index, label in
      LabelledCell(
        role: label.0, label: label.0.rawValue,
        value: Cited(label.1, at: .cell(CellReference(table: 1, row: index + 1, column: 2))))
    }
    return Identity.read(
      Segment(blocks: [0..<paragraphs.count], labels: cells), in: document,
      outline: Outline.read(document, lexicon: .standard), path: path, lexicon: .standard)
  }

  @Test func theImplementingUnitGoesBeforeAllElse() {
    let facts = read(
      ["2022年度青岭县水利局项目支出绩效自评表"],
      labels: [
        (.competentDepartment, "青岭县农业农村局"), (.implementingUnit, "411001-青岭县水利局（盖章）"),
        (.projectName, "51092324T01-河道清淤"),
      ])
    #expect(facts.department?.value == "青岭县水利局")
    #expect(facts.departmentCode == "411001")
    #expect(facts.project?.value == "51092324T01-河道清淤")
    #expect(facts.kind == .project)
    #expect(facts.departmentMentions.map(\.origin) == [.cell, .title])
    #expect(facts.region == "青岭县")
  }

  @Test(arguments: [
    ("421008-青岭县医疗保障局", "青岭县医疗保障局", "421008"), ("[421008]青岭县医疗保障局", "青岭县医疗保障局", "421008"),
    ("633005中共青岭县委党校", "中共青岭县委党校", "633005"), ("219—青岭县民政局", "青岭县民政局", "219"),
    ("110指挥中心", "110指挥中心", nil), ("青岭县水利局（公章）", "青岭县水利局", nil),
    ("青岭县应急管理局（单位）", "青岭县应急管理局（单位）", nil), ("【411001】青岭县总工会", "青岭县总工会", "411001"),
  ])
  func budgetCodes(_ printed: String, _ name: String, _ code: String?) {
    let department = DepartmentName(printed, words: .standard)
    #expect(department?.name == name)
    #expect(department?.code == code)
  }

  @Test(arguments: ["", "—", "/", "万元", "本级", "（公章）", "××局", "无", "　", "单位负责人签字：王"])
  func noDepartment(_ printed: String) {
    #expect(DepartmentName(printed, words: .standard) == nil)
  }

  @Test(arguments: [
    ("单位名称：农业工作科 填报日期：2021年3月", "农业工作科"), ("部门：561021-双溪县文学艺术界联合会　　　金额单位：万元", "双溪县文学艺术界联合会"),
    ("部门（单位）名称：青岭县第一中学", "青岭县第一中学"), ("填报单位（盖章）：青岭县民政局\t填报日期：2023年5月8日", "青岭县民政局"),
    ("【发布时间：2022-04-15 14:54】 【作者：县政协办】", "县政协办"), ("部门名称：（公章）", nil), ("金额单位：万元", nil),
    ("单位：元", nil), ("填表人：　　填报日期：2022年5月23日　　联系电话：", nil),
  ])
  func captionLines(_ line: String, _ department: String?) {
    let facts = read([line], path: "report.docx")
    #expect(facts.department?.value == department)
    #expect(facts.year == nil)
  }

  @Test(arguments: [
    (["2022年度青岭县水利局部门整体支出绩效自评报告"], 2022), (["部门整体支出绩效自评表", "（2021年度）"], 2021),
    (["部门整体支出绩效自评表", "2021年度）"], 2021), (["部门整体支出绩效自评报告", "评价年度：2020年"], 2020),
    (["部门整体支出绩效评价报告", "一、概况", "2021年部门决算收支情况如下。", "2022年4月15日"], 2021),
    (["二〇二三年度项目支出绩效自评报告"], 2023),
  ])
  func years(_ paragraphs: [String], _ year: Int) {
    #expect(read(paragraphs, path: "report.docx").year?.value == year)
  }

  @Test func aFilingDateIsNoYearOfTheEvaluation() {
    let facts = read(
      ["2021年度部门整体支出绩效自评报告", "报告日期：2022年3月26日", "一、概况", "正文。", "青岭县第一中学", "2022年3月26日"])
    #expect(facts.yearMentions.map(\.text) == ["2021"])
    #expect(facts.department?.value == "青岭县第一中学")
  }

  /// Another office's signature contradicts the title; a reviewer, a government or a firm may sign.
  @Test(arguments: [
    ("青岭县司法局", ["青岭县水利局", "青岭县司法局"]), ("青岭县水利局", ["青岭县水利局", "青岭县水利局"]),
    ("青岭县财政局", ["青岭县水利局"]), ("青岭县人民政府", ["青岭县水利局"]), ("青岭县正信会计师事务所", ["青岭县水利局"]),
    ("水利局", ["青岭县水利局"]),
  ])
  func signatures(_ signer: String, _ mentions: [String]) {
    let facts = read(
      ["2022年度青岭县水利局部门整体支出绩效自评报告", "一、概况", "正文。", signer, "2023年3月16日"], path: "report.docx")
    #expect(facts.department?.value == "青岭县水利局")
    #expect(facts.departmentMentions.map(\.text) == mentions)
  }

  @Test func contradictingYearsAreBothMentioned() {
    let facts = read(
      ["2021年度青岭县水利局部门整体支出绩效自评报告"], labels: [(.year, "2022年度")],
      path: "2020/2021年自评.docx")
    #expect(facts.year?.value == 2021)
    #expect(
      facts.yearMentions == [
        Mention("2021", origin: .title, place: .paragraph(1)),
        Mention("2022", origin: .cell, place: .cell(CellReference(table: 1, row: 1, column: 2))),
        Mention("2021", origin: .fileName), Mention("2020", origin: .folder),
      ])
  }

  @Test(arguments: [
    ("2022年度青岭县水利局部门整体支出绩效自评报告", "市直/x.docx", "青岭县"),
    ("2022年度河湾市青岭县水利局部门整体支出绩效自评报告", "x.docx", "青岭县"),
    ("青岭县石门镇中心学校2023年度项目支出绩效自评报告", "x.docx", "青岭县"), ("项目支出绩效自评表", "北港县/某局/x.docx", "北港县"),
    ("项目支出绩效自评表", "a/b/x.docx", nil), ("项目支出绩效自评表", "市直/x.docx", "市直"),
    ("河湾市城市管理局部门整体支出绩效自评报告", "x.docx", "河湾市"),
  ])
  func regions(_ title: String, _ path: String, _ region: String?) {
    #expect(read([title], path: path).region == region)
  }

  @Test func aLevelFolderTakesTheRegionOfTheDepartment() {
    let facts = read(
      ["项目支出绩效自评表"], labels: [(.implementingUnit, "河湾市教育局")], path: "市直/河湾市教育局/x.docx")
    #expect(facts.region == "河湾市")
  }

  @Test func theFileNameAndFolderAreTheLastResort() {
    let facts = read(
      ["部门整体支出绩效自评表"], path: "青岭县/青岭县水利局/附件2：2022年度青岭县水利局部门整体支出绩效自评报告（定稿）.docx")
    #expect(facts.department?.value == "青岭县水利局")
    #expect(facts.year?.value == 2022)
    #expect(facts.departmentMentions.map(\.origin) == [.fileName, .folder])
  }

  @Test(arguments: [
    ("2021年整体绩效自评报告-县科技局", 2021), ("20220415上报", nil), ("绩效自评2021.最终版", 2021),
    ("2022.4.15自评", nil), ("421007某局整体支出绩效自评表", nil), ("2022年3月报送", nil),
  ])
  func yearsInFileNames(_ name: String, _ year: Int?) {
    #expect(PathNames.year(in: name) == year)
  }

  @Test func anOverallFormMayNameAProject() {
    let facts = read(["绩效自评表"], labels: [(.projectName, "青岭县应急管理局部门整体支出")])
    #expect(facts.kind == .overall)
    #expect(facts.project == nil)
  }

  @Test func aBracketedLineUnderTheTitleMayNameTheUnit() {
    let facts = read(["2022年度部门整体支出绩效自评报告", "（云浦县水利局）", "一、基本情况", "正文。"])
    #expect(facts.department?.value == "云浦县水利局")
  }

  @Test func aBracketedLineUnderTheTitleNamesTheProject() {
    let facts = read(["青岭县中心学校2023年度项目支出绩效自评报告", "（困难学生生活补助专项资金）", "一、自评结论"])
    #expect(facts.project?.value == "困难学生生活补助专项资金")
  }

  /// The names held against each other: those that a form gives by right side by side are not.
  @Test(arguments: [
    ("2022年财政衔接推进乡村振兴补助资金项目绩效自评表", "", "青岭县水利局", "青岭县水库管理所", ["青岭县水库管理所"]),
    ("2022年度项目支出绩效自评表", "单位名称：青岭县水利局", "青岭县水利局", "青岭县水库管理所", ["青岭县水库管理所"]),
    ("2022年度青岭县公安局项目支出绩效自评表", "", "青岭县公安局", "禁毒支队", []),
    ("2022年度青岭县教育局项目支出绩效自评表", "", "", "青岭县第一中学", ["青岭县第一中学"]),
    ("2022年度青岭县教育局项目支出绩效自评表", "", "青岭县水利局", "青岭县水利局", ["青岭县水利局", "青岭县教育局"]),
    ("2022年度青岭县水利局项目支出绩效自评表", "", "青岭县水利局", "青岭县水利局、各乡镇人民政府", []),
    ("2022年老年大学项目支出绩效自评表", "", "青岭县教育局", "青岭县教育局", ["青岭县教育局"]),
  ])
  func namesHeldAgainstEachOther(
    _ title: String, _ caption: String, _ competent: String, _ unit: String, _ mentions: [String]
  ) {
    let facts = read(
      [title, caption], labels: [(.competentDepartment, competent), (.implementingUnit, unit)])
    #expect(facts.departmentMentions.filter { $0.origin != .folder }.map(\.text) == mentions)
  }

  @Test(arguments: ["各县区", "详见附件", "全县各中小学", "各乡镇人民政府"])
  func wordsForManyBodiesAreNoDepartment(_ printed: String) {
    let facts = read(
      ["2022年度项目支出绩效自评表"],
      labels: [(.competentDepartment, "青岭县教育局"), (.implementingUnit, printed)])
    #expect(facts.department?.value == "青岭县教育局")
  }

  @Test func theYearBeforeDuIsTheReports() {
    let facts = read(["2023年度提前下达2024年公路建设项目支出绩效自评表"], path: "20240315.docx")
    #expect(facts.yearMentions.map(\.text) == ["2023"])
  }
}
