import Findings
import Reports

extension Rule {
  static let basicPlusProject = Rule(
    "basic-plus-project", .error,
    title: LocalizedText(
      zh: "基本支出加项目支出不等于总支出", en: "Basic and project expenditure do not make the total"),
    what: LocalizedText(
      zh: "正文中的基本支出与项目支出之和，与总支出或其财政拨款部分。",
      en:
        "Basic plus project expenditure in the text, against the total expenditure or its fiscal part."
    ),
    why: LocalizedText(
      zh: "支出按性质只分这两类，合不拢说明漏列或写错。",
      en: "Expenditure by nature has these two kinds; a gap means an omission or a slip."),
    arithmetic: LocalizedText(
      zh: "基本支出 + 项目支出 = 总支出（或其中财政拨款支出）",
      en: "basic + project = total expenditure (or its fiscal part)"),
    tolerance: .intervals,
    source: .practice("支出合计等于基本支出与项目支出之和", "total expenditure is basic plus project expenditure"),
    repair: LocalizedText(
      zh: "与决算支出表核对；有经营支出、上缴上级支出的应写明。",
      en: "Check against the accounts; state operating or remitted expenditure where there is any."),
    yieldsTo: ["narrative-vs-table", "unit-slip", "unparsed-number"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "152.81 + 175.52 = 328.33，总支出 300.26",
          en: "152.81 + 175.52 = 328.33, total 300.26",
          ExampleReport(.overall).spending("152.81", "175.52", total: "300.26")),
        RuleExample(
          .passes, zh: "144.18 + 156.08 = 300.26", en: "144.18 + 156.08 = 300.26",
          ExampleReport(.overall).spending("144.18", "156.08", total: "300.26")),
        RuleExample(
          .rounding, zh: "3.02605 + 2.56315 = 5.58920，总支出 5.58919",
          en: "3.02605 + 2.56315 = 5.58920, total 5.58919",
          ExampleReport(.overall).spending("3.02605", "2.56315", total: "5.58919")),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(
        evaluation.basicAndProject, settings,
        subject: LocalizedText(
          zh: "基本支出与项目支出之和不符", en: "Basic and project expenditure do not add up"),
        advice: LocalizedText(zh: "请与决算支出表核对。", en: "Check against the final accounts."))
    })
}

extension SelfEvaluation {
  /// Further kinds of expenditure beside basic and project (the headings of the final accounts).
  private static let otherKinds = ["经营支出", "上缴上级", "附属单位补助", "结余分配"]

  /// The two kinds against the total, its fiscal part, or the budget table's totals.
  var basicAndProject: [Comparison] {
    guard let basic = narrated(narrative.basicExpenditure, "基本支出"),
      let project = narrated(narrative.projectExpenditure, "项目支出"),
      let total = narrated(narrative.expenditureTotal, "总支出")
    else { return [] }
    let parts = narrative.expenditureParts
    let fiscal = parts.filter { $0.name.contains("财政拨款") && !$0.name.contains("非") }
      .compactMap { narrated($0.figure, $0.name) }
    // 总支出 that counts what is carried over to the next year: 本年支出 is the part that was spent.
    let spent = parts.filter { $0.name.contains("本年支出") || $0.name.contains("当年支出") }
      .compactMap { narrated($0.figure, $0.name) }
    let table = [budget.total?.executed, budget.total?.executedFiscal]
      .compactMap { money($0, "执行数合计") }
    let hasOthers = parts.contains { part in Self.otherKinds.contains { part.name.contains($0) } }
    return [
      Comparison(
        hasOthers ? .atMost : .equals, [basic, project], to: total,
        alternatives: fiscal + spent + table)
    ].compactMap { $0 }
  }
}

extension String {
  /// Whether a word stands in the text, without Foundation.
  func contains(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    let (text, word) = (Array(utf8), Array(word.utf8))
    guard text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { start in
      text[start] == first && text[start..<(start + word.count)].elementsEqual(word)
    }
  }
}

extension ExampleReport {
  fileprivate func spending(_ basic: String, _ project: String, total: String) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.narrative.expenditureTotal = .example(total, at: place)
    }.sentence { evaluation, place in
      evaluation.narrative.basicExpenditure = .example(basic, at: place)
      evaluation.narrative.projectExpenditure = .example(project, at: place)
    }
  }
}
