import Findings
import Reports

/// The names of the workbook's sheets and the titles in their first rows.
enum SheetNames {
  typealias Names = (name: LocalizedText, title: LocalizedText)

  static let overview: Names = (
    .init(zh: "总览", en: "Overview"),
    .init(zh: "预算绩效自评总览", en: "Performance self-evaluations: overview")
  )
  static let departments: Names = (
    .init(zh: "部门", en: "Departments"),
    .init(zh: "部门汇总（整体自评与所属项目）", en: "Departments: overall and projects together")
  )
  static let indicators: Names = (
    .init(zh: "指标", en: "Indicators"), .init(zh: "绩效指标明细", en: "Indicators")
  )
  static let budget: Names = (
    .init(zh: "预算", en: "Budget"),
    .init(zh: "预算执行明细（金额单位：万元）", en: "Budget lines (amounts in 10,000 yuan)")
  )
  static let findings: Names = (
    .init(zh: "问题清单", en: "Findings"), .init(zh: "复核问题清单", en: "Findings of the checks")
  )
  static let files: Names = (
    .init(zh: "文件", en: "Files"), .init(zh: "输入文件清单", en: "Input files")
  )

  static func evaluations(_ kind: SelfEvaluation.Kind) -> Names {
    switch kind {
    case .overall:
      (
        .init(zh: "排名", en: "Ranking"),
        .init(zh: "部门整体支出绩效自评排名", en: "Ranking of overall self-evaluations")
      )
    case .project:
      (
        .init(zh: "项目", en: "Projects"),
        .init(zh: "项目支出绩效自评排名", en: "Ranking of project self-evaluations")
      )
    }
  }
}

/// Jumps between sheets, in one language.
struct SheetLinks {
  var language: Language
  var layout: SheetLayout

  /// To a row (from 0) of the findings' sheet; blank for nil.
  func toFinding(_ index: Int?) -> CellContent {
    guard let index else { return .blank }
    let text = LocalizedText(zh: "查看问题 →", en: "Findings →")
    return .jump(
      to: layout.address(of: index, in: SheetNames.findings.name[language]), text: text[language])
  }

  /// To an evaluation's row on its ranking sheet; blank for nil.
  func toRanking(_ row: (kind: SelfEvaluation.Kind, index: Int)?) -> CellContent {
    guard let row else { return .blank }
    let text = LocalizedText(zh: "← 排名", en: "← Ranking")
    let name = SheetNames.evaluations(row.kind).name[language]
    return .jump(to: layout.address(of: row.index, in: name), text: text[language])
  }
}
