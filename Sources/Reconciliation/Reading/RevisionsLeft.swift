import Findings
import Reports

extension Rule {
  static let revisionsLeft = Rule(
    "revisions-left", .note,
    title: LocalizedText(zh: "文件中留有修订痕迹", en: "Tracked changes are left"),
    what: LocalizedText(
      zh: "未接受或拒绝的插入和删除。", en: "Insertions and deletions neither accepted nor rejected."),
    why: LocalizedText(
      zh: "删除的数字他人仍能看到，报送的可能不是定稿。",
      en: "Others can read what was deleted, and this may not be the final version."),
    arithmetic: LocalizedText(zh: "修订处数 = 0", en: "number of tracked changes = 0"),
    tolerance: LocalizedText(
      zh: "核对时按接受全部修订后的内容。", en: "The report is read as if all were accepted."),
    source: .practice("报送件应为定稿", "what is submitted is final"),
    repair: LocalizedText(
      zh: "在 Word 中接受或拒绝全部修订后再报送。", en: "Accept or reject all changes in Word, then submit."),
    examples: {
      let form = ExampleReport(.overall)
      return [
        RuleExample(
          .breaks, zh: "插入 2 处、删除 3 处", en: "2 insertions, 3 deletions",
          form.document { $0.revisions = Revisions(insertions: 2, deletions: 3) }),
        RuleExample(.passes, zh: "没有修订", en: "No tracked changes", form),
        RuleExample(
          .rounding, zh: "修订已全部接受", en: "All changes were accepted",
          form.document { $0.revisions = Revisions(insertions: 0, deletions: 0) }),
      ]
    },
    check: .document { report, _ in
      let (insertions, deletions) = (report.revisions.insertions, report.revisions.deletions)
      guard insertions + deletions > 0 else { return [] }
      return [
        Flag(
          LocalizedText(
            zh: "文件中有未处理的修订：插入 \(insertions) 处，删除 \(deletions) 处。请接受或拒绝后再报送。",
            en:
              "Tracked changes are left: \(insertions) inserted, \(deletions) deleted. Accept or reject them."
          ),
          evaluation: report.evaluations.count == 1 ? 1 : nil, stated: "\(insertions + deletions)",
          expected: "0", difference: "\(insertions + deletions)")
      ]
    })
}
