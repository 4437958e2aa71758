import Documents
import Findings

/// A table with each cell's words looked up once.
struct Grid: Sendable {
  let site: TableSite
  /// By position in `table.cells`.
  let terms: [Term]

  init(_ site: TableSite, lexicon: Lexicon) {
    self.site = site
    terms = site.table.cells.map { Term($0.text, lexicon: lexicon) }
  }

  var table: Table { site.table }
  var rowCount: Int { table.rowCount }
  var columnCount: Int { table.columnCount }

  /// Positions in `table.cells` of the cells that touch a row, left to right.
  func indices(inRow row: Int) -> [Int] {
    var result: [Int] = []
    var column = 0
    while column < columnCount {
      let index = table.cellIndex(row: row, column: column)
      result.append(index)
      column = table.cells[index].column + table.cells[index].columnSpan
    }
    return result
  }

  /// Positions of the cells that begin in a row.
  func ownIndices(inRow row: Int) -> [Int] {
    indices(inRow: row).filter { table.cells[$0].row == row }
  }

  func cell(_ index: Int) -> Cell { table.cells[index] }
  func columns(_ index: Int) -> Range<Int> {
    table.cells[index].column..<table.cells[index].column + table.cells[index].columnSpan
  }

  func place(_ index: Int) -> Place { site.place(of: table.cells[index]) }

  /// Whether no cell that begins in the row says anything.
  func isBlank(row: Int) -> Bool {
    ownIndices(inRow: row).allSatisfy { terms[$0].isBlank && cell($0).tables.isEmpty }
  }

}
