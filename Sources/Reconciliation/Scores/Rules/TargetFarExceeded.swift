import Findings
import Reports

extension Rule {
  static let targetFarExceeded = Rule(
    "target-far-exceeded", .warning,
    title: LocalizedText(zh: "大幅超额完成未说明", en: "Target far exceeded"),
    what: LocalizedText(
      zh: "有数值的目标与实际完成值；未写原因的指标。",
      en: "Numeric targets and actual values, in rows without a reason."),
    why: LocalizedText(
      zh: "实际远高于目标，多半是目标定得过低；应说明原因并按偏离程度调减得分。",
      en: "An actual value far above its target mostly means that the target was set too low."),
    arithmetic: LocalizedText(
      zh: "实际 ÷ 目标 > 130%；上限指标（≤）实际 ÷ 目标 < 70%（实际为 0 的除外）。阈值可设置。",
      en:
        "actual ÷ target > 130%; for a ceiling actual ÷ target < 70% (except 0). The limit is a setting."
    ),
    tolerance: LocalizedText(
      zh: "恰为阈值、计数只多一个（1 次对 2 次）不提示；实际值取其精度区间，整个区间都超过才提示；写有原因的不提示。",
      en:
        "The limit itself passes, and a count that is one more (1, 2); a rate is flagged only where its whole interval is beyond; rows with a reason pass."
    ),
    source: RuleSource(
      zh: "财预〔2020〕10号：实际值明显高于指标值的，按偏离度调减分值；130% 为复核惯例",
      en: "财预〔2020〕10号: points reduced by the degree of deviation; 130% is reviewers' practice",
      isVerified: false),
    repair: LocalizedText(
      zh: "在偏差原因栏说明超额原因，下年据实调高目标。",
      en: "Say why, and set next year's target accordingly."),
    examples: {
      let form = ExampleReport().indicator(
        "宣讲场次", weight: "10", target: "≥20场", actual: "22场", score: "10")
      return [
        RuleExample(
          .breaks, zh: "目标 ≥100人次，实际 210人次（210%），无说明",
          en: "Target ≥100人次, actual 210人次 (210%), no reason",
          form.indicator("培训人次", weight: "10", target: "≥100人次", actual: "210人次", score: "10")
            .completed),
        RuleExample(
          .passes, zh: "目标 ≥100人次，实际 125人次", en: "Target ≥100人次, actual 125人次",
          form.indicator("培训人次", weight: "10", target: "≥100人次", actual: "125人次", score: "10")
            .completed),
        RuleExample(
          .rounding, zh: "目标 ≥3%，实际 4.0%（3.95%–4.05%，130% 为 3.9%）取整写作 4%",
          en: "Target ≥3%, actual 4% (3.5%-4.5%; 130% are 3.9%)",
          form.indicator("增长率", weight: "10", target: "≥3%", actual: "4%", score: "10").completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      let limit = settings.thresholds.overshootLimit.exact
      return ScoredRow.rows(of: evaluation, settings, with: .measured).compactMap { row in
        guard row.attainment.exceeds(limit), row.attainment.surelyExceeds(limit), !row.hasReason,
          !row.isOneMore,
          let ratio = row.attainment.ratio
        else { return nil }
        let percent = ExactDecimal(mantissa: ratio.mantissa, scale: ratio.scale - 2).rounded(to: 1)
          .trimmed
        var flag = row.flag(
          zh: "实际为目标的 \(percent)%：\(row.figures.zh)。请说明原因，核实目标是否过低。",
          en:
            "the actual value is \(percent)% of the target: \(row.figures.en). Give the reason; was the target too low?",
          expected: nil)
        flag.place = row.indicator.actual?.place
        flag.stated = row.indicator.actual?.value
        flag.related = [row.indicator.target?.place].compactMap { $0 }
        return flag
      }
    })
}

extension ScoredRow {
  /// A count of one more, or of one less under a ceiling.
  fileprivate var isOneMore: Bool {
    guard case .number(_, let target, let unit)? = indicator.targetMeasure?.content,
      case .number(_, let actual, _)? = indicator.actualMeasure?.content,
      MeasureUnit(unit).kind != .share, target.decimals == 0, actual.decimals == 0
    else { return false }
    return (actual.mantissa - target.mantissa).magnitude <= 1
  }
}

extension Attainment {
  /// Whether every value that the actual print stands for is beyond the limit.
  fileprivate func surelyExceeds(_ limit: ExactDecimal) -> Bool {
    guard let share else { return false }
    guard isCeiling else { return share.lower > limit.hundredths }
    let one = ExactDecimal(mantissa: 1, scale: 0)
    let margin = (one + one - limit.hundredths)
    guard let bound = one.divided(by: margin, decimals: 12), margin > .zero else { return false }
    return share.lower > bound
  }
}
