import Rankings

extension Output {
  /// `findings.csv`: every flag of every document, notes included.
  static let findings =
    CSVTable<FindingRow>(
      "findings.csv", rows: \.findings,
      columns: [
        CSVColumn("severity", "等级") { .plain($0.finding.severity.rawValue) },
        CSVColumn("rule", "规则") { .plain($0.finding.rule.rawValue) },
      ]
        + KeyColumns.evaluation(\.key)
        + [
          CSVColumn("message", "复核发现") { .text($0.finding.explanation($1)) },
          CSVColumn("stated", "报告值") { .text($0.finding.stated) },
          CSVColumn("expected", "计算值") { .text($0.finding.expected) },
          CSVColumn("difference", "差额") { .text($0.finding.difference) },
        ]
        + KeyColumns.place(\.key, \.finding.place?.cell)
        + [
          CSVColumn("column", "列") { .number($0.finding.place?.cell?.column) },
          CSVColumn("excerpt", "原文") { .text($0.finding.excerpt) },
        ]
    ).output
}
