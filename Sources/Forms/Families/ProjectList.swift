import Findings

extension FormFamilies {
  static let projectList = FormFamily(
    id: "project-list", title: LocalizedText(zh: "项目清单（含数据）", en: "list of projects with figures"),
    source: "通用", kind: .project, requires: [.listed], hasTotalRow: false)
}
