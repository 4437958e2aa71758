import Documents
import Reports
import Testing

@testable import Forms

/// Which texts are self-evaluations with results, and which only speak of them.
@Suite struct GenreTests {
  @Test(arguments: [
    ["2022年度青岭县水利局部门整体支出绩效自评报告", "一、自评得分情况", "自评总得分为80分。"],
    ["部门整体支出绩效评价报告", "1、收入：792.22万元。", "2、支出：799.12万元。"],
    ["3.部门整体支出绩效自评开展情况", "本部门对2017年整体支出做了绩效自评，自评得分90分。"],
    ["青岭县中心学校2023年度项目支出绩效自评报告", "自评得分86.4分，自评结果为“良好”。"],
    ["关于2022年度部门整体支出绩效自评情况的报告", "全年总支出为300万元。"],
  ])
  func isSelfEvaluation(_ paragraphs: [String]) {
    #expect(ProseReading(paragraphs, year: nil).facts.isSelfEvaluation)
  }

  @Test(arguments: [
    ["办公用品领用登记制度", "为规范办公用品管理，厉行节约，制定本制度。", "特此通知。", "2022年9月"],
    ["关于开展2022年度部门整体支出绩效自评工作的通知", "各单位要认真开展自评，满分100分，90分以上为优。"],
    ["关于报送2022年度绩效自评报告的函", "县财政局：现将我局绩效自评报告报上，请审阅。"],
    ["关于2022年度部门绩效自评结果的通报", "县教育局自评得分95分，县水利局自评得分93分。"],
    ["青岭县预算绩效管理办法", "第一条 为加强预算绩效管理，开展绩效自评，制定本办法。"],
    ["2022年工作总结", "全年总支出为300万元，各项工作圆满完成。"],
    ["青岭县水利局项目支出绩效自评表清单", "一、河道清淤项目", "二、水源地保护项目"],
    ["会议纪要", "会议研究了部门绩效自评有关事项。"],
  ])
  func isNoSelfEvaluation(_ paragraphs: [String]) {
    #expect(!ProseReading(paragraphs).facts.isSelfEvaluation)
  }

  @Test func missingSectionsOfAPrescribedForm() {
    let parts = [
      "一、部门（单位）基本情况", "二、部门（单位）预算管理及执行情况", "三、部门（单位）整体支出绩效目标及开展情况",
      "四、部门（单位）整体支出绩效实现情况",
    ]
    let rest = ["五、部门（单位）整体支出绩效中存在问题及改进措施", "六、绩效自评结果拟应用和公开情况"]
    #expect(
      ProseReading(parts).facts.missingSections == ["存在问题及改进措施", "结果拟应用和公开情况"])
    #expect(ProseReading(parts + rest).facts.missingSections == [])
    #expect(ProseReading(["一、自评得分情况", "二、部门整体支出概况", "三、存在问题"]).facts.missingSections == [])
  }

  @Test func templateTextLeftStanding() {
    let document = Document(blocks: [
      .paragraph(Paragraph("说明项目实施取得的成效（200字以内）")), .paragraph(Paragraph("维修道路≥**公里")),
      .paragraph(Paragraph("维修道路≥5公里")),
    ])
    #expect(
      Prose.templateTexts(document, lexicon: .standard).map(\.place) == [
        .paragraph(1), .paragraph(2),
      ])
  }

  @Test func aSentenceHasOneFingerprintHoweverItIsSetOut() {
    func prints(_ text: String) -> [UInt64] {
      Prose.fingerprints(Document(blocks: [.paragraph(Paragraph(text))])).map(\.hash)
    }
    let sentence = "强化预算绩效管理意识，对预算执行过程以及资金使用情况进行适时跟踪监控"
    #expect(prints(sentence + "。") == prints("　　强化预算绩效管理意识, 对预算执行过程\n以及资金使用情况进行适时跟踪监控；"))
    #expect(prints(sentence) != prints(sentence + "到底"))
    #expect(prints("短句不算。").isEmpty)
  }
}
