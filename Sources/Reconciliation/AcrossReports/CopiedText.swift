import Findings
import Reports

extension Rule {
  static let copiedText = Rule(
    "copied-text", .warning,
    title: LocalizedText(zh: "与其他部门文字雷同", en: "Text copied between departments"),
    what: LocalizedText(
      zh: "不同部门报告中的长句（20 字以上）。",
      en: "Long sentences (20 characters and more) of different departments."),
    why: LocalizedText(
      zh: "自评要写本部门的情况；照搬别人的文字，其结论也不可信。",
      en: "A self-evaluation tells of its own department; a copied one tells of another."),
    arithmetic: LocalizedText(
      zh: "两份报告至少有 \(CopiedSentences.least) 个相同长句、且占较短一份的一半以上；出现在 3 个以上部门的句子视为表样套话，不计。",
      en:
        "At least \(CopiedSentences.least) equal long sentences that are half of the shorter report's; sentences of more than 3 departments are the form's own and do not count."
    ),
    tolerance: LocalizedText(
      zh: "句中数字也须相同；同一部门的报告之间不比较。",
      en: "The figures in a sentence must agree too; reports of one department are not compared."),
    source: RuleSource(
      zh: "复核惯例：部门间文字雷同", en: "Reviewers' practice: text alike across departments",
      isVerified: true),
    repair: LocalizedText(
      zh: "改写为本部门的实际情况。", en: "Write of the department's own work."),
    examples: {
      let report = { (department: String, hashes: [UInt64]) in
        ExampleReport(.overall).with { $0.department = Cited(department, at: .paragraph(1)) }
          .document {
            $0.sentences = hashes.enumerated().map {
              SentenceFingerprint(hash: $1, length: 40, place: .paragraph($0 + 2))
            }
          }
      }
      return [
        RuleExample(
          .breaks, zh: "两个部门六个长句中五句相同", en: "Five of six long sentences are the same",
          report("安澜市民政局", [11, 12, 13, 14, 15, 16]), report("安澜市教育局", [11, 12, 13, 14, 15, 26])),
        RuleExample(
          .passes, zh: "同一部门的两份报告", en: "Two reports of one department",
          report("安澜市民政局", [11, 12, 13, 14, 15, 16]), report("市民政局", [11, 12, 13, 14, 15, 16])),
        RuleExample(
          .rounding, zh: "只有两句相同", en: "Only two sentences are the same",
          report("安澜市民政局", [11, 12, 13, 14, 15, 16]), report("安澜市教育局", [11, 12, 23, 24, 25, 26])),
      ]
    },
    check: .acrossReports { set, _ in
      set.copied.copies.lazy.map { copy in
        let (item, theirs) = (set.items[copy.item], set.items[copy.other])
        let places = copy.places
        let (count, whose) = (copy.shared.count, theirs.department ?? "")
        return AcrossFlag(
          item,
          Flag(
            LocalizedText(
              zh:
                "有 \(count) 个长句与“\(whose)”的报告（\(theirs.id.source)）逐字相同。请改写为本部门的实际情况。",
              en:
                "\(count) long sentences are word for word those of \"\(whose)\" (\(theirs.id.source)). Write of your own department's work."
            ), stated: String(count), place: places.first, related: Array(places.dropFirst()),
            excerpt: theirs.department))
      }
    })
}
