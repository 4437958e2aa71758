import Findings

extension FormFamilies {
  static let indicatorTable = FormFamily(
    id: "indicator-table",
    title: LocalizedText(zh: "指标自评表（无资金部分）", en: "indicator form without funds"),
    source: "通用", requires: [.indicators, .target, .scores], hasTotalRow: false)
}
