import Docx
import Forms
import Reports
import TestSupport
import Testing

@Suite("What the tables of a form provide for")
struct FormTraitsTests {
  private func traits(_ text: String) throws -> FormTraits? {
    let bytes = try DocxBuilder(body: CorpusSource(text: text).body).bytes()
    let reading = FormReader().read(try DocumentReader().read(bytes), path: "表.docx")
    guard case .report(let report) = reading.outcome else { return nil }
    return report.evaluations.first?.form
  }

  @Test("Rows of a table scored by rules have no columns for target, actual value and reason")
  func rowsWithoutColumns() throws {
    let traits = try traits(
      """
      2022年度部门整体支出绩效自评表
      | 一级指标 | 二级指标 | 评价标准 | 分值 | 得分
      | 决策 | 项目立项 | 立项依据充分 | 10 | 10
      | 管理 | 资金管理 | 制度健全 | 10 | 9
      ---
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      | 产出 | 办结率 | ≥90% | 95% | 50 | 50 |
      | 满意度 | 群众满意度 | | | 30 | 30 |
      """)
    #expect(traits?.rowsWithoutMeasures == [0..<2])
    #expect(traits?.rowsWithoutReasons == [0..<2])
  }

  @Test("A blank column is a column")
  func blankColumn() throws {
    let traits = try traits(
      """
      2022年度部门整体支出绩效自评表
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      | 产出 | 办结率 | ≥90% | 95% | 90 | 90
      ---
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      | 满意度 | 群众满意度 | | | 10 | 10
      """)
    #expect(traits?.rowsWithoutMeasures == [])
  }
}
