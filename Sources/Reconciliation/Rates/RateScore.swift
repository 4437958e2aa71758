import Findings
import Reports

extension Rule {
  static let rateScore = Rule(
    "rate-score", .error,
    title: LocalizedText(zh: "执行率得分与执行率不符", en: "The score of the rate does not fit the rate"),
    what: LocalizedText(
      zh: "资金合计行的得分，与分值 × 执行率。",
      en: "The score of the total line, against its weight × the execution rate."),
    why: LocalizedText(zh: "这是表中唯一按公式得分的一项。", en: "It is the one score that is a formula."),
    arithmetic: LocalizedText(
      zh: "得分 = 分值 × min（1，执行数 ÷ 预算数）", en: "score = weight × min(1, executed ÷ budget)"),
    tolerance: LocalizedText(
      zh: "整数得分允许 ±0.5 分；带小数的得分代表四舍五入前的区间，截断的、全表按半分计分而取整到半分的只作提示；按打印的执行率或按金额计算均可。",
      en:
        "A whole-number score stands for ± 0.5; one with decimals for the interval it was rounded from; digits cut, and half points in a report scored in half points, are a note; the printed rate or the amounts may be used."
    ),
    source: .measures2020(
      "预算执行率得分 = 分值 × 执行率，最高不超过分值", "points of the rate = weight × rate, at most the weight"),
    repair: LocalizedText(
      zh: "按分值 × 执行率重算得分，并改正总分。",
      en: "Multiply weight and rate again; correct the score and the total."),
    yieldsTo: [
      "negative-score", "score-exceeds-weight", "budget-sum", "execution-rate", "unparsed-number",
      "unit-slip", "executed-exceeds-budget",
    ],
    examples: {
      let form = { (score: String) in
        ExampleReport().funds(
          "年度资金总额", budget: "200", executed: "150", weight: "10", rate: "75%", score: score)
      }
      return [
        RuleExample(
          .breaks, zh: "10 × 75% = 7.5，得分写作 9.5", en: "10 × 75% = 7.5, the score reads 9.5",
          form("9.5")),
        RuleExample(.passes, zh: "10 × 75% = 7.5", en: "10 × 75% = 7.5", form("7.5")),
        RuleExample(
          .rounding, zh: "10 × 75% = 7.5，得分按整数写作 8", en: "10 × 75% = 7.5, the score reads 8",
          form("8")),
      ]
    },
    check: .evaluation { evaluation, settings in
      guard let share = evaluation.rateShare, !share.holds(settings.tolerance) else { return [] }
      if share.isCut(settings.tolerance) { return [share.cutNote] }
      let step = PointStep(ofScoresIn: evaluation)
      return [share.isHalfPoint(in: step, settings.tolerance) ? share.halfPointNote : share.flag]
    })
}

/// The score of the execution rate against its weight and the rate.
struct RateShare {
  var weight: Term
  var score: Term
  var executed: Term
  var budget: Term
  var rate: Term?

  /// The score meets weight × rate, the rate taken from the amounts or as printed.
  func holds(_ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    let isWhole = score.number.decimals == 0
    let half = ExactDecimal(
      mantissa: tolerance == .exact && !isWhole ? 0 : 5, scale: score.number.decimals + 1)
    return meets(Interval(score.number.exact - half, score.number.exact + half), tolerance)
  }

  /// The score meets weight × rate taken from the amounts alone, rounded or cut: where it and a
  /// printed rate agree against the amounts, an amount is the likelier misprint.
  func fitsAmounts(_ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    var share = self
    share.rate = nil
    return share.holds(tolerance) || share.isCut(tolerance)
  }

  /// The score is weight × rate with its last digits cut off.
  func isCut(_ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    let unit = ExactDecimal(mantissa: 1, scale: score.number.decimals)
    return meets(Interval(score.number.exact, score.number.exact + unit), tolerance)
  }

  /// The score is weight × rate to the nearest half point, in a report that gives points in no finer
  /// step.
  func isHalfPoint(in step: PointStep, _ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    PointStep(of: score.number) == .half && (step == .half || step == .whole)
      && meets(PointStep.half.rounded(score.number), tolerance)
  }

