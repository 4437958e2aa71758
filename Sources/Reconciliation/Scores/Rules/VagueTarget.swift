import Findings
import Reports

extension Rule {
  static let vagueTarget = Rule(
    "vague-target", .note,
    title: LocalizedText(zh: "定性目标过多", en: "Mostly targets in words"),
    what: LocalizedText(
      zh: "一份自评中有目标的指标，及其中只有文字的目标。",
      en: "The targets of an evaluation, and those that are words only."),
    why: LocalizedText(
      zh: "目标多半不能量化，得分便无从核对。",
      en: "Where most targets cannot be measured, the score cannot be checked."),
    arithmetic: LocalizedText(
      zh: "文字目标数 × 2 > 目标总数", en: "targets in words × 2 > all targets"),
    tolerance: LocalizedText(zh: "恰为一半不提示。", en: "Exactly half passes."),
    source: RuleSource(
      zh: "财预〔2021〕101号：指标以定量为主、定性为辅", en: "财预〔2021〕101号: figures first, words in support",
      isVerified: false),
    repair: LocalizedText(zh: "下年编制目标时增加可量化的指标。", en: "Set more measurable targets next year."),
    examples: {
      let half = ExampleReport().indicator(
        "培训班次", weight: "50", target: "≥20次", actual: "22次", score: "50"
      ).indicator("服务水平", weight: "50", target: "提升", actual: "提升", score: "50")
      let two = half.with {
        $0.indicators[0].weight?.number = PrintedNumber(20)
        $0.indicators[0].score?.number = PrintedNumber(20)
      }
      return [
        RuleExample(
          .breaks, zh: "3 个目标中 2 个为文字", en: "2 of 3 targets are words",
          two.indicator("工作质量", weight: "30", target: "良好", actual: "良好", score: "30")),
        RuleExample(
          .passes, zh: "3 个目标中 1 个为文字", en: "1 of 3 targets is words",
          two.indicator("满意度", weight: "30", target: "≥95%", actual: "96%", score: "30")),
        RuleExample(.rounding, zh: "2 个目标中 1 个为文字：恰为一半", en: "1 of 2: exactly half", half),
      ]
    },
    check: .evaluation { evaluation, _ in
      let targets = evaluation.indicators.filter { indicator in
        indicator.target.map { !NilMarks.contains($0.value) } ?? false
      }
      let words = targets.filter { $0.targetMeasure?.content == .words }
      guard words.count * 2 > targets.count else { return [] }
      return [
        Flag(
          LocalizedText(
            zh: "\(targets.count) 个目标中有 \(words.count) 个只有文字，难以核对完成情况。",
            en: "\(words.count) of \(targets.count) targets are words only and cannot be checked."),
          stated: String(words.count), place: words.first?.target?.place,
          related: words.dropFirst().compactMap { $0.target?.place })
      ]
    })
}
