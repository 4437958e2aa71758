import Findings
import Reports

/// What one table was taken for, by which words, and which cells were left (`extract --explain`).
package struct TableExplanation: Sendable {
  /// A header and what its columns were taken for, or the labels between headers.
  package struct Part: Sendable {
    package var kind: Kind
    /// Rows of the header or of the labels, from 1; the rows read, where the header stands in the
    /// table before.
    package var rows: ClosedRange<Int>
    /// Each heading and its role; nil where none or more than one fits.
    package var words: [(word: String, role: Role?)]
    package var records: Int
    /// The header stands in the table before, past a page break.
    package var isContinuation = false
  }

  /// What the rows under a header are.
  package enum Kind: String, Sendable {
    case indicators, budget, projects, goals, narrative
    /// Labels of the grid with their values beside them.
    case labels

    package var name: LocalizedText {
      switch self {
      case .indicators: LocalizedText(zh: "绩效指标", en: "indicators")
      case .budget: LocalizedText(zh: "资金", en: "money")
      case .projects: LocalizedText(zh: "项目清单", en: "list of projects")
      case .goals: LocalizedText(zh: "总体目标", en: "goals")
      case .narrative: LocalizedText(zh: "人员或资产", en: "staff or assets")
      case .labels: LocalizedText(zh: "填写项", en: "labels")
      }
    }
  }

  package var at: CellReference
  /// The form that the table is a part of, by its family; nil where it fed no evaluation.
  package var form: LocalizedText?
  package var parts: [Part]
  /// Figures without a field, with the cell.
  package var left: [Cited<String>]
  package var isUnderstood: Bool { !parts.isEmpty }
}

extension TableExplanation.Part {
  /// The labels with a value, and the totals, that a table gave.
  init?(labels events: [FormEvent]) {
    let words = events.compactMap { event -> (word: String, role: Role?, row: Int)? in
      switch event {
      case .label(let label): label.value.place.cell.map { (label.label, label.role, $0.row) }
      case .narrative(let role, let named):
        named.figure.place.cell.map { (named.name, role, $0.row) }
      case .total(let row):
        (row.score ?? row.weight)?.place.cell.map { (Role.total.meaning.zh, .total, $0.row) }
      default: nil
      }
    }
    guard let first = words.map(\.row).min(), let last = words.map(\.row).max() else { return nil }
    self.init(
      kind: .labels, rows: first...last, words: words.map { ($0.word, $0.role) },
      records: words.count)
  }
}
