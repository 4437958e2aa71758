import Findings

extension FormFamilies {
  static let transferPayment = FormFamily(
    id: "transfer-payment",
    title: LocalizedText(zh: "转移支付绩效目标自评表", en: "transfer payment form without points"),
    source: "转移支付", requires: [.higherDepartment], excludes: [.scores], hasTotalRow: false)
}
