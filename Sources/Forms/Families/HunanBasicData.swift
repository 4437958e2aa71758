import Findings

extension FormFamilies {
  static let hunanBasicData = FormFamily(
    id: "hunan-basic-data",
    title: LocalizedText(zh: "湖南基础数据表", en: "Hunan basic data of three years"),
    source: "湖南", requires: [.threeYears], hasTotalRow: false)
}
