import Findings
import Reports

extension Rule {
  static let projectItemsSum = Rule(
    "project-items-sum", .error,
    title: LocalizedText(zh: "项目支出明细与合计不符", en: "Project items do not fit project expenditure"),
    what: LocalizedText(
      zh: "正文“主要用于”之后各项金额之和，与项目支出。",
      en: "The amounts after 主要用于 together, against the project expenditure."),
    why: LocalizedText(
      zh: "明细超过合计，必有一处有误。", en: "Items above the total cannot be: one of them is wrong."),
    arithmetic: LocalizedText(
      zh: "Σ 各项 ≤ 项目支出；写明“分别为”等全部列出的，Σ 各项 = 项目支出",
      en: "Σ items ≤ project expenditure; = where the text says that the list is whole"),
    tolerance: .intervals,
    source: .practice("“主要用于”所列明细之和不超过合计", "the items listed do not exceed their total"),
    repair: LocalizedText(
      zh: "逐项与明细账核对，改正写错的一项或合计。",
      en: "Check each item against the accounts; correct the item or the total."),
    yieldsTo: ["basic-plus-project", "narrative-vs-table", "unit-slip", "unparsed-number"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "49.93 + 84.98 = 134.91，项目支出 108.82",
          en: "49.93 + 84.98 = 134.91, project expenditure 108.82",
          ExampleReport(.overall).items(["49.93", "84.98"], of: "108.82")),
        RuleExample(
          .passes, zh: "49.93 + 47.97 = 97.90，项目支出 108.82（只列主要的）",
          en: "49.93 + 47.97 = 97.90 of 108.82: only the main items",
          ExampleReport(.overall).items(["49.93", "47.97"], of: "108.82")),
        RuleExample(
          .rounding, zh: "49.93 + 58.90 = 108.83，项目支出 108.82",
          en: "49.93 + 58.90 = 108.83, project expenditure 108.82",
          ExampleReport(.overall).items(["49.93", "58.90"], of: "108.82")),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(
        evaluation.projectItems, settings,
        subject: LocalizedText(zh: "项目支出明细不符", en: "Project items do not fit"),
        advice: LocalizedText(zh: "请逐项与明细账核对。", en: "Check each item against the accounts."))
    })
}

extension SelfEvaluation {
  /// The items against the project expenditure; a list that is not whole may fall short.
  var projectItems: [Comparison] {
    let items = narrative.expenditureItems
    guard !items.map(\.figure).holdsWords else { return [] }
    let total = narrated(narrative.projectExpenditure, "项目支出")
    let isWhole = narrative.expenditureItemsAreWhole && !form.isTruncated
    return [
      Comparison(
        isWhole ? .equals : .atMost, items.compactMap { narrated($0.figure, $0.name) }, to: total)
    ].compactMap { $0 }
  }
}

extension ExampleReport {
  fileprivate func items(_ amounts: [String], of total: String) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.narrative.projectExpenditure = .example(total, at: place)
      evaluation.narrative.expenditureItems = amounts.map {
        NamedFigure(name: "专项经费", figure: .example($0, at: place))
      }
    }
  }
}
