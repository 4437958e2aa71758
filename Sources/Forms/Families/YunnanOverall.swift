import Findings

extension FormFamilies {
  static let yunnanOverall = FormFamily(
    id: "yunnan-overall", title: LocalizedText(zh: "云南部门整体自评表（公开12表）", en: "Yunnan overall form"),
    source: "云南公开12表", kind: .overall, requires: [.splitTarget], excludes: [.projectName])
}
