import Findings
import Reports

extension Rule {
  static let truncatedTable = Rule(
    "truncated-table", .warning,
    title: LocalizedText(zh: "表格不完整", en: "The form ends early"),
    what: LocalizedText(
      zh: "资金、指标、总分等部分，文件在其结束之前中断。",
      en: "A document that ends before its form does: funds, indicators, total."),
    why: LocalizedText(
      zh: "缺少的部分无法核对，合计类检查因此不作判断。",
      en: "What is missing cannot be checked, and sums are not judged."),
    arithmetic: LocalizedText(
      zh: "不完整时只判断：已有部分之和 ≤ 写明的合计",
      en: "of an incomplete form only: sum of what is there ≤ stated total"),
    tolerance: .none,
    source: .practice("不完整的表不核对合计", "sums of an incomplete form are not judged"),
    repair: LocalizedText(zh: "请报送单位补送完整的文件。", en: "Ask for the complete file."),
    examples: {
      let form = ExampleReport().pointsOnly.indicator("办结率", weight: "50", score: "48")
      return [
        RuleExample(
          .breaks, zh: "指标表在产出指标处中断", en: "The indicator table breaks off",
          form.with { $0.form.isTruncated = true }),
        RuleExample(
          .passes, zh: "表格完整", en: "The form is whole",
          form.indicator("满意度", weight: "50", score: "50")),
        RuleExample(
          .rounding, zh: "表格完整，得分带小数", en: "The form is whole, scores with decimals",
          form.indicator("满意度", weight: "50", score: "50.0").total("98.0")),
      ]
    },
    check: .evaluation { evaluation, _ in
      let rows = evaluation.indicators.map(\.at) + evaluation.budget.lines.map(\.at)
      guard evaluation.form.isTruncated, let last = rows.map(Place.cell).max() else { return [] }
      return [
        Flag(
          LocalizedText(
            zh: "表格在此中断，文件不完整，合计未作核对。请补送完整的文件。",
            en:
              "The form ends here before it is complete; sums were not judged. Ask for the whole file."
          ),
          place: last, marks: [])
      ]
    })
}
