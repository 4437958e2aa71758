import Documents

/// Ways in which the same form comes out different: another column, another row, a page break.
enum Variation {
  /// The table with one more grid column; cells over the place grow wider.
  static func insertColumn(_ table: Table, at column: Int, text: (Int) -> String) -> Table? {
    var cells: [Cell] = []
    var covered: Set<Int> = []
    for var cell in table.cells {
      if cell.column < column, cell.column + cell.columnSpan > column {
        covered.formUnion(cell.row..<cell.row + cell.rowSpan)
        cell.columnSpan += 1
      } else if cell.column >= column {
        cell.column += 1
      }
      cells.append(cell)
    }
    for row in 0..<table.rowCount where !covered.contains(row) {
      cells.append(Cell(row: row, column: column, text: text(row)))
    }
    return Table(rowCount: table.rowCount, columnCount: table.columnCount + 1, cells: cells)
  }

  /// The table under a title over all its columns.
  static func insertTitle(_ table: Table, _ text: String) -> Table? {
    let title = Cell(row: 0, column: 0, columnSpan: table.columnCount, text: text)
    let below = table.cells.map { cell in
      var cell = cell
      cell.row += 1
      return cell
    }
    return Table(
      rowCount: table.rowCount + 1, columnCount: table.columnCount, cells: [title] + below)
  }

  /// The table in two; what a merge covers below the break is blank there.
  static func split(_ table: Table, before row: Int) -> [Table] {
    var upper: [Cell] = []
    var lower: [Cell] = []
    for var cell in table.cells {
      if cell.row >= row {
        cell.row -= row
        lower.append(cell)
      } else if cell.row + cell.rowSpan > row {
        lower.append(
          Cell(
            row: 0, column: cell.column, rowSpan: cell.row + cell.rowSpan - row,
            columnSpan: cell.columnSpan, text: ""))
        cell.rowSpan = row - cell.row
        upper.append(cell)
      } else {
        upper.append(cell)
      }
    }
    return [
      Table(rowCount: row, columnCount: table.columnCount, cells: upper),
      Table(rowCount: table.rowCount - row, columnCount: table.columnCount, cells: lower),
    ].compactMap { $0 }
  }

  /// The table with other words in the cells that say exactly something.
  static func replaceWords(_ table: Table, _ words: [String: String]) -> Table? {
    let cells = table.cells.map { cell in
      var cell = cell
      if let word = words[cell.text] { cell.text = word }
      return cell
    }
    return Table(rowCount: table.rowCount, columnCount: table.columnCount, cells: cells)
  }

  /// The document with one of its tables, counted from 0, exchanged for others.
  static func document(
    _ document: Document, replacing number: Int, with tables: [Table]
  ) -> Document {
    var result = document
    var count = 0
    result.blocks = document.blocks.flatMap { block -> [Document.Block] in
      guard case .table = block else { return [block] }
      defer { count += 1 }
      return count == number ? tables.map { .table($0) } : [block]
    }
    return result
  }
}
