import Findings
import Reports

extension Rule {
  static let duplicateSubmission = Rule(
    "duplicate-submission", .error,
    title: LocalizedText(zh: "重复报送", en: "Submitted twice"),
    what: LocalizedText(
      zh: "同一部门同一年度的两份整体自评，或同一部门、年度、项目的两份项目自评。",
      en:
        "Two overall reports of one department and year, or two of one department, year and project."
    ),
    why: LocalizedText(
      zh: "两份数据并存，汇总和排名不知以哪份为准。",
      en: "With two sets of figures, totals and ranks depend on which is taken."),
    arithmetic: LocalizedText(
      zh: "部门（按名单或名称变体）、年度、类型、项目名称相同；再分文件相同、内容相同、数据不同三种。",
      en:
        "Equal department (by roster or variants of the name), year, kind and project; then told apart: same bytes, same content, different figures."
    ),
    tolerance: LocalizedText(
      zh: "市财政局与区财政局、部门或年度有矛盾的报告、同一文件内的多张表、数据不矛盾的文字报告与自评表各一份不算重复。",
      en:
        "A city's and a district's bureau are two; reports whose department or year is in doubt, and forms within one file, are left out; so is a report in sentences beside its own form with the same figures."
    ),
    source: RuleSource(
      zh: "复核惯例：一个部门一个年度一份整体自评", en: "Reviewers' practice: one report a department and year",
      isVerified: true),
    repair: LocalizedText(
      zh: "确认以哪份为准，撤回另一份。排名取文件名含定稿、终稿、修订的，否则取最后修改的，再否则取排在最后的。",
      en:
        "Say which counts and withdraw the other. Ranked is the one named 定稿, 终稿 or 修订, else the last modified, else the last in order."
    ),
    examples: {
      let form = ExampleReport(.overall).with {
        $0.department = Cited("安澜市民政局", at: .paragraph(1))
        $0.year = Cited(2021, at: .paragraph(1))
      }
      let first = form.indicator("满意度", weight: "10", target: "≥90%", actual: "93%", score: "10")
      let second = form.indicator("满意度", weight: "10", target: "≥90%", actual: "88%", score: "9.78")
      let other = second.with { $0.department = Cited("安澜市北港县民政局", at: .paragraph(1)) }
      let next = second.with { $0.year = Cited(2022, at: .paragraph(1)) }
      return [
        RuleExample(
          .breaks, zh: "安澜市民政局 2021 年报送两份，得分 10 与 9.78",
          en: "One department sent two reports for 2021, scored 10 and 9.78", first, second),
        RuleExample(
          .passes, zh: "市民政局与县民政局各一份", en: "A city's and a county's bureau", first, other),
        RuleExample(.rounding, zh: "同一部门两个年度", en: "One department, two years", first, next),
      ]
    },
    check: .acrossReports { set, _ in
      Duplicates.conflicts(in: set).flatMap { group in
        let ranked = Duplicates.ranked(of: group)
        return group.map { item in
          let others = group.filter { $0.id.source != item.id.source }
          let list = others.map { ($0.id.source, Duplicates.difference(item, $0)) }
          let zh = list.map { "\($0.0)（\($0.1.zh)）" }.joined(separator: "；")
          let en = list.map { "\($0.0) (\($0.1.en))" }.joined(separator: "; ")
          let counts = ranked?.id == item.id
          return AcrossFlag(
            item,
            Flag(
              LocalizedText(
                zh:
                  "与另 \(others.count) 份重复报送：\(zh)。\(counts ? "本份计入排名" : "本份不计入排名，以 \(ranked?.id.source ?? "") 为准")。",
                en:
                  "submitted again: \(en). \(counts ? "This one is ranked" : "Not ranked; \(ranked?.id.source ?? "") counts")."
              ), stated: item.score?.description,
              expected: others.count == 1 ? others.first?.score?.description : nil,
              difference: others.count == 1
                ? item.score.flatMap { one in
                  others.first?.score.map { (one.exact - $0.exact).description }
                } : nil, excerpt: item.department))
        }
      }
    })
}
