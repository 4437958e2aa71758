import Findings

extension FormFamilies {
  static let proseReport = FormFamily(
    id: "prose", title: LocalizedText(zh: "文字报告", en: "report in prose"),
    source: "湖南、云南、重庆", requires: [.prose], excludes: [.indicators], hasTotalRow: false)
}
