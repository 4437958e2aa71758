import Findings

extension FormFamilies {
  static let hubeiProject = FormFamily(
    id: "hubei",
    title: LocalizedText(zh: "湖北绩效自评表（执行率20分）", en: "Hubei form, 20 points for the rate"),
    source: "鄂财绩发〔2020〕3号", requires: [.ratePointsInLabel, .blockPoints], excludes: [.weightColumn])
}
