import Findings

extension FormFamilies {
  static let guangdongWebForm = FormFamily(
    id: "guangdong-web-form", title: LocalizedText(zh: "广东网报整体自评表", en: "Guangdong web form"),
    source: "广东", requires: [.staffCells], excludes: [.scores], hasTotalRow: false)
}
