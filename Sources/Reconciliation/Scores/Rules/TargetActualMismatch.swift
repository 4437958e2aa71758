import Findings
import Reports

extension Rule {
  static let targetActualMismatch = Rule(
    "target-actual-mismatch", .note,
    title: LocalizedText(zh: "实际值与目标口径不一", en: "Target and actual value of different kinds"),
    what: LocalizedText(
      zh: "每项指标的目标与实际完成值的种类：文字、数量、百分比。",
      en: "The kinds of target and actual value: words, a count, a per cent."),
    why: LocalizedText(
      zh: "文字目标以百分比作答、数量目标以百分比作答，都看不出实际完成了什么。",
      en: "Words answered by a per cent, or a count by a share, do not tell what was done."),
    arithmetic: LocalizedText(
      zh: "目标为文字或带计数单位，实际完成值为百分比",
      en: "Target in words or with a counting unit, actual value in per cent"),
    tolerance: LocalizedText(
      zh: "无单位的数量目标不提示。", en: "A target without a unit is not judged."),
    source: RuleSource(
      zh: "财预〔2021〕101号：指标值应可衡量、口径一致", en: "财预〔2021〕101号: values that can be measured alike",
      isVerified: false),
    repair: LocalizedText(
      zh: "按目标的口径填写实际完成情况，或下年改用可量化的目标。",
      en: "Answer in the target's own terms, or set a measurable target next year."),
    examples: {
      let form = ExampleReport().indicator(
        "培训班次", weight: "10", target: "≥20次", actual: "22次", score: "10")
      return [
        RuleExample(
          .breaks, zh: "目标“效果明显”，实际 95%", en: "Target 效果明显, actual 95%",
          form.indicator(
            "服务水平", weight: "10", target: "效果明显", actual: "95%", score: "9.5", deviation: "样本少"
          )
          .completed),
        RuleExample(
          .passes, zh: "目标 ≥95%，实际 95%", en: "Target ≥95%, actual 95%",
          form.indicator("满意度", weight: "10", target: "≥95%", actual: "95%", score: "10").completed),
        RuleExample(
          .rounding, zh: "目标 100（无单位），实际 98.5%", en: "Target 100 without a unit, actual 98.5%",
          form.indicator(
            "完成率", weight: "10", target: "100", actual: "98.5%", score: "9.85", deviation: "一项顺延"
          ).completed),
      ]
    },
    check: .evaluation { evaluation, _ in
      evaluation.indicators.compactMap { indicator in
        guard let target = indicator.target, let actual = indicator.actual,
          !NilMarks.contains(target.value), let wanted = indicator.targetMeasure,
          indicator.actualMeasure?.isShare == true, let kind = wanted.otherThanShare
        else { return nil }
        return Flag(
          LocalizedText(
            zh: "“\(indicator.name)”目标是\(kind.zh)（\(target.value)），实际以百分比作答（\(actual.value)），口径不一。",
            en:
              "\"\(indicator.name)\": the target is \(kind.en) (\(target.value)), answered by a per cent (\(actual.value))."
          ), stated: actual.value, place: actual.place, related: [target.place],
          excerpt: indicator.excerpt)
      }
    })
}

extension Measure {
  /// A number in per cent.
  fileprivate var isShare: Bool {
    guard case .number(_, _, let unit) = content else { return false }
    return MeasureUnit(unit).kind == .share
  }

  /// What the measure is, where a per cent cannot answer it; nil where it can.
  fileprivate var otherThanShare: LocalizedText? {
    switch content {
    case .words, .date: return LocalizedText(zh: "文字", en: "words")
    case .number(_, _, let unit), .range(_, _, let unit):
      guard case .quantity = MeasureUnit(unit).kind else { return nil }
      return LocalizedText(zh: "数量", en: "a count")
    }
  }
}
