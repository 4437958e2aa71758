import Documents
import Foundation

/// What a correct reader finds in a sample, in the format of the reference files.
struct ReferenceReading: Decodable {
  struct Story: Decodable {
    var paragraphs: [String]
    var tables: [ReferenceTable]
  }

  struct ReferenceTable: Decodable {
    var rows: [[ReferenceCell]]
    var grid: [[Int]]?
  }

  struct ReferenceCell: Decodable {
    var text: String
    var gridspan: Int
    var vmerge: String?
    var tables: [ReferenceTable]?
  }

  var paragraphs: [String]
  var tables: [ReferenceTable]
  var textboxes: [Story]
  var order: String
}

extension ReferenceReading.ReferenceTable {
  /// The table on its grid, laid out independently of the reader.
  var laidOut: Table? {
    var cells: [Cell] = []
    var above: [Int: Int] = [:]
    var width = 0
    for (number, row) in rows.enumerated() {
      var column = grid?[number][0] ?? 0
      var next: [Int: Int] = [:]
      for stored in row {
        var index = cells.count
        if stored.vmerge == "continue", let upper = above[column],
          cells[upper].columnSpan == stored.gridspan
        {
          index = upper
          cells[upper].rowSpan += 1
        } else {
          cells.append(
            Cell(
              row: number, column: column, columnSpan: stored.gridspan, text: stored.text.lenient,
              tables: (stored.tables ?? []).compactMap(\.laidOut)))
        }
        if stored.vmerge != nil { next[column] = index }
        column += stored.gridspan
      }
      above = next
      width = max(width, column + (grid?[number][1] ?? 0))
    }
    return Table(rowCount: rows.count, columnCount: width, cells: cells)
  }
}

extension Table {
  /// The same table as far as the reference goes: no numbers, hyphens alike.
  var lenient: Table? {
    Table(
      rowCount: rowCount, columnCount: columnCount,
      cells: cells.map { cell in
        Cell(
          row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
          text: cell.text.lenient, tables: cell.tables.compactMap(\.lenient))
      })
  }
}

extension String {
  /// The no-break hyphen as a hyphen, as the reference's rules allow.
  var lenient: String { replacing("\u{2011}", with: "-") }
}
