import Findings
import Rankings
import Reports

@testable import Outputs

/// What the workbook's sheets must show, written from the rows without the sheets' own code: for
/// each sheet a list of heading → text by row.
struct ExpectedSheets {
  var sheets: [String: [[String: String?]]]

  init(_ city: InventedCity) throws {
    let results = city.results
    var sheets: [String: [[String: String?]]] = [:]
    try results.ranking.forEach { sheets["排名", default: []].append(Self.evaluation($0)) }
    try results.projects.forEach { row in
      var cells = Self.evaluation(row)
      cells["项目名称"] = .some(row.project)
      sheets["项目", default: []].append(cells)
    }
    try results.departments.forEach { sheets["部门", default: []].append(Self.department($0)) }
    try results.indicators.forEach { sheets["指标", default: []].append(Self.indicator($0)) }
    try results.budget.forEach { sheets["预算", default: []].append(Self.budget($0)) }
    try results.findings.forEach { sheets["问题清单", default: []].append(Self.finding($0)) }
    try results.files.forEach { sheets["文件", default: []].append(Self.file($0)) }
    self.sheets = sheets
  }

  private static func evaluation(_ row: EvaluationRow) -> [String: String?] {
    [
      "名次": row.rank.map(String.init), "部门（单位）": row.department, "地区": row.region,
      "年度": row.year.map(String.init), "得分（重算）": row.score?.description,
      "自评得分": row.statedScore?.description, "差额": row.scoreDifference?.description,
      "等级": row.rating, "自评等级": row.statedRating, "分值合计": row.weightTotal?.description,
      "全年预算数（万元）": row.budget?.description, "全年执行数（万元）": row.executed?.description,
      "执行率（%）": row.executionRate?.description, "勾稽一致": row.reconciled ? "是" : "否",
      "错误": "\(row.errors)", "警告": "\(row.warnings)", "来源文件": row.source,
      "计入汇总": row.isSuperseded ? "否" : "是",
    ]
  }

  private static func department(_ row: DepartmentRow) -> [String: String?] {
    [
      "部门（单位）": row.department, "地区": row.region, "年度": row.year.map(String.init),
      "整体自评得分": row.overallScore?.description, "整体自评等级": row.overallRating,
      "项目数": "\(row.projects)", "项目平均分（按预算加权）": row.projectsMeanScore?.description,
      "全年预算数（万元）": row.budget?.description, "全年执行数（万元）": row.executed?.description,
      "执行率（%）": row.executionRate?.description, "错误": "\(row.errors)",
      "警告": "\(row.warnings)", "来源文件": row.sources.joined(separator: "\n"),
    ]
  }

  private static func indicator(_ row: IndicatorRow) -> [String: String?] {
    let indicator = row.indicator
    return [
      "部门（单位）": row.key.department, "类型": row.key.kind == .project ? "项目" : "部门整体",
      "项目": nil, "一级指标": indicator.level1, "三级指标": indicator.level3,
      "权重（分值）": indicator.weight?.text, "年度指标值": indicator.target?.value,
      "实际完成值": indicator.actual?.value, "得分": indicator.score?.text,
      "位置": "表\(indicator.at.table)第\(indicator.at.row)行第\(indicator.at.column)列",
      "来源文件": row.key.source,
    ].filter { $0.key != "项目" }
  }

  private static func budget(_ row: BudgetRow) -> [String: String?] {
    [
      "资金（任务）名称": row.line.name, "全年预算数（万元）": row.line.budget?.text,
      "全年执行数（万元）": row.line.executed?.text, "报告所列执行率": row.line.rate?.text,
      "得分": row.line.score?.text, "合计行": row.line.role == .total ? "是" : "否",
      "来源文件": row.key.source,
    ]
  }

  private static func finding(_ row: FindingRow) -> [String: String?] {
    [
      "级别": [.error: "错误", .warning: "警告", .note: "提示"][row.finding.severity],
      "规则": row.finding.rule.rawValue, "部门（单位）": row.key.department,
      "复核发现": row.finding.message.zh, "报告值": row.finding.stated,
      "计算值": row.finding.expected, "差额": row.finding.difference,
      "处理建议": row.finding.repair?.zh, "原文": row.finding.excerpt, "来源文件": row.key.source,
    ]
  }

  private static func file(_ row: FileRow) -> [String: String?] {
    [
      "来源文件": row.source, "自评份数": "\(row.evaluations)", "问题数": "\(row.findings)",
      "代码": row.error?.code.rawValue, "字节数": "\(row.bytes)", "SHA-256": row.sha256,
    ]
  }
}
