import Documents
import Findings

/// Lays the stored rows of one table on a rectangular grid: resolves gridSpan, vMerge, hMerge,
/// gridBefore and gridAfter, once.
struct GridLayout {
  private var cells: [Cell] = []
  /// For each cell that began or went on in the row above and may go on: its index, by column.
  private var mergeable: [Int: Int] = [:]
  private var columnCount = 0
  /// Rows that do not fill the grid, or declare spans that no grid has.
  private(set) var irregularRows = 0
  /// Cells that go on with a merge that never began above them.
  private(set) var irregularMerges = 0
  private let limits: Limits

  init(limits: Limits) { self.limits = limits }

  /// - Parameter positions: grid positions of the document so far; counted up, held to the limit.
  mutating func table(
    of rows: [StoredRow], declaredColumns: Int, positions: inout Int
  ) throws(DocumentError) -> Table {
    var widths: [Int] = []
    widths.reserveCapacity(rows.count)
    for (number, row) in rows.enumerated() {
      widths.append(try place(row, number: number, declaredColumns: declaredColumns))
    }
    irregularRows += widths.count { $0 < columnCount }
    positions += rows.count * columnCount
    guard positions <= limits[.cells] else { throw .tooLarge(.cells, allowed: limits[.cells]) }
    guard let table = Table(rowCount: rows.count, columnCount: columnCount, cells: cells) else {
      throw .unlaidTable
    }
    return table
  }

  /// Puts one row's cells on the grid and returns how many columns it takes.
  private mutating func place(_ row: StoredRow, number: Int, declaredColumns: Int)
    throws(DocumentError) -> Int
  {
    var column = clamped(row.gridBefore, at: 0, minimum: 0, declaredColumns)
    var next: [Int: Int] = [:]
    for cell in joinHorizontally(row.cells) {
      let span = clamped(cell.properties.gridSpan, at: column, minimum: 1, declaredColumns)
      guard column + span <= limits[.columns] else {
        throw .tooLarge(.columns, allowed: limits[.columns])
      }
      let index = above(cell, column: column, span: span) ?? add(cell, number, column, span)
      if cell.properties.vertical != .none { next[column] = index }
      column += span
    }
    mergeable = next
    column += clamped(row.gridAfter, at: column, minimum: 0, declaredColumns)
    guard column <= limits[.columns] else { throw .tooLarge(.columns, allowed: limits[.columns]) }
    columnCount = max(columnCount, column)
    return column
  }

  /// The cell above that this one goes on with, grown by a row; nil where it begins one of its own.
  private mutating func above(_ cell: StoredCell, column: Int, span: Int) -> Int? {
    guard cell.properties.vertical == .continue else { return nil }
    guard let index = mergeable[column], cells[index].columnSpan == span else {
      irregularMerges += 1
      return nil
    }
    cells[index].rowSpan += 1
    if !cell.text.isEmpty || !cell.tables.isEmpty { irregularMerges += 1 }
    return index
  }

  private mutating func add(_ cell: StoredCell, _ row: Int, _ column: Int, _ span: Int) -> Int {
    cells.append(
      Cell(
        row: row, column: column, columnSpan: span, text: cell.text, number: cell.number,
        tables: cell.tables))
    return cells.count - 1
  }

  /// A cell of `w:hMerge` continue belongs to the one before it (17.4.22).
  private mutating func joinHorizontally(_ stored: [StoredCell]) -> [StoredCell] {
    guard stored.contains(where: { $0.properties.horizontal == .continue }) else { return stored }
    var result: [StoredCell] = []
    for cell in stored {
      if cell.properties.horizontal == .continue, let last = result.indices.last,
        result[last].properties.horizontal != .none
      {
        let (sum, overflow) = result[last].properties.gridSpan.addingReportingOverflow(
          max(1, cell.properties.gridSpan))
        result[last].properties.gridSpan = overflow ? Int.max : sum
        if !cell.text.isEmpty || !cell.tables.isEmpty { irregularMerges += 1 }
      } else {
        if cell.properties.horizontal == .continue { irregularMerges += 1 }
        result.append(cell)
      }
    }
    return result
  }

  /// A span that a grid can have: what is below the minimum is the minimum, what is beyond every
  /// grid ends with the declared one.
  private mutating func clamped(_ span: Int, at column: Int, minimum: Int, _ declaredColumns: Int)
    -> Int
  {
    if span < minimum {
      irregularRows += 1
      return minimum
    }
    guard span > max(limits[.columns] / 2, declaredColumns) else { return span }
    irregularRows += 1
    return max(minimum, declaredColumns - column)
  }
}

extension DocumentError {
  /// The layout promises cells within the grid, each position once.
  fileprivate static var unlaidTable: DocumentError {
    DocumentError(
      .internal,
      message: LocalizedText(zh: "表格无法排成网格", en: "a table could not be laid on its grid"),
      hint: LocalizedText(zh: "请把该文件报告给开发者。", en: "Please report this file to the developers."))
  }
}
