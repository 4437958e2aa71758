import Documents
import Docx
import TestSupport
import Testing

@Suite("Tables lie on a rectangular grid")
struct TableTests {
  private func table(_ xml: String) throws -> Table {
    try #require(try read(xml).tables.first)
  }

  @Test func mergedCellsStandOnceAtTheirOrigin() throws {
    let table = try table(
      Wml.table(cells: [
        [TableCell("标题", gridSpan: 3)],
        [TableCell("产出", vMerge: .restart), "数量", "10"],
        [.below, "质量", "20"],
      ]))
    #expect(table.rowCount == 3 && table.columnCount == 3)
    #expect(table[0, 2].text == "标题")
    #expect(table[2, 0] == Cell(row: 1, column: 0, rowSpan: 2, columnSpan: 1, text: "产出"))
    #expect(table[2, 1].text == "质量")
  }

  @Test func aTitleRowOverAWiderBodyCostsNoColumn() throws {
    let table = try table(Wml.table([["标题"], ["a", "b", "c", "d"]]))
    #expect(table.columnCount == 4)
    #expect(table[1, 3].text == "d")
    #expect(table[0, 3].text == "")
  }

  @Test func rowsThatBeginLateOrEndEarlyKeepTheirColumns() throws {
    let rows =
      Wml.row(Wml.cell("a") + Wml.cell("b") + Wml.cell("c"))
      + Wml.row(Wml.cell("x"), properties: "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>")
    let table = try table("<w:tbl>\(rows)</w:tbl>")
    #expect(table[1, 1].text == "x")
    #expect(table[1, 0].text == "" && table[1, 2].text == "")
  }

  @Test func contentControlsAroundCellsAndRowsShiftNothing() throws {
    let rows =
      "<w:sdt><w:sdtContent>"
      + Wml.row("<w:sdt><w:sdtContent>\(Wml.cell("a"))</w:sdtContent></w:sdt>" + Wml.cell("b"))
      + "</w:sdtContent></w:sdt>" + Wml.row(Wml.cell("c") + Wml.cell("d"))
    #expect(try table("<w:tbl>\(rows)</w:tbl>").cells.map(\.text) == ["a", "b", "c", "d"])
  }

  @Test func horizontalMergesOfOldFilesJoin() throws {
    let rows = Wml.row(
      Wml.cell("a", properties: "<w:hMerge w:val=\"restart\"/>")
        + Wml.cell("", properties: "<w:hMerge/>") + Wml.cell("b"))
    let table = try table("<w:tbl>\(rows)</w:tbl>")
    #expect(table.cells.map(\.columnSpan) == [2, 1])
  }

  @Test func deletedRowsAndCellsGo() throws {
    let rows =
      Wml.row(Wml.cell("a") + Wml.cell("x", properties: "<w:cellDel/>"))
      + Wml.row(Wml.cell("y"), properties: "<w:del/>")
      + Wml.row(Wml.cell("b"), properties: "<w:ins/>")
    let document = try read("<w:tbl>\(rows)</w:tbl>")
    #expect(document.tables.first?.cells.map(\.text) == ["a", "b"])
    #expect(document.count(.deletedRows) == 1 && document.count(.insertedRows) == 1)
  }

  @Test func aTableOfWhichAllRowsAreDeletedGoes() throws {
    let document = try read("<w:tbl>\(Wml.row(Wml.cell("a"), properties: "<w:del/>"))</w:tbl>")
    #expect(document.tables.isEmpty)
  }

  @Test func aMergeUnderRevisionCounts() throws {
    let rows =
      Wml.row(Wml.cell("a", properties: "<w:cellMerge w:vMerge=\"rest\"/>"))
      + Wml.row(Wml.cell("", properties: "<w:cellMerge w:vMerge=\"cont\"/>"))
    #expect(try table("<w:tbl>\(rows)</w:tbl>").cells.map(\.rowSpan) == [2])
  }

  @Test func aMergeWithoutAStartBeginsOne() throws {
    let rows =
      Wml.row(Wml.cell("a", properties: "<w:vMerge/>"))
      + Wml.row(Wml.cell("", properties: "<w:vMerge/>"))
    let document = try read("<w:tbl>\(rows)</w:tbl>")
    #expect(document.tables.first?.cells.map(\.text) == ["a"])
    #expect(document.count(.irregularMerge) == 1)
  }

  @Test(arguments: ["2147483647", "99999999999999999999", "-3", "0", "x", ""])
  func aSpanThatNoGridHasHarmsNothing(span: String) throws {
    let rows = Wml.row(
      Wml.cell("a", properties: "<w:gridSpan w:val=\"\(span)\"/>") + Wml.cell("b"))
    let grid = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    let table = try table("<w:tbl>\(grid)\(rows)</w:tbl>")
    #expect(table.cells.filter { !$0.text.isEmpty }.map(\.text) == ["a", "b"])
    #expect(table.columnCount <= 3)
  }

  @Test func tablesInsideCellsKeepTheirPlace() throws {
    let inner = Wml.table([["i", "j"]])
    let rows = Wml.row(
      Wml.cell(content: Wml.paragraph("vor") + inner + Wml.paragraph("")) + Wml.cell("b"))
    let table = try table("<w:tbl>\(rows)</w:tbl>")
    #expect(table[0, 0].text == "vor\n")
    #expect(table[0, 0].tables.first?.cells.map(\.text) == ["i", "j"])
    #expect(table[0, 1].text == "b")
  }

  @Test func rowsOutsideATableLoseNoText() throws {
    #expect(try read(Wml.row(Wml.cell("a"))).texts == ["a"])
  }
}
