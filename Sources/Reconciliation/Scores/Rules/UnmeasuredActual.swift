import Findings
import Reports

extension Rule {
  static let unmeasuredActual = Rule(
    "unmeasured-actual", .note,
    title: LocalizedText(zh: "实际值照抄目标", en: "The actual value repeats the target"),
    what: LocalizedText(
      zh: "带符号的目标与实际完成值。", en: "Targets with a sign, and the actual values."),
    why: LocalizedText(
      zh: "实际完成值应是量出来的数；连“≥”“以上”一起照抄，说明没有实测。",
      en: "An actual value is measured; one with the target's own ≥ or 以上 was copied."),
    arithmetic: LocalizedText(
      zh: "实际完成值带有比较符号（≥、≤、以上、以内等），数值与单位同目标",
      en: "The actual value has a comparison sign, and the target's number and unit"),
    tolerance: LocalizedText(
      zh: "没有符号的同一数值（≥95% 对 95%）不提示。", en: "The same number without a sign passes (≥95%, 95%)."),
    source: RuleSource(
      zh: "财政部关于中央部门项目支出绩效自评的通知：填写全年实际值",
      en: "The ministry's notice on self-evaluation: the year's actual values", isVerified: false),
    repair: LocalizedText(zh: "填写实测的数值。", en: "Enter the measured value."),
    examples: {
      let form = ExampleReport()
      return [
        RuleExample(
          .breaks, zh: "目标 ≥266米，实际 ≥266米", en: "Target ≥266米, actual ≥266米",
          form.indicator("水标尺安装", weight: "10", target: "≥266米", actual: "≥266米", score: "10")
            .completed),
        RuleExample(
          .passes, zh: "目标 ≥266米，实际 266米", en: "Target ≥266米, actual 266米",
          form.indicator("水标尺安装", weight: "10", target: "≥266米", actual: "266米", score: "10")
            .completed),
        RuleExample(
          .rounding, zh: "目标 ≥95%，实际 ≥98%：不是照抄", en: "Target ≥95%, actual ≥98%: not a copy",
          form.indicator("满意度", weight: "10", target: "≥95%", actual: "≥98%", score: "10").completed
        ),
      ]
    },
    check: .evaluation { evaluation, _ in
      evaluation.indicators.compactMap { indicator in
        guard let target = indicator.target, let actual = indicator.actual,
          case .number(_, let wanted, let unit)? = indicator.targetMeasure?.content,
          case .number(let sign, let got, let gotUnit)? = indicator.actualMeasure?.content,
          sign != .unsigned, got.exact == wanted.exact,
          sign != .equal || actual.value == target.value,
          MeasureUnit(unit) == MeasureUnit(gotUnit) || unit.isEmpty || gotUnit.isEmpty
        else { return nil }
        return Flag(
          LocalizedText(
            zh: "“\(indicator.name)”实际完成值（\(actual.value)）照抄目标（\(target.value)），不是实测数。",
            en:
              "\"\(indicator.name)\": the actual value (\(actual.value)) repeats the target (\(target.value)); nothing was measured."
          ), stated: actual.value, place: actual.place, related: [target.place],
          excerpt: indicator.excerpt)
      }
    })
}
