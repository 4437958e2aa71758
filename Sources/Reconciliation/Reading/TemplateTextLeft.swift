import Findings
import Reports

extension Rule {
  static let templateTextLeft = Rule(
    "template-text-left", .note,
    title: LocalizedText(zh: "模板说明文字未删除", en: "Template text is left"),
    what: LocalizedText(
      zh: "空白表的填写说明和占位符（≥**、100字以内）。",
      en: "Instructions and placeholders of the empty form (≥**, 100字以内)."),
    why: LocalizedText(zh: "说明该处可能没有填写。", en: "The place was probably not filled in."),
    arithmetic: LocalizedText(zh: "不含模板文字", en: "no template text"),
    tolerance: .none,
    source: .form("填写后应删除说明文字", "instructions are deleted when the form is filled"),
    repair: LocalizedText(
      zh: "填写实际内容，删除说明文字。", en: "Fill the place in, and delete the instruction."),
    examples: {
      let form = ExampleReport(.overall)
      return [
        RuleExample(
          .breaks, zh: "目标值写作“≥**%”", en: "A target reads ≥**%",
          form.document { $0.templateTexts = [Cited("≥**%", at: ExampleReport.cell(2, 2, 3))] }),
        RuleExample(.passes, zh: "没有模板文字", en: "No template text", form),
        RuleExample(
          .rounding, zh: "指标名中有“（可选项）”以外的括号", en: "Other brackets in a name",
          form.with { $0.title = Cited("（2021年度）", at: .paragraph(1)) }),
      ]
    },
    check: .document { report, _ in
      report.templateTexts.map { text in
        Flag(
          LocalizedText(
            zh: "模板文字未删除：“\(text.value)”。请填写实际内容。",
            en: "Template text is left: \(text.value). Fill the place in."),
          evaluation: report.evaluations.count == 1 ? 1 : nil, stated: text.value,
          place: text.place, excerpt: text.value)
      }
    })
}
