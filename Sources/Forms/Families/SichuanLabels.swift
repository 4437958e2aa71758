import Findings

extension FormFamilies {
  static let sichuanLabels = FormFamily(
    id: "points-in-labels",
    title: LocalizedText(zh: "四川评分表（分值在指标名内）", en: "scoring form, points in labels"),
    source: "四川2017", requires: [.weightInLabels], excludes: [.target])
}
