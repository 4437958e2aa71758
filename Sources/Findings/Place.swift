/// A table cell of a document, by its grid position (ECMA-376 Part 1, 17.4).
///
/// Tables (at body level), rows and grid columns count from 1; a merged cell is named by its first
/// row and column.
package struct CellReference: Sendable, Hashable, Codable {
  /// The body-level table, from 1. In a text box: the table within that box.
  package var table: Int
  /// The row of that table, from 1.
  package var row: Int
  /// The grid column of that table, from 1.
  package var column: Int
  /// For a cell of an inner table: table, row, column of each level from the outermost down, so
  /// that `[1, 2, 3, 1, 4, 5]` is row 4, column 5 of the first table inside cell (2, 3) of table 1.
  /// Empty for a cell of a body-level table.
  package var path: [Int]
  /// The text box that holds the table, from 1; nil in the body.
  package var textBox: Int?

  package init(table: Int, row: Int, column: Int, path: [Int] = [], textBox: Int? = nil) {
    self.table = table
    self.row = row
    self.column = column
    self.path = path
    self.textBox = textBox
  }
}

/// Where in a document something stands.
package enum Place: Sendable, Hashable, Codable {
  case cell(CellReference)
  /// A body-level paragraph, counted from 1, blank ones included.
  case paragraph(Int)
  /// A text box, counted from 1 in document order.
  case textBox(Int)

  /// The cell, if the place is one.
  package var cell: CellReference? {
    if case .cell(let reference) = self { reference } else { nil }
  }
}

extension Place: Comparable {
  /// Reading order within cells and within paragraphs; paragraphs before cells before text boxes.
  package static func < (left: Place, right: Place) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [Int] {
    switch self {
    case .paragraph(let number): [0, number]
    case .cell(let cell):
      [1, cell.textBox ?? 0, cell.table]
        + (cell.path.isEmpty ? [cell.row, cell.column] : Array(cell.path.dropFirst()))
    case .textBox(let number): [2, number]
    }
  }
}
