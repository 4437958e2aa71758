import Documents
import Docx
import TestSupport
import Testing

@Suite("The number that Word shows stands on the paragraph, not in its text")
struct NumberingTests {
  private static let levels = [
    ("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."),
    ("decimal", "%1.%4"),
  ]

  private static func list(_ levels: [(String, String)], extra: String = "") -> String {
    let xml = levels.enumerated().map { number, level in
      "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(level.0)\"/>"
        + "\(extra)<w:lvlText w:val=\"\(level.1)\"/></w:lvl>"
    }.joined()
    return "<w:abstractNum w:abstractNumId=\"0\">\(xml)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
  }

  private static func item(_ text: String, _ level: Int, instance: Int = 1) -> String {
    Wml.paragraph(
      text,
      properties:
        "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(instance)\"/></w:numPr>")
  }

  @Test func levelsCountAndRestart() throws {
    let order = [0, 1, 1, 2, 0, 1, 3]
    let document = try read(
      order.map { Self.item("x", $0) }.joined() + Self.item("x", 0, instance: 2),
      numbering: Self.list(Self.levels))
    #expect(
      document.paragraphs.map(\.number) == ["一、", "（一）", "（二）", "1.", "二、", "（一）", "二.1", "五、"])
    #expect(document.texts.allSatisfy { $0 == "x" })
  }

  @Test func numbersOfAStyleAndOfALegalLevel() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
      + "<w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"标题 x\"/>"
      + "<w:basedOn w:val=\"2\"/></w:style>"
    let heading = { (text: String, style: String) in
      Wml.paragraph(text, properties: "<w:pStyle w:val=\"\(style)\"/>")
    }
    let document = try read(
      heading("a", "2") + heading("b", "3") + Self.item("c", 3),
      styles: styles, numbering: Self.list(Self.levels, extra: "<w:isLgl/>"))
    #expect(document.paragraphs.map(\.number) == ["1、", "2、", "2.1"])
    #expect(document.paragraphs.map(\.style) == ["heading 1", "标题 x", nil])
    #expect(document.paragraphs.map(\.outlineLevel) == [0, 0, nil])
  }

  @Test func bulletsAndNumbersTakenAwayShowNone() throws {
    let document = try read(
      Self.item("a", 0) + Self.item("b", 0, instance: 0),
      numbering: Self.list([("bullet", "\u{F0B7}")]))
    #expect(document.paragraphs.map(\.number) == [nil, nil])
  }

  @Test func theFirstParagraphOfACellHasItsNumber() throws {
    let table = Wml.row(Wml.cell(content: Self.item("项目", 0)))
    let document = try read("<w:tbl>\(table)</w:tbl>", numbering: Self.list(Self.levels))
    #expect(document.tables.first?.cells.first?.number == "一、")
    #expect(document.tables.first?.cells.first?.text == "项目")
  }

  @Test(arguments: [
    ("chineseCounting", 10, "十"), ("chineseCounting", 12, "十二"), ("chineseCounting", 20, "二十"),
    ("chineseCountingThousand", 105, "一百零五"), ("ideographTraditional", 3, "丙"),
    ("chineseLegalSimplified", 12, "壹拾贰"), ("ideographDigital", 10, "一〇"),
    ("decimalEnclosedCircle", 3, "③"), ("decimalFullWidth", 12, "１２"), ("upperRoman", 14, "XIV"),
    ("lowerLetter", 28, "bb"), ("decimalZero", 7, "07"), ("ordinal", 22, "22nd"),
    ("ideographZodiac", 12, "亥"), ("upperLetter", 1, "A"), ("unheardOf", 4, "4"),
  ])
  func formats(format: String, number: Int, text: String) throws {
    let list = Self.list([(format, "%1")]).replacing(
      "<w:start w:val=\"1\"/>", with: "<w:start w:val=\"\(number)\"/>")
    #expect(try read(Self.item("x", 0), numbering: list).paragraphs.first?.number == text)
  }

  @Test func styleChainsThatRunInACircleEnd() throws {
    let styles =
      "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
      + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
    let body = Wml.paragraph("x", properties: "<w:pStyle w:val=\"a\"/>")
    #expect(try read(body, styles: styles).paragraphs.first?.number == nil)
  }
}
