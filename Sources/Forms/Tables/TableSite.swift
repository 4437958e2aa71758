import Documents
import Findings

/// A table and where in the document it stands.
struct TableSite: Sendable {
  var table: Table
  /// Index into `Document.blocks` of the table, or of the body-level table around it; nil in a box.
  var block: Int?
  /// Index into `Document.textBoxes`; nil in the body.
  var textBox: Int?
  /// The outermost table's number, from 1.
  var number: Int
  /// Table, row, column of each level above, from 1, and this table's number; empty for an outermost.
  var path: [Int] = []

  /// The reference of the cell that begins at a row and column counted from 0.
  func reference(row: Int, column: Int) -> CellReference {
    guard !path.isEmpty else {
      return CellReference(
        table: number, row: row + 1, column: column + 1, textBox: textBox.map { $0 + 1 })
    }
    return CellReference(
      table: number, row: path[1], column: path[2], path: path + [row + 1, column + 1],
      textBox: textBox.map { $0 + 1 })
  }

  func place(of cell: Cell) -> Place { .cell(reference(row: cell.row, column: cell.column)) }

  /// Every table of a document in reading order, inner tables behind the table around them.
  static func all(in document: Document) -> [TableSite] {
    var sites: [TableSite] = []
    var number = 0
    for (index, block) in document.blocks.enumerated() {
      guard case .table(let table) = block else { continue }
      number += 1
      append(TableSite(table: table, block: index, number: number), to: &sites)
    }
    for (index, box) in document.textBoxes.enumerated() {
      for (position, table) in box.tables.enumerated() {
        append(TableSite(table: table, textBox: index, number: position + 1), to: &sites)
      }
    }
    return sites
  }

  /// Tables within tables deeper than this are left to the coverage of the table around them.
  private static let deepest = 16

  private static func append(_ site: TableSite, to sites: inout [TableSite]) {
    sites.append(site)
    guard site.path.count < deepest * 3 else { return }
    for cell in site.table.cells where !cell.tables.isEmpty {
      let here = (site.path.isEmpty ? [site.number] : site.path) + [cell.row + 1, cell.column + 1]
      for (index, table) in cell.tables.enumerated() {
        append(
          TableSite(
            table: table, block: site.block, textBox: site.textBox, number: site.number,
            path: here + [index + 1]), to: &sites)
      }
    }
  }
}

extension TableSite {
  /// Whether nothing but blank paragraphs stands between another body-level table and this one.
  func follows(_ other: Int?, in document: Document) -> Bool {
    guard let other, let block, path.isEmpty, other < block else { return false }
    return document.blocks[(other + 1)..<block].allSatisfy {
      if case .paragraph(let paragraph) = $0 { tidied(paragraph.text).isEmpty } else { false }
    }
  }
}
