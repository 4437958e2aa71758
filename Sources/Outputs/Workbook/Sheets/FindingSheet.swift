import Findings
import Rankings
import Reports

extension SheetPlan where Row == FindingRow {
  /// 问题清单: a flag a row, under the headings of a reviewer's sheet.
  static func findings(
    index: EvaluationIndex, links: SheetLinks, ruleTitles: [RuleID: LocalizedText]
  ) -> SheetPlan {
    let language = links.language
    return SheetPlan(
      name: SheetNames.findings.name, title: SheetNames.findings.title,
      columns: [
        SheetColumn(.severity) { .text($0.finding.severity.word(language)) },
        SheetColumn(.dimension) { .text(ruleTitles[$0.finding.rule]?[language]) },
        SheetColumn(.department) { .text($0.key.department) },
        SheetColumn(.year) { .whole($0.key.year) },
        SheetColumn(.kind) { .text($0.key.kind?.word[language]) },
        SheetColumn(.project) { .text($0.key.project) },
        SheetColumn(.position) { .text($0.finding.place?.text(language)) },
        SheetColumn(.message) { .text($0.finding.message[language]) },
        SheetColumn(.stated) { .printed($0.finding.stated) },
        SheetColumn(.expected) { .printed($0.finding.expected) },
        SheetColumn(.difference, difference),
        SheetColumn(.repair) { .text($0.finding.repair?[language]) },
        SheetColumn(.excerpt) { .text($0.finding.excerpt) },
        SheetColumn(.toRanking) { links.toRanking(index.row(of: $0.key)) },
        SheetColumn(.rule) { .text($0.finding.rule.rawValue) },
        SheetColumn(.source) { .text($0.key.source) },
      ],
      frozenColumns: 2, fill: { CellStyle.Fill($0.finding.severity) },
      filled: [.severity, .dimension])
  }

  private static func difference(_ row: FindingRow, at: RowAddress) -> CellContent {
    guard let printed = row.finding.difference else { return .blank }
    guard let difference = PrintedNumber(printed)?.exact else { return .text(printed) }
    let figures = [row.finding.stated, row.finding.expected].map { text in
      text.flatMap { PrintedNumber($0)?.exact }
    }
    return LiveFormula.difference(
      difference, of: figures[0], minus: figures[1], cells: (at(.stated), at(.expected)))
  }
}

extension CellContent {
  /// A figure in print: a number where it is one and nothing else, else its text.
  static func printed(_ text: String?) -> CellContent {
    guard let text else { return .blank }
    guard let number = PrintedNumber(text), number.description == text else { return .text(text) }
    return .decimal(number.exact)
  }
}
