import Findings
import Reports

extension Rule {
  static let narrativeVsTable = Rule(
    "narrative-vs-table", .error,
    title: LocalizedText(zh: "正文数字与表格不符", en: "A figure in the text differs from the table"),
    what: LocalizedText(
      zh: "正文的总收入、总支出、基本支出、项目支出，与预算表的预算合计、执行合计及同名各行。",
      en:
        "Total income, total expenditure, basic and project expenditure in the text, against the budget table's totals and its rows of the same name."
    ),
    why: LocalizedText(
      zh: "同一数字两处不同，必有一处有误，公开后最易被质疑。", en: "One of the two is wrong, and readers notice it first."),
    arithmetic: LocalizedText(
      zh: "总支出 = 执行数合计；总收入 = 预算数合计",
      en: "total expenditure = total executed; total income = total budget"),
    tolerance: LocalizedText(
      zh: "换算为同一单位后按区间比较；与表中年初预算、全年预算、执行数或其财政拨款部分任一相符即可。",
      en:
        "Compared as intervals in one unit; the total of the table's initial budget, budget, executed amount or their fiscal parts will do."
    ),
    source: .practice("正文与表格同一事项的金额应一致", "text and tables give the same amount for the same thing"),
    repair: LocalizedText(
      zh: "与决算核对，改正正文或表格。", en: "Check against the final accounts; correct the text or the table."),
    yieldsTo: ["budget-sum", "unit-slip", "unparsed-number"],
    examples: {
      let form = ExampleReport(.overall).funds("金额合计", budget: "642.60", executed: "574.05")
      return [
        RuleExample(
          .breaks, zh: "正文总支出 547.05，表中执行数合计 574.05",
          en: "574.05 executed in the table, 547.05 in the text",
          form.spending("547.05")),
        RuleExample(
          .passes, zh: "正文与表中都是 574.05", en: "574.05 in both", form.spending("574.05")),
        RuleExample(
          .rounding, zh: "正文 574.1，表中 574.05", en: "574.1 in the text, 574.05 in the table",
          form.spending("574.1")),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(
        evaluation.narrativePairs, settings,
        subject: LocalizedText(zh: "正文与表格不符", en: "Text and table differ"),
        advice: LocalizedText(
          zh: "请与决算核对后统一。", en: "Check against the final accounts and use one figure."))
    })
}

extension SelfEvaluation {
  /// The sentences' totals against the budget table's, in reports of a whole department.
  ///
  /// An income may be told from the budget by what was carried over, so it is left alone where a
  /// balance is stated.
  var narrativePairs: [Comparison] {
    guard kind == .overall, let total = budget.total, !form.isTruncated else { return [] }
    let columns = MoneyColumn.all.compactMap { money($0.figure(total), "\(total.name)的\($0.name)") }
    let isCarried = narrative.openingCarryOver != nil || narrative.closingCarryOver != nil
    let income = isCarried ? nil : narrated(narrative.incomeTotal, "总收入")
    let spending = narrated(narrative.expenditureTotal, "总支出")
    let totals = [
      pair(income, with: money(budgetBasis(total), "预算数合计"), or: columns),
      pair(spending, with: money(total.executed, "执行数合计"), or: columns),
    ]
    return totals.compactMap { $0 } + namedRows
  }

  private var namedRows: [Comparison] {
    [("基本支出", narrative.basicExpenditure), ("项目支出", narrative.projectExpenditure)]
      .compactMap { name, figure in
        guard let told = narrated(figure, name) else { return nil }
        let rows = budget.lines.filter { Self.bare($0.name) == name }
        guard rows.count == 1, let row = rows.first else { return nil }
        let columns = MoneyColumn.all.compactMap { money($0.figure(row), "\(row.name)的\($0.name)") }
        return pair(told, with: money(row.executed, "\(row.name)的执行数"), or: columns)
      }
  }

  /// The table's figure is what the text is held against; any of its columns will do.
  private func pair(_ told: Term?, with table: Term?, or others: [Term]) -> Comparison? {
    told.flatMap { Comparison(.equals, [$0], to: table, alternatives: others) }
  }

  /// A row's name without 其中： and numbering.
  private static func bare(_ name: String) -> Substring {
    name.drop { marks.contains($0) }
  }

  private static let marks = Set("其中：:（）()0123456789一二三四五六七八九十、.．★ ")
}

extension ExampleReport {
  /// A sentence that gives the total expenditure.
  fileprivate func spending(_ amount: String) -> ExampleReport {
    sentence { $0.narrative.expenditureTotal = .example(amount, at: $1) }
  }
}
