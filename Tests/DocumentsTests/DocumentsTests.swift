import Documents
import Testing

@Suite("A table is rectangular, and each position has one cell")
struct TableTests {
  private func cell(_ row: Int, _ column: Int, _ rows: Int = 1, _ columns: Int = 1) -> Cell {
    Cell(row: row, column: column, rowSpan: rows, columnSpan: columns, text: "\(row)\(column)")
  }

  @Test func cellsAreOrderedAndGapsAreBlank() throws {
    let table = try #require(
      Table(rowCount: 2, columnCount: 3, cells: [cell(1, 1), cell(0, 0, 2, 1)]))
    #expect(table.cells.map(\.text) == ["00", "", "", "11", ""])
    #expect(table[1, 0] == table[0, 0])
    #expect(table[1, 2].row == 1 && table[1, 2].column == 2)
  }

  @Test func aRowHasEachCellThatTouchesItOnce() throws {
    let table = try #require(
      Table(rowCount: 2, columnCount: 3, cells: [cell(0, 0, 2, 2), cell(0, 2), cell(1, 2)]))
    #expect(table.cells(inRow: 1).map(\.text) == ["00", "12"])
  }

  @Test func whatDoesNotFitIsNoTable() {
    let outside = [cell(0, 2), cell(2, 0), cell(0, 0, 3, 1), cell(0, 1, 1, 2), cell(-1, 0)]
    for cell in outside {
      #expect(Table(rowCount: 2, columnCount: 2, cells: [cell]) == nil)
    }
    #expect(Table(rowCount: 2, columnCount: 2, cells: [cell(0, 0, 2, 1), cell(1, 0)]) == nil)
    #expect(Table(rowCount: 2, columnCount: 2, cells: [cell(0, 0, 0, 1)]) == nil)
    #expect(Table(rowCount: Int.max, columnCount: 2, cells: []) == nil)
    #expect(Table(rowCount: -1, columnCount: 2, cells: []) == nil)
  }

  @Test func aTableMayBeEmpty() throws {
    let table = try #require(Table(rowCount: 0, columnCount: 0, cells: []))
    #expect(table.cells.isEmpty)
  }

  @Test func aDocumentCountsItsParagraphsAndTablesApart() throws {
    let table = try #require(Table(rowCount: 1, columnCount: 1, cells: [cell(0, 0)]))
    let document = Document(blocks: [
      .paragraph(Paragraph("a")), .table(table), .paragraph(Paragraph("")),
    ])
    #expect(document.paragraphs.map(\.text) == ["a", ""])
    #expect(document.tables == [table])
  }
}
