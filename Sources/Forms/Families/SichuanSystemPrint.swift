import Findings

extension FormFamilies {
  static let sichuanSystemPrint = FormFamily(
    id: "sichuan-system-print",
    title: LocalizedText(zh: "四川系统打印自评表（510000_0013zp）", en: "Sichuan system print"),
    source: "四川510000_0013zp", kind: .project, requires: [.splitTarget, .ratePointsInLabel])
}
