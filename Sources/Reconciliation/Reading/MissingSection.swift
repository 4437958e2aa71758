import Findings
import Reports

extension Rule {
  static let missingSection = Rule(
    "missing-section", .note,
    title: LocalizedText(zh: "缺少应有的部分", en: "A section of the form is missing"),
    what: LocalizedText(zh: "该类报告通常具有的各部分标题。", en: "The headings that reports of this form have."),
    why: LocalizedText(
      zh: "存在问题、改进措施、结果应用等部分是自评报告的必备内容。",
      en: "Problems, measures and use of results belong in every report."),
    arithmetic: LocalizedText(zh: "各部分齐全", en: "every section is there"),
    tolerance: LocalizedText(zh: "标题用语不同、次序不同均可。", en: "Other words and another order will do."),
    source: .measures2020(
      "报告应包括基本情况、评价结论、存在问题和建议等", "a report has basics, conclusion, problems, suggestions"),
    repair: LocalizedText(
      zh: "补写缺少的部分，没有内容的写“无”。", en: "Add the section; write 无 where there is nothing to say."),
    examples: {
      let form = ExampleReport(.overall)
      return [
        RuleExample(
          .breaks, zh: "没有“存在问题及改进措施”", en: "No section on problems and measures",
          form.with { $0.form.missingSections = ["存在问题及改进措施"] }),
        RuleExample(.passes, zh: "各部分齐全", en: "Every section is there", form),
        RuleExample(
          .rounding, zh: "标题写作“问题和建议”，视为已有", en: "Headed 问题和建议, which will do",
          form.with { $0.title = Cited("问题和建议", at: .paragraph(1)) }),
      ]
    },
    check: .evaluation { evaluation, _ in
      let missing = evaluation.form.missingSections
      guard !missing.isEmpty else { return [] }
      let names = missing.joined(separator: "、")
      return [
        Flag(
          LocalizedText(
            zh: "报告缺少：\(names)。请补写，没有内容的写“无”。",
            en: "The report lacks: \(names). Add them, or write 无."),
          stated: nil, expected: names)
      ]
    })
}
