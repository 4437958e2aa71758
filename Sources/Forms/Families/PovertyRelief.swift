import Findings

extension FormFamilies {
  static let povertyRelief = FormFamily(
    id: "weight-first",
    title: LocalizedText(zh: "绩效目标自评表（分值在前）", en: "form with points before targets"),
    source: "四川衔接资金", requires: [.weightBeforeTarget, .target, .fundsBlock])
}
