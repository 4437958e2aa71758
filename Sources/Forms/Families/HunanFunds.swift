import Findings

extension FormFamilies {
  static let hunanFunds = FormFamily(
    id: "hunan-funds",
    title: LocalizedText(zh: "湖南自评表（收入、支出性质）", en: "Hunan form, funds by income and expenditure"),
    source: "湖南衡山", requires: [.indicators, .divisions])
}
