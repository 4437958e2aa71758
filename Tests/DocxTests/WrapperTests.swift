import Documents
import Docx
import TestSupport
import Testing

/// What stands around blocks, rows, cells and runs and is nothing itself (ECMA-376 Part 1, 17.5;
/// Part 3 for AlternateContent).
@Suite("Wrappers are transparent at every level")
struct WrapperTests {
  enum Level: String, CaseIterable { case block, row, cell, run }

  struct Wrapper: CustomTestStringConvertible, Sendable {
    var name: String
    var open: String
    var close: String
    var testDescription: String { name }

    func around(_ content: String, times: Int) -> String {
      String(repeating: open, count: times) + content + String(repeating: close, count: times)
    }
  }

  static let wrappers = [
    Wrapper(
      name: "content control",
      open:
        "<w:sdt><w:sdtPr><w:alias w:val=\"项\"/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>",
      close: "</w:sdtContent></w:sdt>"),
    Wrapper(
      name: "customXml",
      open: "<w:customXml w:element=\"e\"><w:customXmlPr><w:attr/></w:customXmlPr>",
      close: "</w:customXml>"),
    Wrapper(
      name: "the Choice of an AlternateContent",
      open: "<mc:AlternateContent><mc:Choice Requires=\"w14\">",
      close: "</mc:Choice><mc:Fallback/></mc:AlternateContent>"),
    Wrapper(
      name: "the Fallback of an AlternateContent",
      open: "<mc:AlternateContent><mc:Choice xmlns:z=\"urn:z\" Requires=\"z\"/><mc:Fallback>",
      close: "</mc:Fallback></mc:AlternateContent>"),
  ]

  /// A paragraph and a table of one cell beside another, with a wrapper at one level.
  private static func body(_ level: Level? = nil, _ wrap: (String) -> String = { $0 }) -> String {
    func at(_ here: Level, _ xml: String) -> String { level == here ? wrap(xml) : xml }
    let paragraph = at(.block, "<w:p>\(at(.run, Wml.run("字")))</w:p>")
    let cell = at(.cell, "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(paragraph)</w:tc>")
    let row = at(.row, "<w:tr>\(cell)\(Wml.cell("后"))</w:tr>")
    return paragraph + at(.block, "<w:tbl>\(row)\(Wml.row(Wml.cell("下")))</w:tbl>")
  }

  @Test(arguments: wrappers, Level.allCases)
  func standsAtEveryLevel(wrapper: Wrapper, level: Level) throws {
    let plain = try read(Self.body())
    #expect(plain.tables.first?.cells.map(\.text) == ["字", "后", "下", "", ""])
    for times in [1, 4] {
      let wrapped = try read(Self.body(level) { wrapper.around($0, times: times) })
      #expect(wrapped.blocks == plain.blocks)
    }
  }

  /// Wrappers of one kind in those of another.
  @Test(arguments: wrappers, wrappers)
  func standInEachOther(outer: Wrapper, inner: Wrapper) throws {
    let plain = try read(Self.body())
    for level in Level.allCases {
      let wrapped = try read(
        Self.body(level) { outer.around(inner.around($0, times: 1), times: 1) })
      #expect(wrapped.blocks == plain.blocks)
    }
  }

  @Test func aTableAndParagraphsInOneContentControl() throws {
    let content = Wml.paragraph("前") + Wml.table([["1"]]) + Wml.paragraph("后")
    let document = try read("<w:sdt><w:sdtContent>\(content)</w:sdtContent></w:sdt>")
    #expect(try document.blocks == read(content).blocks)
    #expect(document.count(.contentControls) == 1)
  }

  static let runs: [TextCase] = [
    .inParagraph(
      "smart tags in smart tags",
      "<w:smartTag w:element=\"a\"><w:smartTagPr/><w:smartTag w:element=\"b\"><w:r><w:t>某地</w:t></w:r></w:smartTag><w:r><w:t>三月</w:t></w:r></w:smartTag>",
      "某地三月"),
    .inParagraph(
      "directions of text",
      "<w:dir w:val=\"rtl\"><w:bdo w:val=\"ltr\"><w:r><w:t>12.5</w:t></w:r></w:bdo></w:dir>",
      "12.5"),
    .inParagraph(
      "a link with a field in it, runs before and behind",
      Wml.run("见")
        + "<w:hyperlink r:id=\"r1\" w:anchor=\"a\"><w:r><w:rPr><w:rStyle w:val=\"x\"/></w:rPr><w:t>附</w:t></w:r>"
        + TextTests.field("begin") + "<w:r><w:instrText>PAGEREF a</w:instrText></w:r>"
        + TextTests.field("separate") + Wml.run("3") + TextTests.field("end") + "</w:hyperlink>"
        + Wml.run("页"), "见附3页"),
    .inParagraph(
      "a picture and an object between texts, their names left out",
      Wml.run("前")
        + "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图\" descr=\"说明\"/></wp:inline></w:drawing></w:r>"
        + "<w:r><w:object><v:shape alt=\"x\"/></w:object></w:r>" + Wml.run("后"), "前后"),
    .inParagraph(
      "marks between runs",
      "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:proofErr w:type=\"spellStart\"/>"
        + Wml.run("13") + "<w:bookmarkEnd w:id=\"0\"/><w:permStart w:id=\"1\"/>" + Wml.run("43")
        + "<w:permEnd w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/>" + Wml.run(".07"), "1343.07"),
    .inParagraph(
      "ruby whose base stands in runs of its own",
      "<w:r><w:ruby><w:rubyPr><w:hps w:val=\"10\"/></w:rubyPr><w:rt><w:r><w:t>ji</w:t></w:r></w:rt>"
        + "<w:rubyBase><w:r><w:t>绩</w:t></w:r><w:r><w:t>效</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        + Wml.run("自评"), "绩效自评"),
  ]

  @Test(arguments: runs)
  func reads(point: TextCase) throws {
    #expect(try read(point.xml).texts == point.texts)
  }

  /// Boxes hang on paragraphs, in cells and in other boxes; each stands once, in document order.
  @Test(arguments: ["wps", "v"])
  func textBoxesInCellsAndInEachOther(kind: String) throws {
    func box(_ content: String) -> String {
      kind == "v"
        ? "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(content)</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        : "<w:r><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>\(content)</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>"
    }
    let inner = Wml.paragraph(runs: Wml.run("内") + box(Wml.paragraph("里")))
    let cell = Wml.cell(content: Wml.paragraph(runs: Wml.run("格") + box(inner)))
    let document = try read("<w:tbl>\(Wml.row(cell))</w:tbl>" + Wml.paragraph("尾"))
    #expect(document.tables.first?.cells.map(\.text) == ["格"])
    #expect(document.texts == ["尾"])
    #expect(document.textBoxes.map { $0.paragraphs.map(\.text) } == [["内"], ["里"]])
  }
}
