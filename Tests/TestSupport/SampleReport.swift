/// A small project self-evaluation in the ministry's standard form, of an invented bureau.
package struct SampleReport {
  package var department: String
  package var project: String
  package var year: Int
  /// Weight and points of the second indicator.
  package var secondWeight: String
  package var secondScore: String
  /// What the total row says.
  package var total: String
  package var deviation: String

  package init(
    department: String = "东屏区水务局", project: String = "老旧管网改造", year: Int = 2023,
    secondWeight: String = "30", secondScore: String = "30", total: String = "100",
    deviation: String = ""
  ) {
    self.department = department
    self.project = project
    self.year = year
    self.secondWeight = secondWeight
    self.secondScore = secondScore
    self.total = total
    self.deviation = deviation
  }

  /// The .docx.
  package func bytes() throws -> [UInt8] {
    try DocxBuilder(
      body: Wml.paragraph("项目支出绩效自评表") + Wml.paragraph("（\(year)年度）") + Wml.table(cells: rows)
    ).bytes()
  }

  private var rows: [[TableCell]] {
    [
      ["项目名称", TableCell(project, gridSpan: 8)],
      ["主管部门", TableCell(department, gridSpan: 3), "实施单位", TableCell(department, gridSpan: 4)],
      [
        TableCell("项目资金（万元）", vMerge: .restart), TableCell("", gridSpan: 2), "年初预算数", "全年预算数（A）",
        "全年执行数（B）", "分值", "执行率（B/A）", "得分",
      ],
      [
        .below, TableCell("年度资金总额", gridSpan: 2), "200.00", "200.00", "200.00", "10", "100%", "10",
      ],
      [
        TableCell("绩效指标", vMerge: .restart), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
        "偏差原因分析及改进措施",
      ],
      [.below, "产出指标", "数量指标", "改造管网长度", "≥12公里", "12.6公里", "30", "30", ""],
      [
        .below, "产出指标", "质量指标", "验收合格率", "≥98%", "99%", TableCell(secondWeight),
        TableCell(secondScore),
        TableCell(deviation),
      ],
      [.below, "效益指标", "社会效益指标", "受益户数", "≥3200户", "3310户", "20", "20", ""],
      [.below, "满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", "10", "10", ""],
      [TableCell("总分", gridSpan: 6), "100", TableCell(total), ""],
    ]
  }

  /// A letter, which is no report.
  package static func letter() throws -> [UInt8] {
    try DocxBuilder(body: Wml.paragraph("关于召开例会的通知") + Wml.paragraph("请各科室准时参加。")).bytes()
  }
}
