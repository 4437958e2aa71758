/// A table whose merges are resolved: each position of rows × columns is covered by exactly one
/// cell, and a merged cell stands once, at its origin (ECMA-376 Part 1, 17.4).
package struct Table: Sendable, Equatable {
  package let rowCount: Int
  package let columnCount: Int
  /// Each cell once, ordered by row, then column, of its origin.
  package let cells: [Cell]
  /// For each position, row by row, the index in `cells` of the cell that covers it.
  private let covering: [Int32]

  /// Lays out cells on a grid.
  ///
  /// Cells outside the grid or over one another are refused with nil; positions that no cell covers
  /// are filled with blank cells, so that the table is always rectangular.
  package init?(rowCount: Int, columnCount: Int, cells: [Cell]) {
    let (area, overflow) = rowCount.multipliedReportingOverflow(by: columnCount)
    guard rowCount >= 0, columnCount >= 0, !overflow, area <= Int(Int32.max) else { return nil }
    var owner = [Int32](repeating: -1, count: area)
    var all = cells
    for (index, cell) in cells.enumerated() {
      guard cell.row >= 0, cell.column >= 0, cell.rowSpan >= 1, cell.columnSpan >= 1,
        cell.rowSpan <= rowCount - cell.row, cell.columnSpan <= columnCount - cell.column
      else { return nil }
      for row in cell.row..<cell.row + cell.rowSpan {
        for position in row * columnCount + cell.column..<row * columnCount + cell.column
          + cell.columnSpan
        {
          guard owner[position] == -1 else { return nil }
          owner[position] = Int32(index)
        }
      }
    }
    for position in owner.indices where owner[position] == -1 {
      owner[position] = Int32(all.count)
      all.append(Cell(row: position / columnCount, column: position % columnCount, text: ""))
    }
    let order = all.indices.sorted {
      (all[$0].row, all[$0].column) < (all[$1].row, all[$1].column)
    }
    if order.elementsEqual(all.indices) {
      self.cells = all
      covering = owner
    } else {
      var rank = [Int32](repeating: 0, count: all.count)
      for (position, index) in order.enumerated() { rank[index] = Int32(position) }
      self.cells = order.map { all[$0] }
      covering = owner.map { rank[Int($0)] }
    }
    self.rowCount = rowCount
    self.columnCount = columnCount
  }

  /// The cell that covers a position; rows and columns from 0, within the grid.
  package subscript(row: Int, column: Int) -> Cell {
    cells[Int(covering[row * columnCount + column])]
  }

  /// The index in `cells` of the cell that covers a position.
  package func cellIndex(row: Int, column: Int) -> Int {
    Int(covering[row * columnCount + column])
  }

  /// The cells that touch a row, left to right, each once; among them cells that began above.
  package func cells(inRow row: Int) -> [Cell] {
    var result: [Cell] = []
    var column = 0
    while column < columnCount {
      let cell = self[row, column]
      result.append(cell)
      column = cell.column + cell.columnSpan
    }
    return result
  }
}

/// One cell of a table, at its origin.
package struct Cell: Sendable, Equatable {
  /// First row, from 0.
  package var row: Int
  /// First grid column, from 0.
  package var column: Int
  package var rowSpan: Int
  package var columnSpan: Int
  /// The cell's paragraphs joined with LF.
  package var text: String
  /// The automatic number of the cell's first paragraph, which Word shows before the text.
  package var number: String?
  /// Tables inside the cell, in order.
  package var tables: [Table]

  package init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, text: String,
    number: String? = nil, tables: [Table] = []
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.text = text
    self.number = number
    self.tables = tables
  }
}
