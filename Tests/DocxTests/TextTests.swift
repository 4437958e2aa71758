import Documents
import Docx
import TestSupport
import Testing

/// What becomes of one paragraph's XML: name of the point, XML, text.
struct TextCase: CustomTestStringConvertible {
  var name: String
  var xml: String
  var texts: [String]
  var testDescription: String { name }

  init(_ name: String, _ xml: String, _ texts: String...) {
    self.name = name
    self.xml = xml
    self.texts = texts
  }

  /// Inside one paragraph.
  static func inParagraph(_ name: String, _ runs: String, _ text: String) -> TextCase {
    TextCase(name, Wml.paragraph(runs: runs), text)
  }
}

@Suite("The text of paragraphs is what Word shows")
struct TextTests {
  static func field(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
  }

  static func mark(_ xml: String) -> String { "<w:rPr>\(xml)</w:rPr>" }

  static let runs: [TextCase] = [
    .inParagraph(
      "runs cut inside a number", Wml.run("13") + Wml.run("43.0") + Wml.run("7"), "1343.07"),
    .inParagraph(
      "tab, break, carriage return",
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:cr/><w:ptab/></w:r>", "a\tb\n\n\t"),
    .inParagraph(
      "hyphens", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r>",
      "a\u{2011}b"),
    .inParagraph(
      "outer space goes without xml:space",
      "<w:r><w:t> a b </w:t></w:r><w:r><w:t xml:space=\"preserve\"> c </w:t></w:r>", "a b c "),
    .inParagraph(
      "a symbol of Wingdings", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "✓"),
    .inParagraph(
      "a symbol of Symbol by its own code", "<w:r><w:sym w:font=\"Symbol\" w:char=\"00B3\"/></w:r>",
      "≥"),
    .inParagraph(
      "a symbol of an unknown font", "<w:r><w:sym w:font=\"Own\" w:char=\"0081\"/></w:r>",
      "\u{F081}"),
    .inParagraph(
      "hyperlink, smart tag, customXml, dir, bdo",
      "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:smartTagPr/><w:r><w:t>b</w:t></w:r></w:smartTag><w:customXml><w:r><w:t>c</w:t></w:r></w:customXml><w:dir><w:r><w:t>d</w:t></w:r></w:dir><w:bdo><w:r><w:t>e</w:t></w:r></w:bdo>",
      "abcde"),
    .inParagraph(
      "a simple field", "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple>", "7"),
    .inParagraph(
      "a field's code goes, its result stays",
      field("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" + Wml.run("code")
        + field("separate") + Wml.run("2023") + field("end") + Wml.run("年"), "2023年"),
    .inParagraph(
      "a field in another's code and one in its result",
      field("begin") + field("begin") + field("separate") + Wml.run("inner") + field("end")
        + field("separate") + field("begin") + field("separate") + Wml.run("5") + field("end")
        + Wml.run("6") + field("end"), "56"),
    .inParagraph(
      "a field that never ends hides nothing", field("begin") + Wml.run("合计 12.5"), "合计 12.5"),
    .inParagraph(
      "ruby: the base alone",
      "<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      "拼"),
    .inParagraph(
      "an equation", "<m:oMath><m:r><m:t>x=</m:t></m:r><m:r><m:t>1</m:t></m:r></m:oMath>", "x=1"),
    .inParagraph(
      "hidden text",
      Wml.run("a", properties: "<w:vanish/>") + Wml.run("b", properties: "<w:vanish w:val=\"0\"/>")
        + Wml.run("c"), "bc"),
    .inParagraph("entities of XML", "<w:r><w:t>&lt;a&gt; &amp; &#x4E2D;</w:t></w:r>", "<a> & 中"),
    .inParagraph(
      "CDATA and comments", "<w:r><w:t>a<![CDATA[<b>]]><!-- <w:t>no</w:t> -->c</w:t></w:r>", "a<b>c"
    ),
  ]

  static let revisions: [TextCase] = [
    .inParagraph(
      "insertions stay, deletions go",
      "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
      "new"),
    .inParagraph(
      "a deletion that keeps w:t",
      "<w:del><w:r><w:t>old</w:t></w:r></w:del><w:r><w:t>x</w:t></w:r>", "x"),
    .inParagraph(
      "moves stand at their target",
      "<w:moveFrom><w:r><w:t>m</w:t></w:r></w:moveFrom><w:r><w:t>-</w:t></w:r><w:moveTo><w:r><w:t>m</w:t></w:r></w:moveTo>",
      "-m"),
    TextCase(
      "a deleted mark joins two paragraphs",
      Wml.paragraph(runs: Wml.run("a"), properties: mark("<w:del/>")) + Wml.paragraph("b")
        + Wml.paragraph("c"), "ab", "c"),
    TextCase(
      "a wholly deleted paragraph leaves nothing",
      Wml.paragraph(
        runs: "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", properties: mark("<w:del/>"))
        + Wml.paragraph("b"), "b"),
    TextCase(
      "a deleted mark before a table",
      Wml.paragraph(runs: Wml.run("a"), properties: mark("<w:del/>")) + Wml.table([["x"]]), "a"),
    .inParagraph(
      "earlier run properties are no hidden text",
      "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>",
      "a"),
  ]

  static let wrappers: [TextCase] = [
    TextCase(
      "content controls at block and run level",
      "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>",
      "a"),
    .inParagraph(
      "the branch that is understood",
      "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>",
      "new"),
    .inParagraph(
      "the fallback where no branch is understood",
      "<mc:AlternateContent><mc:Choice Requires=\"z\" xmlns:z=\"urn:unknown\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>",
      "old"),
    TextCase("text outside any paragraph is not lost", Wml.run("lost?"), "lost?"),
  ]

  @Test(arguments: runs + revisions + wrappers)
  func reads(point: TextCase) throws {
    #expect(try read(point.xml).texts == point.texts)
  }

  @Test(arguments: runs + revisions + wrappers)
  func readsTheSameWithoutTheFastPath(point: TextCase) throws {
    let bytes = try DocxBuilder(body: point.xml).bytes()
    for size in [1, 7, 4096] {
      let plain = DocumentReader(feeding: Feeding(usesFastPath: false, pieceBytes: size))
      #expect(try plain.read(bytes) == DocumentReader().read(bytes))
    }
  }

  @Test func textBoxesStandOnceApartFromTheirAnchor() throws {
    let box = "<w:txbxContent>" + Wml.paragraph("盒") + Wml.table([["1"]]) + "</w:txbxContent>"
    let document = try read(
      Wml.paragraph(
        runs: Wml.run("前")
          + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:drawing><wps:wsp><wps:txbx>\(box)</wps:txbx></wps:wsp></w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:pict><v:textbox>\(box)</v:textbox></w:pict></w:r></mc:Fallback></mc:AlternateContent>"
          + Wml.run("后")))
    #expect(document.texts == ["前后"])
    #expect(document.textBoxes.count == 1)
    #expect(document.textBoxes.first?.paragraphs.map(\.text) == ["盒"])
    #expect(document.textBoxes.first?.tables.first?.cells.map(\.text) == ["1"])
  }

  @Test func notesSayWhatWasResolved() throws {
    let document = try read(
      Wml.paragraph(
        runs: "<w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:t>b</w:t></w:r></w:del>"
          + Wml.run("c", properties: "<w:vanish/>")))
    #expect(document.count(.insertedText) == 1)
    #expect(document.count(.deletedText) == 1)
    #expect(document.count(.hiddenText) == 1)
  }

  @Test func theApplicationIsNamed() throws {
    let properties =
      "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>WPS Office</Application></Properties>"
    let bytes = try DocxBuilder(body: "").with("docProps/app.xml", properties).bytes()
    #expect(try DocumentReader().read(bytes).application == "WPS Office")
  }
}
