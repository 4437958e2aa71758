import Findings

extension FormFamilies {
  static let ministryProject = FormFamily(
    id: "ministry-project", title: LocalizedText(zh: "项目支出绩效自评表", en: "ministry's project form"),
    source: "财预〔2020〕10号", kind: .project, requires: [.projectName])
}
