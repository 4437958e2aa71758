import Findings

extension FormFamilies {
  static let chongqingOverall = FormFamily(
    id: "chongqing",
    title: LocalizedText(zh: "重庆自评表（得分系数）", en: "Chongqing form with a coefficient"),
    source: "重庆", requires: [.coefficient], excludes: [.levels], hasTotalRow: false)
}
