import Findings

/// What one table was taken for, by which words, and which cells were left (`extract --explain`).
package struct TableExplanation: Sendable {
  /// A header and what its columns were taken for.
  package struct Part: Sendable {
    /// `indicators`, `budget`, `projects`, `goals`, `labels`.
    package var kind: String
    /// Rows of the header, from 1.
    package var rows: ClosedRange<Int>
    /// Each heading and its role; nil where none or more than one fits.
    package var words: [(word: String, role: Role?)]
    package var records: Int
  }

  package var at: CellReference
  package var parts: [Part]
  /// Figures without a field, with the cell.
  package var left: [(text: String, at: CellReference)]
  package var isUnderstood: Bool { !parts.isEmpty }
}
