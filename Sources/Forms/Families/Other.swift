import Findings

extension FormFamilies {
  static let other = FormFamily(
    id: "other", title: LocalizedText(zh: "其他表式", en: "another form"),
    source: "", requires: [], hasTotalRow: false)
}
