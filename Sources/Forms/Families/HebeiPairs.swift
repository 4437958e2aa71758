import Findings

extension FormFamilies {
  static let hebeiPairs = FormFamily(
    id: "hebei-pairs",
    title: LocalizedText(zh: "河北系统打印自评表", en: "Hebei system print, amounts in pairs"),
    source: "河北成安", requires: [.amountPairs], hasTotalRow: false)
}
