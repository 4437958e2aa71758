import Documents
import Testing

@testable import Forms

/// Headings by style, outline level, automatic number and typed number.
@Suite struct HeadingTests {
  @Test(arguments: [
    Paragraph("一、部门（单位）基本情况"), Paragraph("（一）主要职责职能"), Paragraph("(四) 资产情况"),
    Paragraph("1．资金使用情况"), Paragraph("2.预算管理及执行情况分析"), Paragraph("第一部分 部门概况"),
    Paragraph("（三）部门整体支出或项目实施情况分析。"), Paragraph("基本情况", number: "一、"),
    Paragraph("组织机构", number: "（二）"), Paragraph("绩效目标完成情况", style: "heading 2"),
    Paragraph("存在的问题", outlineLevel: 0), Paragraph("1. 执行率情况。"), Paragraph("①始终坚持党的领导，全面完成工作情况"),
    Paragraph("　　六、绩效自评结果拟应用和公开情况"), Paragraph("十一、其他需要说明的情况"),
  ])
  func isHeading(_ paragraph: Paragraph) {
    #expect(HeadingReader(words: .standard).heading(paragraph, block: 0) != nil)
  }

  @Test(arguments: [
    Paragraph("1、贯彻执行教育法律法规和方针政策。"), Paragraph("（一）基本支出1016.93万元，主要用于人员工资。"),
    Paragraph("自评总得分为80分。"), Paragraph("无"), Paragraph(""), Paragraph("2022年3月19日"),
    Paragraph("（二）项目支出308.82万元。"), Paragraph("12、任免人民检察院副检察长、检察委员会委员、检察员。"),
    Paragraph("1.5万元用于购买设备"), Paragraph("一年来，常委会紧紧围绕中心工作制定方案"),
    Paragraph("本级机关内设科室十一个", style: "Normal"), Paragraph("2.信息化建设经费49.93万元；"),
  ])
  func isNoHeading(_ paragraph: Paragraph) {
    #expect(HeadingReader(words: .standard).heading(paragraph, block: 0) == nil)
  }

  @Test func theNearestHeadingAboveIsTheSection() throws {
    let table = try #require(Table(rowCount: 1, columnCount: 1, cells: []))
    let document = Document(blocks: [
      .paragraph(Paragraph("2022年度青岭县水利局部门整体支出绩效自评报告")), .table(table),
      .paragraph(Paragraph("四、绩效实现情况")), .paragraph(Paragraph("履职完成情况", number: "（一）")),
      .paragraph(Paragraph("从数量、质量等方面反映。")), .table(table),
      .paragraph(Paragraph("（二）履职效果情况")), .table(table),
      .paragraph(Paragraph("项目支出绩效自评表")), .table(table),
    ])
    let outline = Outline.read(document, lexicon: .standard)
    #expect(outline.section(ofBlock: 1) == nil)
    #expect(outline.section(ofBlock: 5) == "（一）履职完成情况")
    #expect(outline.section(ofBlock: 7) == "（二）履职效果情况")
    #expect(outline.section(ofBlock: 9) == nil)
  }
}
