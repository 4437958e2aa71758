import Findings

extension FormFamilies {
  static let ministryOverall = FormFamily(
    id: "ministry-overall", title: LocalizedText(zh: "部门整体支出绩效自评表", en: "ministry's overall form"),
    source: "财预〔2020〕10号", requires: [.indicators, .fundsBlock], excludes: [.projectName])
}
