import Findings
import Reports

extension Rule {
  static let yearMismatch = Rule(
    "year-mismatch", .error,
    title: LocalizedText(zh: "年度前后不一致", en: "The report gives two years"),
    what: LocalizedText(
      zh: "标题、封面、年度栏、表头和正文收支数所写的年度。",
      en: "The year in title, cover, year cell, captions, and beside the totals in the text."),
    why: LocalizedText(
      zh: "年度写错，报告会归入别的年度，多为套用上年模板所致。",
      en: "A wrong year files the report elsewhere; mostly last year's template was reused."),
    arithmetic: LocalizedText(zh: "各处年度相同", en: "one year in every place"),
    tolerance: LocalizedText(
      zh: "文件名、文件夹和填报日期不比较。", en: "File names, folders and filing dates are not compared."),
    source: .practice("同一报告的评价年度应一致", "a report is about one year"),
    repair: LocalizedText(
      zh: "改正写错的年度，并检查是否还有上年内容未更新。", en: "Correct the year; look for last year's content."),
    examples: {
      [
        RuleExample(
          .breaks, zh: "标题 2021 年度，年度栏 2020", en: "Title 2021, year cell 2020",
          ExampleReport(.overall).years("2021", "2020")),
        RuleExample(
          .passes, zh: "标题与年度栏都是 2021", en: "2021 in both",
          ExampleReport(.overall).years("2021", "2021")),
        RuleExample(
          .rounding, zh: "标题 2021 年度，文件名写 2022（报送年份）",
          en: "Title 2021, file name 2022 (year of filing)",
          ExampleReport(.overall).years("2021", "2022", origin: .fileName)),
      ]
    },
    check: .evaluation { evaluation, _ in
      mismatches(evaluation.yearMentions, isSame: { $0 == $1 }).map { first, other in
        Flag(
          LocalizedText(
            zh: "年度不一致：一处写 \(first.text) 年，此处写 \(other.text) 年。请核对评价年度，改正写错的一处。",
            en:
              "The report names two years: \(first.text), and \(other.text) here. Check the year of the evaluation and correct the other."
          ),
          stated: other.text, expected: first.text, place: other.place,
          related: [first.place].compactMap { $0 }, excerpt: other.text)
      }
    })

  /// The first mention beside each different one that the document itself makes; each text once.
  static func mismatches(
    _ mentions: [Mention], isSame: (String, String) -> Bool
  ) -> [(first: Mention, other: Mention)] {
    let own = mentions.filter { $0.origin != .fileName && $0.origin != .folder }
    guard let first = own.first else { return [] }
    var seen: Set<String> = []
    return own.dropFirst().filter { !isSame(first.text, $0.text) && seen.insert($0.text).inserted }
      .map { (first, $0) }
  }
}

extension ExampleReport {
  fileprivate func years(
    _ title: String, _ other: String, origin: Mention.Origin = .cell
  ) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.yearMentions.append(Mention(title, origin: .title, place: place))
    }.sentence { evaluation, place in
      evaluation.yearMentions.append(Mention(other, origin: origin, place: place))
    }
  }
}
