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
      // A flag at a time: a folder sent twice has one for each of its reports.
      set.duplicates.groups.filter(\.isConflict).lazy.flatMap { group in
        let sources = Dictionary(grouping: group.members) { set.items[$0].id.source }
        return group.members.lazy.map { member in
          let item = set.items[member]
          let twins = sources[item.id.source]?.count ?? 1
          return AcrossFlag(
            item, flag(member, in: group, of: set, count: group.members.count - twins))
        }
      }
    })

  /// The flag of one submission of a group; `count` others are in other documents.
  private static func flag(
    _ member: Int, in group: Duplicates.Group, of set: SubmissionSet, count: Int
  ) -> Flag {
    let item = set.items[member]
    let isOther = { (other: Int) in set.items[other].id.source != item.id.source }
    let ranked = [group.ranked].filter(isOther)
    let others =
      ranked
      + group.members.lazy.filter { isOther($0) && $0 != group.ranked }
      .prefix(ShortList.most - ranked.count)
    let list = ShortList.text(
      others.map { other in
        let (source, how) = (set.items[other].id.source, item.difference(from: set.items[other]))
        return LocalizedText(zh: "\(source)（\(how.zh)）", en: "\(source) (\(how.en))")
      }, of: count)
    let verdict =
      member == group.ranked
      ? LocalizedText(zh: "本份计入排名", en: "This one is ranked")
      : LocalizedText(zh: "本份不计入排名，以前一份为准", en: "Not this but the first of them is ranked")
    let other = count == 1 ? others.first.flatMap { set.items[$0].score } : nil
    return Flag(
      LocalizedText(
        zh: "同一部门同一年度重复报送，另有 \(count) 份：\(list.zh)。\(verdict.zh)。请确认以哪份为准，撤回其余。",
        en:
          "Submitted more than once, \(count) more: \(list.en). \(verdict.en). Say which counts and withdraw the rest."
      ), stated: item.score?.description, expected: other?.description,
      difference: other.flatMap { other in
        item.score.map { ($0.exact - other.exact).description }
      }, excerpt: item.department)
  }
}
