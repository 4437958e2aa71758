import Documents
import Reports
import Testing

@testable import Forms

/// Titles in several provinces' words, what they say, and lines that are no titles.
@Suite struct TitleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var title: String
    var kind: SelfEvaluation.Kind?
    var year: Int?
    var department: String?
    var project: String?
    var testDescription: String { title }

    init(
      _ title: String, _ kind: SelfEvaluation.Kind?, year: Int? = nil, department: String? = nil,
      project: String? = nil
    ) {
      self.title = title
      self.kind = kind
      self.year = year
      self.department = department
      self.project = project
    }
  }

  @Test(arguments: [
    Case(
      "2021年度河湾市人民代表大会常务委员会办公室整体支出预算绩效自评报告", .overall, year: 2021,
      department: "河湾市人民代表大会常务委员会办公室"),
    Case("附件2：2022年度青岭县水利局部门整体支出绩效自评报告（定稿）", .overall, year: 2022, department: "青岭县水利局"),
    Case("青岭县水利局2022年度部门整体支出绩效自评表", .overall, year: 2022, department: "青岭县水利局"),
    Case("部门整体支出绩效自评表（2022年度）", .overall, year: 2022),
    Case("2023年度部门整体支出绩效评价自评表", .overall, year: 2023),
    Case("关于2022年度青岭县民政局整体支出绩效自评情况的报告", .overall, year: 2022, department: "青岭县民政局"),
    Case("中共青岭县委宣传部2022年部门整体绩效自评报告", .overall, year: 2022, department: "中共青岭县委宣传部"),
    Case("青岭县融媒体中心单位整体支出绩效自我评价报告", .overall, department: "青岭县融媒体中心"),
    Case("二〇二二年度青岭县妇女联合会整体支出绩效自评报告", .overall, year: 2022, department: "青岭县妇女联合会"),
    Case("项目支出绩效自评表", .project),
    Case("2022年文物保护专项项目绩效自评表", .project, year: 2022, project: "文物保护专项"),
    Case(
      "青岭县教育局2022年学生营养改善计划项目支出绩效自评报告", .project, year: 2022, department: "青岭县教育局",
      project: "学生营养改善计划"),
    Case("2020年度河道禁捕项目自评表", .project, year: 2020, project: "河道禁捕"),
    Case("2022年水库移民补助项目绩效自评表", .project, year: 2022, project: "水库移民补助"),
    Case(
      "云浦县2022年城乡居民养老保险补助项目绩效自评报告", .project, year: 2022,
      project: "城乡居民养老保险补助"),
    Case("就业补助资金绩效目标自评表", .project),
    Case("附件1 2022年青岭县公安局部门预算项目支出绩效自评表", .project, year: 2022, department: "青岭县公安局"),
    Case("青岭县石门镇中心学校2023年度项目支出绩效自评报告", .project, year: 2023, department: "青岭县石门镇中心学校"),
    Case("河湾市城市管理局部门整体支出及项目支出绩效评价报告", .overall, department: "河湾市城市管理局"),
    Case(
      "2022年度青岭县住房和城乡建设局（本级）部门整体支出绩效自评报告", .overall, year: 2022,
      department: "青岭县住房和城乡建设局（本级）"),
    Case("政协青岭县委员会办公室2022年度部门整体支出绩效评价报告", .overall, year: 2022, department: "政协青岭县委员会办公室"),
    Case("国家税务总局青岭县税务局2022年整体支出绩效自评报告", .overall, year: 2022, department: "国家税务总局青岭县税务局"),
    Case("青岭县水利局部门整体支出绩效自评报告2022", .overall, year: 2022, department: "青岭县水利局"),
    Case("青岭县水利局部门整体支出绩效自评报告（2022）", .overall, year: 2022, department: "青岭县水利局"),
    Case("青岭县水利局部门整体支出绩效自评表 2022年度", .overall, year: 2022, department: "青岭县水利局"),
    Case("2022青岭县水利局部门整体支出绩效自评报告", .overall, year: 2022, department: "青岭县水利局"),
    Case("青岭县水利局2022年度财政资金绩效自评报告", nil, year: 2022, department: "青岭县水利局"),
    Case("2022年度中央财政资金绩效自评报告", .project, year: 2022),
    Case("哈日旗公路段（机关）2022年度部门整体支出绩效自评报告", .overall, year: 2022, department: "哈日旗公路段（机关）"),
    Case("2022年度临港经济技术开发区青少年宫整体支出绩效自评报告", .overall, year: 2022, department: "临港经济技术开发区青少年宫"),
    Case("2022年度青嶺縣水利局部門整體支出績效自評報告", .overall, year: 2022, department: "青嶺縣水利局"),
    Case("2022年度校園安防項目支出績效自評表", .project, year: 2022, project: "校園安防"),
    Case("二〇二二部门整体支出绩效自评报告", .overall, year: 2022),
    Case("青岭县水利局二〇二二部门整体支出绩效自评报告", .overall, year: 2022, department: "青岭县水利局"),
    Case(
      "青岭县体育局2022年度“全民健身活动”项目支出绩效自评报告", .project, year: 2022, department: "青岭县体育局",
      project: "全民健身活动"),
  ])
  func partsOfATitle(_ example: Case) {
    #expect(TitleReader(words: .standard).isTitle(example.title))
    #expect(TitleReader(words: .standard).kind(example.title) == example.kind)
    let parts = TitleParts(words: .standard).parts(of: example.title)
    #expect(parts.year == example.year)
    #expect(parts.department == example.department)
    if let project = example.project { #expect(parts.project == project) }
  }

  @Test(arguments: [
    "三、绩效评价工作开展情况", "二、部门整体支出绩效自评情况", "关于开展2022年度绩效自评工作的通知", "关于报送绩效自评报告的函",
    "部门整体支出绩效自评工作方案", "预算绩效管理办法", "自评结果将作为2023年预算编制的重要依据，并随部门决算一并公开。",
    "2022年度预算批复表", "2022年部门决算公开报告", "绩效目标申报表", "对照绩效目标和评价指标体系，自评得分90分，等级为优。",
    "（一）自评得分", "3.部门整体支出绩效自评开展情况", "办公用品领用登记制度", "关于2022年部门绩效自评结果的通报", "基本情况表",
  ])
  func notATitle(_ line: String) {
    #expect(!TitleReader(words: .standard).isTitle(line))
  }

  struct Layout: Sendable, CustomTestStringConvertible {
    var lines: [String]
    var titles: [String]
    var testDescription: String { lines.joined(separator: " / ") }
  }

  @Test(arguments: [
    Layout(
      lines: ["附2", "2021年度青岭县妇女联合会", "部门整体支出绩效自评报告", "一、基本情况"],
      titles: ["2021年度青岭县妇女联合会部门整体支出绩效自评报告"]),
    Layout(lines: ["部门整体支出绩效自评表", "（2021年度）", "单位：万元"], titles: ["部门整体支出绩效自评表"]),
    Layout(
      lines: ["青岭县水利局", "2022年度", "部门整体支出绩效自评报告", "一、概况"],
      titles: ["青岭县水利局2022年度部门整体支出绩效自评报告"]),
    Layout(
      lines: ["2022年度青岭县水利局部门整体支出", "绩效自评报告", "一、概况"],
      titles: ["2022年度青岭县水利局部门整体支出绩效自评报告"]),
    Layout(
      lines: [
        "2021年度部门整体支出绩效自评报告", "", "部门（单位）名称：青岭县第一中学", "评价方式：单位自评", "报告日期：2022年3月26日", "一、概况",
      ],
      titles: ["2021年度部门整体支出绩效自评报告"]),
    Layout(
      lines: ["部门整体支出及项目支出绩效评价报告", "【作者：县政协办】", "部门整体支出绩效评价报告", "一、基本情况"],
      titles: ["部门整体支出及项目支出绩效评价报告"]),
    Layout(
      lines: ["中共青岭县委政法委员会", "2021年部门整体支出绩效评价", "自 评 报 告", "一、概况"],
      titles: ["中共青岭县委政法委员会2021年部门整体支出绩效评价自评报告"]),
    Layout(lines: ["特此报告。", "附件：1.部门整体支出绩效自评表", "2.项目支出绩效自评表", "3.项目支出绩效自评表"], titles: []),
    Layout(lines: ["附件1：部门整体支出绩效自评表", "附件2：项目支出绩效自评表"], titles: []),
    Layout(
      lines: ["青岭县水利局部门整体支出绩效自评报告", "一、概况", "一年来做了许多工作。", "河道清淤项目支出绩效自评报告", "一、项目情况"],
      titles: ["青岭县水利局部门整体支出绩效自评报告", "河道清淤项目支出绩效自评报告"]),
  ])
  func titlesOfADocument(_ example: Layout) {
    let document = Document(blocks: example.lines.map { .paragraph(Paragraph($0)) })
    let outline = Outline.read(document, lexicon: .standard)
    #expect(outline.titles.map(\.text.value) == example.titles)
  }

  @Test(arguments: [
    ["青岭县水利局", "部门整体支出绩效自评报告", "2022"], ["2022", "青岭县水利局部门整体支出绩效自评报告"],
    ["青岭县水利局部门整体支出绩效自评报告", "FY2022"], ["部门整体支出绩效自评报告", "（2022年度）", "青岭县水利局"],
    ["青岭县水利局", "二〇二二年度", "部门整体支出绩效自评报告"], ["2022年度部门整体支出绩效自评报告", "", "青岭县水利局", "2023年3月"],
  ])
  func coverLines(_ cover: [String]) throws {
    try expectWaterOffice(cover + Self.report)
  }

  @Test(arguments: [
    "2022年度青岭县水利局部门整体支出绩效自评报告", "青岭县水利局\n2022年度部门整体支出绩效自评报告", "2022年度\n青岭县水利局\n部门整体支出绩效自评报告",
    "青岭县水利局部门整体支出\n绩效自评报告\n（2022年度）", "附件2\n2022年度青岭县水利局部门整体支出绩效自评报告",
  ])
  func aReportInOneParagraph(_ title: String) throws {
    try expectWaterOffice([([title] + Self.report).joined(separator: "\n")])
    try expectWaterOffice([title, Self.report.joined(separator: "\n")])
  }

  @Test(arguments: [
    ["2022年度部门整体支出绩效自评报告", "填报单位：青岭县水利局　　　　2022年度"],
    ["2022年度青岭县水利局部门整体支出绩效自评报告", "主管部门：青岭县财政局"],
  ])
  func captionsUnderATitle(_ cover: [String]) throws {
    let evaluation = try expectWaterOffice(cover + Self.report)
    #expect(Set(evaluation.departmentMentions.map(\.text)) == ["青岭县水利局"])
    #expect(Set(evaluation.yearMentions.map(\.text)) == ["2022"])
  }

  /// What a street office or a school says of itself by the end of its name is its own.
  @Test func theEndOfTheOwnNameIsTheOwnBody() throws {
    let lines = [
      "岳塘区书院街道办事处2022年度部门整体支出绩效自评报告", "一、基本情况", "街道办事处现有在编人员63人，退休人员45人。", "2022年总支出90万元。",
    ]
    let facts = ProseReading(lines)
    #expect(facts.fields == ["expenditure=90", "service=63", "retired=45"])
  }

  /// Last year's text, its year not changed: the year is read, and told beside the title's.
  @Test(arguments: [
    ("2021年度部门整体支出绩效自评得分95.5分。", ["2021", "2022"]),
    ("2021年度自评得分94分，2022年度自评得分95.5分。", ["2022"]),
    ("2022年度自评得分95.5分。2021年度自评得分95.5分。", ["2022"]),
  ])
  func aResultOfAnotherYear(_ sentence: String, _ years: [String]) throws {
    let lines = ["2022年度青岭县水利局部门整体支出绩效自评报告"] + Self.report.dropLast() + [sentence]
    let evaluation = try expectWaterOffice(lines)
    #expect(Set(evaluation.yearMentions.map(\.text)) == Set(years))
  }

  private static let report = [
    "一、部门基本情况", "我局核定编制45人，实有在职40人。", "二、预算执行情况",
    "2022年总收入1500.00万元，总支出1485.00万元。", "三、自评结论", "自评得分95.5分，等级为优。",
  ]

  @discardableResult
  private func expectWaterOffice(_ lines: [String]) throws -> SelfEvaluation {
    let document = Document(blocks: lines.map { .paragraph(Paragraph($0)) })
    let outcome = FormReader().read(document, path: "report.docx").outcome
    let report = try #require({ if case .report(let report) = outcome { report } else { nil } }())
    let evaluation = try #require(report.evaluations.first)
    #expect(report.evaluations.count == 1)
    #expect(evaluation.kind == .overall)
    #expect(evaluation.year?.value == 2022)
    #expect(evaluation.department?.value == "青岭县水利局")
    #expect(evaluation.narrative.incomeTotal?.text == "1500.00")
    #expect(evaluation.narrative.staffAuthorized?.text == "45")
    #expect(evaluation.statedTotals.map(\.text) == ["95.5"])
    #expect(report.coverage.unmapped.isEmpty)
    return evaluation
  }

  @Test func aLineBrokenWithinASentenceStaysWhole() {
    let text = "一、部门基本情况\n我局核定编制\n45人。\n二、工作情况\n完成了目标。"
    let lines = SoftLines(Document(blocks: [.paragraph(Paragraph(text))]), words: .standard)
    #expect(
      lines.document.paragraphs.map(\.text) == [
        "一、部门基本情况", "我局核定编制\n45人。", "二、工作情况", "完成了目标。",
      ])
    #expect(lines.paragraphNumbers == [1, 1, 1, 1])
  }

  @Test func aUsersWordMakesATitle() throws {
    let lexicon = try #require(Lexicon.standard.adding(role: "title-ending", word: "自评台账"))
    let lines = ["2022年度青岭县水利局部门整体支出绩效自评台账", "一、概况"]
    let document = Document(blocks: lines.map { .paragraph(Paragraph($0)) })
    #expect(Outline.read(document, lexicon: .standard).titles.isEmpty)
    #expect(Outline.read(document, lexicon: lexicon).titles.map(\.text.value) == [lines[0]])
  }
}
