import Documents
import Docx
import TestSupport
import Testing

/// What programs write around text and cells, beyond the cases of TextTests and TableTests.
@Suite("Nothing that Word shows is lost, whatever it stands in")
struct ConstructTests {
  static let texts: [TextCase] = [
    .inParagraph(
      "a page break is a break", "<w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t></w:r>",
      "a\nb"),
    .inParagraph(
      "a block content control inside a run's hyperlink",
      "<w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>链</w:t></w:r></w:sdtContent></w:sdt></w:hyperlink>",
      "链"),
    .inParagraph(
      "a simple field in a complex field's result",
      TextTests.field("begin") + TextTests.field("separate")
        + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>8</w:t></w:r></w:fldSimple>"
        + TextTests.field("end"), "8"),
    .inParagraph(
      "an inserted run that was deleted later",
      "<w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>y</w:t></w:r></w:ins>",
      "y"),
    .inParagraph(
      "an equation of its own line",
      "<m:oMathPara><m:oMath><m:r><m:t>a</m:t></m:r></m:oMath></m:oMathPara>", "a"),
    .inParagraph(
      "Choice without a vocabulary is none",
      "<mc:AlternateContent><mc:Choice><w:r><w:t>1</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>2</w:t></w:r></mc:Fallback></mc:AlternateContent>",
      "2"),
    .inParagraph(
      "the second Choice, where only it is understood",
      "<mc:AlternateContent><mc:Choice Requires=\"none\"><w:r><w:t>1</w:t></w:r></mc:Choice><mc:Choice Requires=\"w14\"><w:r><w:t>2</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>3</w:t></w:r></mc:Fallback></mc:AlternateContent>",
      "2"),
    .inParagraph(
      "a footnote's reference is no text",
      "<w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>b</w:t></w:r>",
      "ab"),
    .inParagraph(
      "a symbol beyond one byte is Unicode", "<w:r><w:sym w:font=\"x\" w:char=\"2611\"/></w:r>", "☑"
    ),
    TextCase(
      "moved paragraph marks join like deleted ones",
      Wml.paragraph(runs: Wml.run("a"), properties: TextTests.mark("<w:moveFrom/>"))
        + Wml.paragraph("b"), "ab"),
    TextCase(
      "an inserted mark separates",
      Wml.paragraph(runs: Wml.run("a"), properties: TextTests.mark("<w:ins/>"))
        + Wml.paragraph("b"), "a", "b"),
    TextCase(
      "customXml around blocks and a sub-document of the other kind",
      "<w:customXml><w:customXmlPr/>\(Wml.paragraph("a"))</w:customXml><w:altChunk/>", "a"),
  ]

  @Test(arguments: texts)
  func reads(point: TextCase) throws {
    #expect(try read(point.xml).texts == point.texts)
  }

  private func cells(_ xml: String) throws -> [[String]] {
    let table = try #require(try read("<w:tbl>\(xml)</w:tbl>").tables.first)
    return (0..<table.rowCount).map { table.cells(inRow: $0).map(\.text) }
  }

  @Test func rowsThatAreLongerThanTheGridWidenIt() throws {
    let grid = "<w:tblGrid><w:gridCol/></w:tblGrid>"
    let rows = Wml.row(Wml.cell("a") + Wml.cell("b")) + Wml.row(Wml.cell("c"))
    #expect(try cells(grid + rows) == [["a", "b"], ["c", ""]])
  }

  @Test func aTableFromRightToLeftKeepsItsOrder() throws {
    let xml = "<w:tblPr><w:bidiVisual/></w:tblPr>" + Wml.row(Wml.cell("1") + Wml.cell("2"))
    #expect(try cells(xml) == [["1", "2"]])
  }

  @Test func rowsWithRepeatedHeadersAndExceptionsAreRows() throws {
    let row =
      "<w:tr><w:tblPrEx><w:tblCellMar/></w:tblPrEx><w:trPr><w:tblHeader/></w:trPr>"
      + Wml.cell("头") + "</w:tr>"
    #expect(try cells(row) == [["头"]])
  }

  @Test func insertedCellsStay() throws {
    let cell = Wml.cell("新", properties: "<w:cellIns w:id=\"1\"/>")
    #expect(try cells(Wml.row(cell + Wml.cell("旧"))) == [["新", "旧"]])
  }

  @Test func aCellsParagraphsAndBreaksAreLines() throws {
    let cell = Wml.cell(content: Wml.paragraph("a\nb") + Wml.paragraph("c"))
    #expect(try cells(Wml.row(cell)) == [["a\nb\nc"]])
  }

  /// Word does not show them; they are not lost without a word.
  @Test(arguments: ["vMerge", "hMerge"])
  func textUnderAMergeIsNoted(merge: String) throws {
    let first = Wml.cell("a", properties: "<w:\(merge) w:val=\"restart\"/>")
    let inner = Wml.cell(content: Wml.table([["x"]]), properties: "<w:\(merge)/>")
    let rows = merge == "vMerge" ? Wml.row(first) + Wml.row(inner) : Wml.row(first + inner)
    let document = try read("<w:tbl>\(rows)</w:tbl>")
    #expect(document.tables.first?.cells.map(\.text) == ["a"])
    #expect(document.count(.irregularMerge) == 1)
  }
}
