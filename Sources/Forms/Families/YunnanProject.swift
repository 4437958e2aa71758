import Findings

extension FormFamilies {
  static let yunnanProject = FormFamily(
    id: "yunnan-project", title: LocalizedText(zh: "云南项目自评表（公开13表）", en: "Yunnan project form"),
    source: "云南公开13表", kind: .project, requires: [.splitTarget, .projectName])
}
