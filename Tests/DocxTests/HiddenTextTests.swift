import Documents
import Docx
import TestSupport
import Testing

@Suite("Text that its style hides is left out and noted")
struct HiddenTextTests {
  private static let hidden = "<w:rPr><w:vanish/></w:rPr>"

  private static func style(
    _ id: String, _ kind: String, basedOn: String? = nil, isDefault: Bool = false,
    _ properties: String = ""
  ) -> String {
    let base = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return "<w:style w:type=\"\(kind)\"\(isDefault ? " w:default=\"1\"" : "")"
      + " w:styleId=\"\(id)\"><w:name w:val=\"\(id)\"/>\(base)\(properties)</w:style>"
  }

  private static let styles =
    style("hides", "paragraph", hidden) + style("child", "paragraph", basedOn: "hides")
    + style("shows", "paragraph", basedOn: "hides", "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>")
    + style("run", "character", hidden) + style("plain", "paragraph")
    + style("mark", "paragraph", "<w:pPr><w:jc w:val=\"left\"/></w:pPr><w:rPr><w:b/></w:rPr>")

  struct Case: CustomTestStringConvertible {
    var name: String
    var paragraph: String?
    var run: String?
    var direct = ""
    var isShown: Bool
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a paragraph style hides", paragraph: "hides", isShown: false),
    Case(name: "a style inherits it", paragraph: "child", isShown: false),
    Case(name: "a style takes it back", paragraph: "shows", isShown: true),
    Case(name: "a character style hides", paragraph: "plain", run: "run", isShown: false),
    Case(name: "two of them show again", paragraph: "hides", run: "run", isShown: true),
    Case(
      name: "the run's own word is the last, shown", paragraph: "hides",
      direct: "<w:vanish w:val=\"false\"/>", isShown: true),
    Case(
      name: "the run's own word is the last, hidden", paragraph: "shows", direct: "<w:vanish/>",
      isShown: false),
    Case(name: "styles that do not exist", paragraph: "none", run: "none", isShown: true),
    Case(name: "a style of other properties", paragraph: "mark", isShown: true),
  ]

  @Test(arguments: cases)
  func hides(point: Case) throws {
    let run = point.run.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
    let xml = Wml.paragraph(
      runs: Wml.run("字", properties: run + point.direct),
      properties: point.paragraph.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
    let document = try read(xml, styles: Self.styles)
    #expect(document.texts == [point.isShown ? "字" : ""])
    #expect(document.count(.hiddenText) == (point.isShown ? 0 : 1))
  }

  @Test func theDefaultParagraphStyleHides() throws {
    let styles = Self.style("d", "paragraph", isDefault: true, Self.hidden)
    #expect(try read(Wml.paragraph("字"), styles: styles).texts == [""])
  }

  @Test func theDocumentsDefaultsHideWhateverStylesSay() throws {
    let styles =
      "<w:docDefaults><w:rPrDefault>\(Self.hidden)</w:rPrDefault></w:docDefaults>" + Self.styles
    let text = Wml.paragraph("字", properties: "<w:pStyle w:val=\"hides\"/>")
    let shown = Wml.paragraph(runs: Wml.run("见", properties: "<w:vanish w:val=\"0\"/>"))
    #expect(try read(text + shown, styles: styles).texts == ["", "见"])
  }

  @Test func textHiddenFromTheWebAloneIsShown() throws {
    #expect(
      try read(Wml.paragraph(runs: Wml.run("3", properties: "<w:webHidden/>"))).texts == ["3"])
  }

  @Test func propertiesOfAFormulaHideNoTextBehindIt() throws {
    let formula =
      "<m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr><w:vanish/></w:rPr></m:ctrlPr></m:fPr>"
      + "<m:num><m:r><w:rPr><w:vanish/></w:rPr><m:t>h</m:t></m:r></m:num>"
      + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    #expect(try read(Wml.paragraph(runs: formula + Wml.run("元"))).texts == ["2元"])
  }
}
