import Findings
import Reports

extension Rule {
  static let incomeExpenditure = Rule(
    "income-expenditure", .warning,
    title: LocalizedText(zh: "收支与结转不平衡", en: "Income, expenditure and carry-over do not balance"),
    what: LocalizedText(
      zh: "正文的总收入加年初结转，与总支出加年末结转。",
      en: "Income plus opening carry-over in the text, against expenditure plus closing carry-over."
    ),
    why: LocalizedText(
      zh: "收支不平说明有收入或结转未写明。", en: "A gap means that an income or a carry-over is not stated."),
    arithmetic: LocalizedText(
      zh:
        "总收入 + 年初结转 = 总支出 + 年末结转；只写明年初结转的，总支出 ≤ 总收入 + 年初结转；只写明年末结转的，总收入 ≤ 总支出 + 年末结转",
      en:
        "income + opening = expenditure + closing; with the opening alone, expenditure ≤ income + opening; with the closing alone, income ≤ expenditure + closing"
    ),
    tolerance: .intervals,
    source: .practice(
      "收入与年初结转之和等于支出与年末结转之和；没有写明结转的不判断",
      "the two sides balance; not judged where no carry-over is stated"),
    repair: LocalizedText(
      zh: "与决算收支总表核对，补写结转或结余分配。", en: "Check against the accounts; state what was carried over."),
    yieldsTo: ["narrative-vs-table", "unit-slip", "unparsed-number"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "收入 500.0 + 年初 20.0，支出 510.0 + 年末 20.0",
          en: "500.0 + 20.0 opening, 510.0 spent + 20.0 closing",
          ExampleReport(.overall).balance("500.0", "20.0", "510.0", "20.0")),
        RuleExample(
          .breaks, zh: "收入 500.0，支出 470.0，年末 20.0", en: "500.0 income, 470.0 spent + 20.0 closing",
          ExampleReport(.overall).balance("500.0", nil, "470.0", "20.0")),
        RuleExample(
          .passes, zh: "收入 500.0 + 年初 20.0 = 支出 510.0 + 年末 10.0",
          en: "500.0 + 20.0 opening = 510.0 spent + 10.0 closing",
          ExampleReport(.overall).balance("500.0", "20.0", "510.0", "10.0")),
        RuleExample(
          .passes, zh: "收入 500.0，支出 530.0，未写结转",
          en: "500.0 income, 530.0 spent, no carry-over stated",
          ExampleReport(.overall).balance("500.0", nil, "530.0", nil)),
        RuleExample(
          .rounding, zh: "收入 500.0 + 年初 20.0，支出 510.1 + 年末 10.1：各数分别四舍五入",
          en: "500.0 + 20.0 opening, 510.1 spent + 10.1 closing: each rounded by itself",
          ExampleReport(.overall).balance("500.0", "20.0", "510.1", "10.1")),
      ]
    },
    check: .evaluation { evaluation, settings in
      guard let balance = evaluation.balance, !balance.holds(settings.tolerance) else { return [] }
      return [
        balance.flag(
          LocalizedText(zh: "收支与结转不平衡", en: "Income and expenditure do not balance"), repairs: [],
          advice: LocalizedText(zh: "请与决算收支总表核对。", en: "Check against the accounts."))
      ]
    })
}

extension SelfEvaluation {
  /// Income + opening − closing against expenditure. A carry-over that is not stated is nothing or
  /// more; nil where neither is, as in many reports that are in order.
  fileprivate var balance: Comparison? {
    guard let income = narrated(narrative.incomeTotal, "总收入"),
      let spending = narrated(narrative.expenditureTotal, "总支出")
    else { return nil }
    let opening = narrated(narrative.openingCarryOver, "年初结转")
    let closing = narrated(narrative.closingCarryOver, "年末结转")
    switch (opening, closing) {
    case (let opening?, let closing?):
      return Comparison(
        .equals, [income, opening, closing.negated].compactMap { $0 }, to: spending)
    case (let opening?, nil):
      return Comparison(.atMost, [spending, opening.negated].compactMap { $0 }, to: income)
    case (nil, let closing?):
      return Comparison(.atMost, [income, closing.negated].compactMap { $0 }, to: spending)
    case (nil, nil):
      return nil
    }
  }
}

extension Term {
  /// The figure taken off instead of added; nil never for a figure of a report.
  fileprivate var negated: Term? {
    PrintedNumber(mantissa: -number.mantissa, decimals: number.decimals).map {
      var copy = self
      copy.number = $0
      return copy
    }
  }
}

extension ExampleReport {
  fileprivate func balance(
    _ income: String, _ opening: String?, _ spending: String, _ closing: String?
  ) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.narrative.incomeTotal = .example(income, at: place)
      evaluation.narrative.openingCarryOver = opening.map { .example($0, at: place) }
    }.sentence { evaluation, place in
      evaluation.narrative.expenditureTotal = .example(spending, at: place)
      evaluation.narrative.closingCarryOver = closing.map { .example($0, at: place) }
    }
  }
}
