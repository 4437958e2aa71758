import Findings
import Reports

extension Rule {
  static let missingSubmission = Rule(
    "missing-submission", .warning,
    title: LocalizedText(zh: "未报送", en: "Nothing submitted"),
    what: LocalizedText(
      zh: "名单（--roster）上的单位与收到的报告。", en: "The roster (--roster) against the reports received."),
    why: LocalizedText(
      zh: "单位自评应全覆盖，没有报送的要催报。",
      en: "Self-evaluation is to cover all; who sent nothing must be asked."),
    arithmetic: LocalizedText(
      zh: "名单上的代码、名称、简称都没有对应的报告", en: "No report under the entry's code, name or short names"),
    tolerance: LocalizedText(
      zh: "名称按变体匹配，但不把市、区同名部门合并；报告名称有矛盾时，其中任何一个名称都算已报送。",
      en:
        "Names match by their variants, never a city's with a district's; a report with two names counts for both."
    ),
    source: RuleSource(
      zh: "财政部关于中央部门项目支出绩效自评的通知：自评覆盖率 100%",
      en: "The ministry's notice on self-evaluation: coverage of 100%", isVerified: false),
    repair: LocalizedText(
      zh: "催报；已报送的，核对报告中的部门名称或名单。",
      en: "Ask for the report; if it was sent, check its department's name or the roster."),
    examples: {
      let form = ExampleReport(.overall).with {
        $0.department = Cited("安澜市民政局", at: .paragraph(1))
      }
      let short = form.with { $0.department = Cited("安澜市科技局", at: .paragraph(1)) }
      let examples = [
        RuleExample(
          .breaks, zh: "名单有市科学技术局，只收到市民政局", en: "One of two on the roster is missing", form),
        RuleExample(
          .passes, zh: "名单上的两个单位都已报送", en: "Both on the roster sent one", form,
          form.with { $0.department = Cited("安澜市科学技术局", at: .paragraph(1)) }),
        RuleExample(.rounding, zh: "报告写作“科技局”", en: "The report says 科技局", form, short),
      ]
      return examples.map { $0.roster("安澜市民政局", "安澜市科学技术局") }
    },
    check: .acrossReports { set, _ in
      guard let roster = set.roster else { return [] as [AcrossFlag] }
      let sent = set.sentEntries
      return roster.entries.filter { !sent.contains($0) }.map { entry in
        let code = entry.code.isEmpty ? "" : "（\(entry.code)）"
        return AcrossFlag(
          department: entry.name,
          Flag(
            LocalizedText(
              zh: "名单上的“\(entry.name)”\(code)没有报送任何自评报告。",
              en: "\"\(entry.name)\"\(code) on the roster sent no self-evaluation."),
            excerpt: entry.name))
      }
    })
}
