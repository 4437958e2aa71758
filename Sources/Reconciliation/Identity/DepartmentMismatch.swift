import Findings
import Reports

extension Rule {
  static let departmentMismatch = Rule(
    "department-mismatch", .error,
    title: LocalizedText(zh: "单位名称前后不一致", en: "The report names two departments"),
    what: LocalizedText(
      zh: "标题、封面、表头和单位名称栏所写的单位。", en: "The department in title, cover, captions and name cells."),
    why: LocalizedText(
      zh: "多为套用其他单位的报告，其余内容也可能未改。",
      en: "Mostly another department's report was reused; more of it may be left."),
    arithmetic: LocalizedText(
      zh: "各处名称指同一单位（简称、全称、编码、“本级”均可）",
      en: "every name means one body (short and full names, codes and 本级 all do)"),
    tolerance: LocalizedText(
      zh: "简称按词表和字序对应；不同地区的同名单位不算同一单位；文件名、文件夹不比较。",
      en:
        "Short names are matched by a word list and the order of characters; bodies of one name in two regions differ; file names and folders are not compared."
    ),
    source: .practice("同一报告的单位名称应一致", "a report is by one department"),
    repair: LocalizedText(
      zh: "改正写错的单位名称，并通读全文。", en: "Correct the name, and read the whole report again."),
    examples: {
      [
        RuleExample(
          .breaks, zh: "标题：和门县市场监督管理局；单位名称栏：和门县科学技术局",
          en: "Title 和门县市场监督管理局, name cell 和门县科学技术局",
          ExampleReport(.overall).names("和门县市场监督管理局", "和门县科学技术局")),
        RuleExample(
          .passes, zh: "标题：和门县市场监督管理局；单位名称栏：县市场监督管理局", en: "Title 和门县市场监督管理局, cell 县市场监督管理局",
          ExampleReport(.overall).names("和门县市场监督管理局", "县市场监督管理局")),
        RuleExample(
          .rounding, zh: "标题：和门县市场监督管理局；单位名称栏：411001-和门县市场监督管理局（本级）",
          en: "Title 和门县市场监督管理局, cell 411001-和门县市场监督管理局（本级）",
          ExampleReport(.overall).names("和门县市场监督管理局", "411001-和门县市场监督管理局（本级）")),
      ]
    },
    check: .evaluation { evaluation, _ in
      let isSame = { (left: String, right: String) in
        BodyName(left).inRegion(evaluation.region)
          .isVariant(of: BodyName(right).inRegion(evaluation.region))
      }
      return mismatches(evaluation.departmentMentions, isSame: isSame).map { first, other in
        Flag(
          LocalizedText(
            zh:
              "单位名称不一致：一处为“\(first.text)”，此处为“\(other.text)”。请改正写错的名称；如套用了其他单位的报告，请更换。",
            en:
              "The report names two departments: \(first.text), and \(other.text) here. Correct the wrong name, or replace what was taken from another's report."
          ),
          stated: other.text, expected: first.text, place: other.place,
          related: [first.place].compactMap { $0 }, excerpt: other.text)
      }
    })
}

extension ExampleReport {
  fileprivate func names(_ title: String, _ cell: String) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.departmentMentions.append(Mention(title, origin: .title, place: place))
    }.sentence { evaluation, place in
      evaluation.departmentMentions.append(Mention(cell, origin: .cell, place: place))
    }
  }
}
