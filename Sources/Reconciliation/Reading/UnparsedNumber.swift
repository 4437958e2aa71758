import Findings
import Reports

extension Rule {
  static let unparsedNumber = Rule(
    "unparsed-number", .warning,
    title: LocalizedText(zh: "数字无法读取", en: "A figure cannot be read"),
    what: LocalizedText(
      zh: "分值、得分、金额、执行率等栏中的文字；表头含义不明、但列有数字的栏。",
      en:
        "Words in the place of a weight, score, amount or rate; columns of figures whose heading fits no one meaning."
    ),
    why: LocalizedText(
      zh: "读不出的数字不参与合计，也不会被当作 0。",
      en: "What cannot be read is left out of sums, and never taken for 0."),
    arithmetic: LocalizedText(zh: "数字栏只填一个数字", en: "one figure in each figure cell"),
    tolerance: LocalizedText(
      zh: "空白和 -、—、/、无 等空值符号除外；千分位、全角数字、单位均可读。",
      en:
        "Blanks and nil marks (-, —, /, 无) pass; thousands commas, full-width digits and units can be read."
    ),
    source: .form("数字栏填写数字", "figure cells hold figures"),
    repair: LocalizedText(zh: "改为一个数字，说明移到备注。", en: "Enter one figure; move the words to a note."),
    examples: {
      let form = ExampleReport().pointsOnly.indicator("办结率", weight: "100", score: "100")
      return [
        RuleExample(
          .breaks, zh: "得分写作“约9分半”", en: "The score reads 约9分半",
          form.document { $0.unreadFigures = [.example] }),
        RuleExample(.passes, zh: "得分 9.5", en: "The score is 9.5", form),
        RuleExample(.rounding, zh: "得分 100.0", en: "The score is 100.0", form.total("100.0")),
      ]
    },
    check: .document { report, _ in
      report.doubtfulColumns.map(\.flag)
        + report.unreadFigures.map { unread in
          Flag(
            LocalizedText(
              zh: "“\(unread.role)”写作“\(unread.text)”，无法读取：\(unread.reason.zh)。请改为一个数字。",
              en: "\(unread.role) reads \(unread.text): \(unread.reason.en). Enter one figure."),
            evaluation: unread.evaluation, stated: unread.text, place: unread.place,
            excerpt: unread.text)
        }
    })
}

extension DoubtfulColumn {
  /// What the heading could stand for, and that nothing was taken from the column.
  fileprivate var flag: Flag {
    let zh: String
    let en: String
    if !rivals.isEmpty {
      let others = rivals.joined(separator: "”、“")
      zh = "与“\(others)”含义相同"
      en = "means the same as \(rivals.joined(separator: ", "))"
    } else if meanings.isEmpty {
      (zh, en) = ("含义不明", "fits no known meaning")
    } else {
      zh = "既可作“" + meanings.map(\.zh).joined(separator: "”，又可作“") + "”"
      en = "could be " + meanings.map(\.en).joined(separator: " or ")
    }
    return Flag(
      LocalizedText(
        zh: "表头“\(heading)”\(zh)，该列 \(figures) 个数字未读取。请改用明确的表头，或在 jixiao.yml 的 lexicon 中补充。",
        en:
          "The heading \(heading) \(en): \(counted(figures, "figure was", plural: "figures were")) not read. Use a plain heading, or add it under lexicon in jixiao.yml."
      ),
      evaluation: evaluation, stated: heading, place: place, excerpt: heading, marks: [])
  }
}

extension UnreadFigure {
  fileprivate static let example = UnreadFigure(
    evaluation: 1, role: "得分", text: "约9分半", place: ExampleReport.cell(2, 2, 5),
    reason: LocalizedText(zh: "不是数字", en: "no number"))
}
