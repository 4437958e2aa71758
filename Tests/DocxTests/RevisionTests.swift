import Documents
import Docx
import TestSupport
import Testing

/// Tracked changes (ECMA-376 Part 1, 17.13.5), all taken as accepted.
@Suite("Of tracked changes, the final text stays")
struct RevisionTests {
  private static func marked(_ text: String, _ revision: String) -> String {
    Wml.paragraph(runs: Wml.run(text), properties: TextTests.mark("<w:\(revision) w:id=\"1\"/>"))
  }

  private static func deleted(_ text: String) -> String {
    "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>\(text)</w:delText></w:r></w:del>"
  }

  static let cases: [TextCase] = [
    .inParagraph(
      "a figure replaced inside a number",
      Wml.run("1") + deleted("343") + "<w:ins>\(Wml.run("434"))</w:ins>" + Wml.run(".07"), "1434.07"
    ),
    .inParagraph(
      "inserted by one, deleted by another",
      "<w:ins w:author=\"甲\">\(deleted("x"))</w:ins>" + Wml.run("y"),
      "y"),
    .inParagraph(
      "a deleted tab and break",
      "<w:del><w:r><w:tab/><w:br/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:del>"
        + Wml.run("a"),
      "a"),
    .inParagraph(
      "a deleted field code leaves the result",
      TextTests.field("begin") + "<w:del><w:r><w:delInstrText>DATE</w:delInstrText></w:r></w:del>"
        + TextTests.field("separate") + Wml.run("2023") + TextTests.field("end"), "2023"),
    .inParagraph(
      "a deleted formula",
      "<m:oMath><w:del><m:r><m:t>x</m:t></m:r></w:del><m:r><m:t>y</m:t></m:r></m:oMath>", "y"),
    .inParagraph(
      "deleted inside a link and a content control",
      "<w:hyperlink>\(deleted("a"))\(Wml.run("b"))</w:hyperlink>"
        + "<w:sdt><w:sdtContent>\(deleted("c"))\(Wml.run("d"))</w:sdtContent></w:sdt>", "bd"),
    .inParagraph(
      "earlier paragraph and run properties",
      "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>",
      "a"),
    TextCase(
      "three deleted marks join four paragraphs",
      marked("a", "del") + marked("b", "del") + marked("c", "del") + Wml.paragraph("d")
        + Wml.paragraph("e"), "abcd", "e"),
    TextCase(
      "a deleted mark before paragraphs in a content control",
      marked("a", "del") + "<w:sdt><w:sdtContent>\(Wml.paragraph("b"))</w:sdtContent></w:sdt>", "ab"
    ),
    TextCase(
      "a deleted mark at the end of the document", Wml.paragraph("a") + marked("b", "del"), "a", "b"
    ),
    TextCase(
      "a deleted mark and inserted ones",
      marked("a", "ins") + marked("b", "del") + marked("c", "moveTo"), "a",
      "bc"),
    TextCase(
      "a moved paragraph stands where it went",
      "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/>"
        + Wml.paragraph(
          runs: "<w:moveFrom>\(Wml.run("移"))</w:moveFrom>",
          properties: TextTests.mark("<w:moveFrom/>"))
        + "<w:moveFromRangeEnd w:id=\"1\"/>" + Wml.paragraph("留")
        + "<w:moveToRangeStart w:id=\"2\" w:name=\"m\"/>"
        + Wml.paragraph(
          runs: "<w:moveTo>\(Wml.run("移"))</w:moveTo>", properties: TextTests.mark("<w:moveTo/>"))
        + "<w:moveToRangeEnd w:id=\"2\"/>", "留", "移"),
    TextCase(
      "a content control that was deleted around text that stays",
      "<w:customXmlDelRangeStart w:id=\"1\"/><w:sdt><w:sdtContent><w:customXmlDelRangeEnd w:id=\"1\"/>"
        + Wml.paragraph("a") + "</w:sdtContent></w:sdt>", "a"),
  ]

  @Test(arguments: cases)
  func reads(point: TextCase) throws {
    #expect(try read(point.xml).texts == point.texts)
  }

  /// A cell ends what its last, deleted mark would carry on; the next cell begins anew.
  @Test func deletedMarksJoinWithinACellAlone() throws {
    let cells = Wml.cell(content: Self.marked("a", "del") + Self.marked("b", "del")) + Wml.cell("c")
    let document = try read("<w:tbl>\(Wml.row(cells))</w:tbl>")
    #expect(document.tables.first?.cells.map(\.text) == ["ab", "c"])
  }

  @Test func aCellOfDeletedTextIsBlank() throws {
    let cell = Wml.cell(
      content: Wml.paragraph(runs: Self.deleted("x"), properties: TextTests.mark("<w:del/>")))
    let document = try read("<w:tbl>\(Wml.row(cell + Wml.cell("b")))</w:tbl>")
    #expect(document.tables.first?.cells.map(\.text) == ["", "b"])
  }

  @Test func everyKindIsCounted() throws {
    let rows =
      Wml.row(Wml.cell("a") + Wml.cell("x", properties: "<w:cellDel/>"))
      + Wml.row(Wml.cell("b"), properties: "<w:ins/>")
      + Wml.row(Wml.cell("y"), properties: "<w:del/>")
    let runs =
      "<w:ins>\(Wml.run("新"))</w:ins>\(Self.deleted("旧"))<w:moveTo>\(Wml.run("移"))</w:moveTo>"
    let document = try read(
      Self.marked("a", "del") + Wml.paragraph(runs: runs) + "<w:tbl>\(rows)</w:tbl>")
    #expect(document.texts == ["a新移"])
    let expected: [DocumentNote.Code] = [
      .insertedText, .deletedText, .movedText, .insertedRows, .deletedRows, .deletedCells,
      .joinedParagraphs,
    ]
    #expect(
      document.notes.filter { expected.contains($0.code) }
        == expected.map { DocumentNote($0, count: 1) })
  }
}
