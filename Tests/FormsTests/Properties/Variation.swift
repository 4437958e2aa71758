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

  /// The table with one more row; merges over the place grow taller.
  ///
  /// - Parameter texts: from left to right, with how many free columns each takes, 0 for the rest.
  static func insertRow(_ table: Table, at row: Int, _ texts: [(String, Int)]) -> Table? {
    var cells: [Cell] = []
    var covered: Set<Int> = []
    for var cell in table.cells {
      if cell.row < row, cell.row + cell.rowSpan > row {
        covered.formUnion(cell.column..<cell.column + cell.columnSpan)
        cell.rowSpan += 1
      } else if cell.row >= row {
        cell.row += 1
      }
      cells.append(cell)
    }
    var texts = texts[...]
    var column = 0
    while column < table.columnCount {
      guard !covered.contains(column) else {
        column += 1
        continue
      }
      let free = (column..<table.columnCount).prefix { !covered.contains($0) }.count
      let (text, width) = texts.popFirst() ?? ("", 1)
      let span = width == 0 ? free : min(width, free)
      cells.append(Cell(row: row, column: column, columnSpan: span, text: text))
      column += span
    }
    return Table(rowCount: table.rowCount + 1, columnCount: table.columnCount, cells: cells)
  }

  /// A page with the header rows of the table it was cut from on top.
  static func under(_ header: Range<Int>, of table: Table, _ page: Table) -> Table? {
    let above = table.cells.filter { header.contains($0.row) }.map { cell in
      var cell = cell
      cell.row -= header.lowerBound
      cell.rowSpan = min(cell.rowSpan, header.count - cell.row)
      return cell
    }
    // A side label from above the header reaches down to it.
    var free = Set(0..<header.count * table.columnCount)
    for cell in above {
      for row in cell.row..<cell.row + cell.rowSpan {
        for column in cell.column..<cell.column + cell.columnSpan {
          free.remove(row * table.columnCount + column)
        }
      }
    }
    let blanks = free.sorted().map {
      Cell(row: $0 / table.columnCount, column: $0 % table.columnCount, text: "")
    }
    let below = page.cells.map { cell in
      var cell = cell
      cell.row += header.count
      return cell
    }
    return Table(
      rowCount: page.rowCount + header.count, columnCount: table.columnCount,
      cells: above + blanks + below)
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
