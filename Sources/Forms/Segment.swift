import Findings
import Reports

/// One evaluation's part of a document, as the tables and titles cut it.
package struct Segment: Sendable {
  /// As the tables say; nil where only the title or the text can tell.
  package var kind: SelfEvaluation.Kind?
  /// Indices into `Document.blocks`; more than one stretch where a form and its report stand apart.
  package var blocks: RangeSet<Int>
  /// Indices into `Document.textBoxes`.
  package var textBoxes: Range<Int>
  /// Values that labels of the grid name.
  package var labels: [LabelledCell]
  /// Cells with words that fed no other field, title and caption rows of tables among them.
  package var textCells: [Cited<String>]
  package var hasIndicators: Bool
  package var hasBudget: Bool

  package init(
    kind: SelfEvaluation.Kind? = nil, blocks: [Range<Int>], textBoxes: Range<Int> = 0..<0,
    labels: [LabelledCell] = [], textCells: [Cited<String>] = [], hasIndicators: Bool = false,
    hasBudget: Bool = false
  ) {
    self.kind = kind
    self.blocks = RangeSet(blocks)
    self.textBoxes = textBoxes
    self.labels = labels
    self.textCells = textCells
    self.hasIndicators = hasIndicators
    self.hasBudget = hasBudget
  }
}

extension Segment {
  /// The worded cells, a cell that holds whole paragraphs cut into them.
  var cellLines: [Cited<String>] { textCells.flatMap(Self.lines) }

  /// A report pasted into a cell has headings and sentences, a line each; a label broken over lines
  /// has not.
  static func lines(of cell: Cited<String>) -> [Cited<String>] {
    guard cell.value.utf8.count > 200, cell.value.unicodeScalars.contains("。") else {
      return [cell]
    }
    let lines = cell.value.split(separator: "\n").filter { !tidied(String($0)).isEmpty }
    guard lines.count > 3 else { return [cell] }
    return lines.map { Cited(String($0), at: cell.place) }
  }
}

/// A value and the label of the grid that names it (实施单位 | 某局).
package struct LabelledCell: Sendable, Hashable {
  package var role: Role
  /// The label as printed.
  package var label: String
  /// The value as printed, a budget code still before it; blank where the cell is.
  package var value: Cited<String>

  package init(role: Role, label: String, value: Cited<String>) {
    self.role = role
    self.label = label
    self.value = value
  }
}
