import Findings

extension FormFamilies {
  static let scoringOnly = FormFamily(
    id: "scoring-only", title: LocalizedText(zh: "评分表（无目标值）", en: "scoring form without targets"),
    source: "安徽寿县", requires: [.indicators, .scores], excludes: [.target, .actual])
}
