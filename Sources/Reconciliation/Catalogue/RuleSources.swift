import Findings

/// The regulations and practices that several rules stand on, each written once.
extension RuleSource {
  /// The measures for evaluating project expenditure, which the provinces re-issue.
  static func measures2020(_ zh: String, _ en: String) -> RuleSource {
    RuleSource(
      zh: "财预〔2020〕10号《项目支出绩效评价管理办法》：\(zh)", en: "财预〔2020〕10号 (project evaluation measures): \(en)",
      isVerified: false)
  }

  /// The heading of the ministry's form (执行率（B/A）).
  static func form(_ zh: String, _ en: String) -> RuleSource {
    RuleSource(
      zh: "自评表表头与填表说明：\(zh)", en: "Headings and notes of the form: \(en)", isVerified: true)
  }

  /// No single rule: what reviewers do.
  static func practice(_ zh: String, _ en: String) -> RuleSource {
    RuleSource(zh: "复核惯例：\(zh)", en: "Reviewers' practice: \(en)", isVerified: true)
  }

  /// The budget law.
  static func budgetLaw(_ zh: String, _ en: String) -> RuleSource {
    RuleSource(zh: "《预算法》：\(zh)", en: "Budget law (预算法): \(en)", isVerified: false)
  }
}

extension LocalizedText {
  /// Printed figures as intervals.
  static let intervals = LocalizedText(
    zh: "每个打印数字代表四舍五入前的一个区间（9.50 代表 9.495 至 9.505）；合计的区间与各项之和的区间不相交才算不符，恰好相接算相符。",
    en:
      "Each printed figure stands for the interval it was rounded from (9.50 for 9.495 to 9.505); the total is wrong only where its interval and that of the sum do not meet. Touching is meeting."
  )

  /// What was assigned or counted.
  static let exact = LocalizedText(
    zh: "无：分值、人数等核定或清点的数字按原数相加。", en: "None: what was assigned or counted adds up exactly.")

  /// Scores: whole points are exact.
  static let points = LocalizedText(
    zh: "整数分按原数；带小数的得分代表四舍五入前的区间，两区间不相交才算不符。",
    en:
      "Whole points are exact; points with decimals stand for the interval they were rounded from, and differ only where the intervals do not meet."
  )

  static let none = LocalizedText(zh: "无。", en: "None.")
}
