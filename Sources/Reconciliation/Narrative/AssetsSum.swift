import Findings
import Reports

extension Rule {
  static let assetsSum = Rule(
    "assets-sum", .error,
    title: LocalizedText(zh: "资产各项之和与资产总额不符", en: "Assets do not add up"),
    what: LocalizedText(
      zh: "流动资产、固定资产净值、无形资产净值及其他列出的资产之和，与资产总额。",
      en: "Current, fixed (net), intangible (net) and other listed assets, against total assets."),
    why: LocalizedText(
      zh: "资产数取自年终报表，合不拢说明抄录有误。",
      en: "These figures come from the year-end accounts; a gap is a copying slip."),
    arithmetic: LocalizedText(
      zh: "流动资产 + 固定资产净值 + 无形资产净值 + 其他 = 资产总额（缺一类的，之和 ≤ 总额）",
      en: "current + fixed + intangible + other = total (≤ where a kind is not listed)"),
    tolerance: .intervals,
    source: .practice("资产总额等于各类资产之和", "total assets are the sum of their kinds"),
    repair: LocalizedText(
      zh: "与资产负债表核对；另有在建工程等的应列出。",
      en: "Check against the balance sheet; list construction in progress and the like."),
    yieldsTo: ["unit-slip", "unparsed-number"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "30.93 + 188.34 + 40.09 = 259.36，总额 224.15",
          en: "30.93 + 188.34 + 40.09 = 259.36, total 224.15",
          ExampleReport(.overall).assets("30.93", "188.34", "40.09", total: "224.15")),
        RuleExample(
          .passes, zh: "20.20 + 168.67 + 46.11 = 234.98", en: "20.20 + 168.67 + 46.11 = 234.98",
          ExampleReport(.overall).assets("20.20", "168.67", "46.11", total: "234.98")),
        RuleExample(
          .rounding, zh: "20.20 + 168.67 + 46.11 = 234.98，总额 234.99",
          en: "20.20 + 168.67 + 46.11 = 234.98, total 234.99",
          ExampleReport(.overall).assets("20.20", "168.67", "46.11", total: "234.99")),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(
        evaluation.assetSums, settings,
        subject: LocalizedText(zh: "资产合计不符", en: "Assets do not add up"),
        advice: LocalizedText(zh: "请与资产负债表核对。", en: "Check against the balance sheet."))
    })
}

extension SelfEvaluation {
  /// The kinds of assets against the total; with a kind unsaid they may fall short.
  var assetSums: [Comparison] {
    let kinds = [
      ("流动资产", narrative.assetsCurrent), ("固定资产净值", narrative.assetsFixedNet),
      ("无形资产净值", narrative.assetsIntangibleNet),
    ]
    let figures = kinds.map(\.1) + narrative.assetsOther.map(\.figure)
    guard !figures.holdsWords else { return [] }
    let listed = kinds.compactMap { narrated($0.1, $0.0) }
    let others = narrative.assetsOther.compactMap { narrated($0.figure, $0.name) }
    let isWhole = listed.count == kinds.count && !form.isTruncated
    return [
      Comparison(
        isWhole ? .equals : .atMost, listed + others, to: narrated(narrative.assetsTotal, "资产总额"))
    ].compactMap { $0 }
  }
}

extension ExampleReport {
  fileprivate func assets(
    _ current: String, _ fixed: String, _ intangible: String, total: String
  ) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.narrative.assetsTotal = .example(total, at: place)
      evaluation.narrative.assetsCurrent = .example(current, at: place)
      evaluation.narrative.assetsFixedNet = .example(fixed, at: place)
      evaluation.narrative.assetsIntangibleNet = .example(intangible, at: place)
    }
  }
}