  private func meets(
    _ range: Interval, _ tolerance: ReconciliationSettings.Tolerance
  ) -> Bool {
    let exponent = budget.unit.exponent
    let fromAmounts = meets(
      range, executed.interval(at: exponent, tolerance), budget.interval(at: exponent, tolerance))
    return fromAmounts || meetsPrinted(range, tolerance)
  }

  /// `range` meets weight × min(1, top ÷ bottom), by cross multiplication.
  private func meets(_ range: Interval, _ top: Interval, _ bottom: Interval) -> Bool {
    guard bottom.lower > .zero else { return true }
    let weight = weight.number.exact
    let isFull = top.upper >= bottom.lower
    if isFull, range.contains(weight) { return true }
    // lowest value weight × top.lower ÷ bottom.upper ≤ range.upper, and the same above.
    guard let lowest = weight.multiplied(by: top.lower),
      let highest = weight.multiplied(by: top.upper),
      let upper = range.upper.multiplied(by: bottom.upper),
      let lower = range.lower.multiplied(by: bottom.lower)
    else { return true }
    return lowest <= upper && highest >= lower && range.lower <= weight
  }

  private func meetsPrinted(
    _ range: Interval, _ tolerance: ReconciliationSettings.Tolerance
  ) -> Bool {
    guard let rate else { return false }
    let readings = rate.figure?.isPercent == true ? [2] : [0, 2]
    let one = ExactDecimal(mantissa: 1, scale: 0)
    return readings.contains { exponent in
      let value = rate.interval(at: 0, tolerance)
      let top = Interval(value.lower.shifted(by: -exponent), value.upper.shifted(by: -exponent))
      return meets(range, top, Interval(one, one))
    }
  }

  /// The observation that digits are cut.
  var cutNote: Flag {
    note { expected in
      LocalizedText(
        zh: "执行率得分末位是截断而非四舍五入：应为 \(expected) 分，写作 \(score.number) 分。",
        en: "The score of the rate is cut, not rounded: \(expected), printed \(score.number).")
    }
  }

  /// The observation that points are given in halves.
  var halfPointNote: Flag {
    note { expected in
      LocalizedText(
        zh: "执行率得分取整到半分：应为 \(expected) 分，写作 \(score.number) 分。",
        en:
          "The score of the rate is rounded to half a point: \(expected), printed \(score.number)."
      )
    }
  }

  private func note(_ message: (_ expected: String) -> LocalizedText) -> Flag {
    var note = flag
    note.severity = .note
    note.marks = []
    note.message = message(note.expected ?? "")
    return note
  }

  var flag: Flag {
    let exponent = budget.unit.exponent
    let quotient = executed.value(at: exponent)
      .multiplied(by: weight.number.exact)?
      .divided(by: budget.value(at: exponent), decimals: max(score.number.decimals, 2))
    let expected = quotient.map { min($0, weight.number.exact).description } ?? ""
    let gap = quotient.map { (score.number.exact - min($0, weight.number.exact)).description }
    let sum = "\(weight.number) × \(executed.print.zh) ÷ \(budget.print.zh)"
    return Flag(
      LocalizedText(
        zh: "执行率得分不符：\(sum) = \(expected) 分，写作 \(score.number) 分。请按分值 × 执行率重算得分，并改正总分。",
        en:
          "The score of the rate does not fit: \(sum) = \(expected) points, printed \(score.number). Multiply weight and rate again; correct the score and the total."
      ),
      stated: score.number.description, expected: expected, difference: gap,
      place: score.figure?.place,
      related: [weight, executed, budget, rate].compactMap { $0?.figure?.place },
      excerpt: score.figure?.text,
      compares: Set([weight, score, executed, budget, rate].compactMap { $0?.figure?.key }))
  }
}

extension SelfEvaluation {
  /// Nil where the form gives the rate no points, or a figure is missing.
  var rateShare: RateShare? {
    guard let line = rateLine, let weight = weight(rateWeight, "分值"),
      let score = points(line.score, "得分"), let executed = money(line.executed, "执行数"),
      let budget = money(budgetBasis(line), "预算数"),
      executed.unit.kind == budget.unit.kind
    else { return nil }
    return RateShare(
      weight: weight, score: score, executed: executed, budget: budget,
      rate: percent(line.rate, "执行率"))
  }
}
