import Documents
import Findings
import Reports

/// A table with each cell's words looked up once.
struct Grid: Sendable {
  let site: TableSite
  /// By position in `table.cells`.
  let terms: [Term]
  /// By row: a cell that begins there could be a heading.
  private let hasHeading: [Bool]

  init(_ site: TableSite, lexicon: Lexicon) {
    self.site = site
    let terms = site.table.cells.map { Term($0.text, lexicon: lexicon) }
    var headings = [Bool](repeating: false, count: site.table.rowCount)
    for (cell, term) in zip(site.table.cells, terms)
    where !term.roles.isEmpty || !term.endingRoles.isEmpty {
      headings[cell.row] = true
    }
    self.terms = terms
    hasHeading = headings
  }

  /// Whether a row, or one of the rows below it that a cut heading can reach, may be a header.
  func mayHoldHeader(row: Int, depth: Int) -> Bool {
    hasHeading[row..<min(row + depth, rowCount)].contains(true)
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

  /// The next row below that says something.
  func nextRow(behind row: Int) -> Int? {
    (row + 1..<rowCount).first { !isBlank(row: $0) }
  }

  /// The number that the cell at a position holds, where it holds one.
  func number(row: Int, column: Int) -> ExactDecimal? {
    let term = terms[table.cellIndex(row: row, column: column)]
    guard term.isFigure, case .figure(let print) = FigureReader.read(term.text) else { return nil }
    return print.number.exact
  }

  /// The words of a cell; those of whole paragraphs with the breaks between them.
  func passage(_ index: Int) -> String {
    let text = terms[index].text
    return text.utf8.count > 200 && text.unicodeScalars.contains("。") ? cell(index).text : text
  }
}
