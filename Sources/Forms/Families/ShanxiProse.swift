import Findings

extension FormFamilies {
  static let shanxiProse = FormFamily(
    id: "shanxi-prose", title: LocalizedText(zh: "山西整体自评报告", en: "Shanxi report in seven parts"),
    source: "山西忻州", requires: [.tasks], excludes: [.fundsBlock], hasTotalRow: false)
}
