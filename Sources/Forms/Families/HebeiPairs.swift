import Findings

extension FormFamilies {
  static let hebeiPairs = FormFamily(
    id: "hebei-pairs",
    title: LocalizedText(
      zh: "资金按标签成对填列的自评表（河北系统打印等）", en: "form with amounts beside their labels (Hebei system print)"
    ),
    source: "河北成安", requires: [.amountPairs], hasTotalRow: false)
}
