import Documents
import Docx
import TestSupport
import Testing

@Suite("A document made of readable XML is read back")
struct BodyTests {
  @Test func paragraphsAndTables() throws {
    let body =
      Wml.paragraph("绩效自评报告") + Wml.table([["指标", "分值"], ["产出\n数量", "50"]])
      + Wml.paragraph("A\tB\nC")
    let document = try DocumentReader().read(DocxBuilder(body: body).bytes())
    #expect(document.paragraphs.map(\.text) == ["绩效自评报告", "A\tB\nC"])
    let table = try #require(document.tables.first)
    #expect(table.cells.map(\.text) == ["指标", "分值", "产出\n数量", "50"])
  }

  @Test func mergedCellsStandOnceAtTheirOrigin() throws {
    let body = Wml.table(cells: [
      [TableCell("标题", gridSpan: 3)],
      [TableCell("产出", vMerge: .restart), "数量", "10"],
      [.below, "质量", "20"],
    ])
    let document = try DocumentReader().read(DocxBuilder(body: body).bytes())
    let table = try #require(document.tables.first)
    #expect(table.rowCount == 3 && table.columnCount == 3)
    #expect(table[0, 2].text == "标题")
    #expect(
      table[2, 0] == Cell(row: 1, column: 0, rowSpan: 2, columnSpan: 1, text: "产出"))
    #expect(table[2, 1].text == "质量")
  }
}
