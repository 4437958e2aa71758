import Findings

extension FormFamilies {
  static let jiangxiOverall = FormFamily(
    id: "jiangxi",
    title: LocalizedText(zh: "江西自评表（一级权重列）", en: "Jiangxi form, weights of bands in a column"),
    source: "江西南昌县", requires: [.blockWeightColumn, .target])
}
