import Findings
import Reports

extension Rule {
  static let executionRate = Rule(
    "execution-rate", .error,
    title: LocalizedText(zh: "执行率与执行数、预算数不符", en: "The execution rate does not fit the amounts"),
    what: LocalizedText(
      zh: "执行率单元格与同一行的执行数 ÷ 预算数；正文中的预算执行率，以及名为“预算执行率”的指标的实际完成值，与资金合计（警告）。",
      en:
        "The rate cell against executed ÷ budget of its row; a rate in a sentence, or the actual value of an indicator named 预算执行率, against the totals (warning)."
    ),
    why: LocalizedText(zh: "执行率直接决定 10 分左右的得分。", en: "The rate decides about ten points."),
    arithmetic: LocalizedText(
      zh: "执行率 = 全年执行数（B）÷ 全年预算数（A）", en: "rate = executed (B) ÷ full-year budget (A)"),
    tolerance: LocalizedText(
      zh:
        "按执行率自身打印的位数比较，预算数与执行数各代表一个区间；数位截断而非四舍五入的只作提示；没有百分号的可为百分数或比值。",
      en:
        "Compared at the rate's own printed precision, both amounts as intervals; digits cut instead of rounded are a note; without a per cent sign either reading will do."
    ),
    source: .form("执行率（B/A）", "rate (B/A)"),
    repair: LocalizedText(
      zh: "用全年预算数（不是年初预算数）重算执行率，并同步改正其得分。",
      en: "Divide by the full-year budget, not the initial one; correct the rate and its score."),
    yieldsTo: ["budget-sum", "unparsed-number", "unit-slip", "executed-exceeds-budget"],
    examples: {
      let form = ExampleReport()
      return [
        RuleExample(
          .breaks, zh: "27.4 ÷ 36.0 = 76.1%，写作 73.1%", en: "27.4 ÷ 36.0 = 76.1%, printed 73.1%",
          form.funds("年度资金总额", budget: "36.0", executed: "27.4", rate: "73.1%")),
        RuleExample(
          .passes, zh: "1343.07 ÷ 1343.50 = 99.97%", en: "1343.07 ÷ 1343.50 = 99.97%",
          form.funds("年度资金总额", budget: "1343.50", executed: "1343.07", rate: "99.97%")),
        RuleExample(
          .rounding, zh: "27.4 ÷ 36.0 = 76.11%，写作 76.2%：27.4 可为 27.45",
          en: "27.4 ÷ 36.0 = 76.11%, printed 76.2%: 27.4 may be 27.45",
          form.funds("年度资金总额", budget: "36.0", executed: "27.4", rate: "76.2%")),
      ]
    },
    check: .evaluation { evaluation, settings in
      let doubtful = evaluation.executionRates.filter { $0.rateVerdict(settings) != .meets }
      let checks = doubtful.isEmpty ? nil : Checks(of: evaluation, settings)
      let cells = doubtful.compactMap { rate in checks.flatMap { rate.rateFlag($0) } }
      return cells + evaluation.flagsOfNamedRates(settings)
    })
}

extension SelfEvaluation {
  /// The rate cell of each line against its amounts.
  var executionRates: [Comparison] {
    let basis = budgetBasis
    return (budget.lines + [budget.total].compactMap { $0 }).compactMap { line -> Comparison? in
      guard let rate = percent(line.rate, "\(line.label)的执行率"),
        let executed = money(line.executed, "执行数"),
        let budget = money(basis(line), "预算数"),
        let comparison = Comparison(.quotient, [executed, budget], to: rate)
      else { return nil }
      // A rate of full 100% for spending above the budget is a cap, and the spending is flagged.
      let full: [Int32] = rate.figure?.isPercent == true ? [100] : [1, 100]
      let isCapped = full.contains { PrintedNumber($0).exact == rate.number.exact }
      let isOver = executed.value(at: 0) >= budget.value(at: 0)
      return isCapped && isOver ? nil : comparison
    }
  }

  func percent(_ figure: Figure?, _ name: String) -> Term? {
    guard let figure, let number = figure.number else { return nil }
    let unit = Unit(exponent: 0, label: LocalizedText(zh: "", en: ""), kind: .points)
    return Term(name: name, number: number, unit: unit, isExact: false, figure: figure)
  }
}

extension Comparison {
  fileprivate func rateVerdict(_ settings: ReconciliationSettings) -> Quotient.Verdict {
    Quotient(self)?.verdict(settings.tolerance) ?? .meets
  }

  /// The flag of a rate cell that is not what its amounts give: an error, or a note where its digits
  /// are cut.
  fileprivate func rateFlag(_ checks: Checks) -> Flag? {
    guard let quotient = Quotient(self), let rate = stated.figure else { return nil }
    let printed = quotient.printed
    let amounts = "\(addends[0].print.zh) ÷ \(addends[1].print.zh)"
    if quotient.verdict(checks.tolerance) == .cut {
      return Flag(
        severity: .note,
        LocalizedText(
          zh: "执行率末位是截断而非四舍五入：\(amounts) = \(printed)，写作 \(rate.text)。建议四舍五入。",
          en:
            "The rate is cut, not rounded: \(amounts) = \(printed), printed \(rate.text). Round it."
        ),
        stated: rate.text, expected: printed, place: rate.place, excerpt: rate.text, marks: [])
    }
    let repair = RepairSearch(failed: self, checks: checks).likeliest().text(unit: stated.unit)
    return Flag(
      LocalizedText(
        zh: "执行率不符：\(amounts) = \(printed)，写作 \(rate.text)。\(repair?.zh ?? "")请重算执行率并核对其得分。",
        en: [
          "The rate does not fit: \(amounts) = \(printed), printed \(rate.text).", repair?.en,
          "Correct the rate and check its score.",
        ].compactMap { $0 }.joined(separator: " ")),
      stated: rate.text, expected: printed, difference: quotient.gap, place: rate.place,
      related: addends.compactMap { $0.figure?.place }, repair: repair, excerpt: rate.text,
      compares: Set(terms.compactMap { $0.figure?.key }))
  }
}

extension Quotient {
  /// The quotient in the manner of the printed rate ("76.1%", "0.761").
  var printed: String { computed.map { "\($0)" + (asPercent ? sign : "") } ?? "" }

  /// The printed rate less the quotient, in per cent points or as a ratio.
  var gap: String? { computed.map { (rate.number.exact - $0).description } }

  private var sign: String { rate.figure?.isPercent == true ? "%" : "" }

  /// A print without a sign is a per cent where it is nearer to that than to a ratio: above their
  /// geometric mean, a tenth of the per cent.
  private var asPercent: Bool {
    if rate.figure?.isPercent == true { return true }
    return percent(decimals: 2).map { rate.number.exact > $0.shifted(by: -1) } ?? false
  }

  /// The quotient at the precision of the printed rate, in the rate's own reading.
  var computed: ExactDecimal? {
    let decimals = rate.number.decimals
    return asPercent
      ? percent(decimals: decimals) : percent(decimals: max(decimals - 2, 0))?.shifted(by: -2)
  }
}
