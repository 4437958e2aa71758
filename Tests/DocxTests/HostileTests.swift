import Documents
import Docx
import Findings
import TestSupport
import Testing

/// What an attacker or an accident makes: each is refused by its code, or read, in little time.
///
/// Kinds that need size to hurt run at a hundredth of it, under limits of a hundredth.
@Suite("Nothing hurts the reader")
struct HostileTests {
  private func code(_ bytes: [UInt8], _ limits: Limits = .standard) -> DocumentError.Code? {
    do throws(DocumentError) {
      _ = try DocumentReader(limits: limits).read(bytes)
      return nil
    } catch { return error.code }
  }

  private func document(_ xml: String) throws -> [UInt8] { try DocxBuilder(document: xml).bytes() }

  private func limits(_ limit: Limit, _ value: Int) -> Limits {
    var limits = Limits.standard
    limits[limit] = value
    return limits
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // MARK: Archives

  @Test func aBombIsCutOffByItsRatio() throws {
    let bytes = try document(Wml.document(Wml.paragraph(Self.repeated(" ", 40 << 20))))
    #expect(bytes.count < 100_000)
    #expect(code(bytes, limits(.paragraphBytes, 64 << 20)) == .unsafe)
    #expect([.unsafe, .tooLarge].contains(code(bytes)))
  }

  @Test func whatComesOutCountsInAll() throws {
    var builder = DocxBuilder(body: Wml.paragraph("x"))
    builder = builder.with(styles: Self.repeated("<w:style/>", 20_000))
    #expect(code(try builder.bytes(), limits(.inflatedBytes, 150_000)) == .tooLarge)
    #expect(code(try builder.bytes(), limits(.sidePartBytes, 150_000)) == .tooLarge)
    let many = Self.repeated(Wml.paragraph("x"), 20_000)
    #expect(code(try document(Wml.document(many)), limits(.partBytes, 150_000)) == .tooLarge)
  }

  @Test func headersThatLieAboutSizes() throws {
    let xml = Array(Wml.document(Wml.paragraph("x")).utf8)
    for lie in [UInt32(0), 1, UInt32(xml.count) - 1, UInt32(xml.count) + 1, UInt32.max] {
      var entry = HostileZip.Entry("word/document.xml", xml)
      entry.declaredSize = lie
      #expect([.corruptArchive, .corruptXML].contains(code(HostileZip([entry]).bytes)))
    }
  }

  @Test func manyEntriesAndOverlappingOnes() throws {
    let entry = HostileZip.Entry(
      "word/document.xml", Array(Wml.document(Wml.paragraph("x")).utf8))
    #expect(code(HostileZip([entry], overlaps: 20_000).bytes) == .tooLarge)
    #expect([nil, .corruptArchive].contains(code(HostileZip([entry], overlaps: 9).bytes)))
  }

  @Test(arguments: ["../evil.xml", "a/../../b", "..\\..\\windows", "/../x"])
  func namesThatClimbOut(name: String) throws {
    #expect(code(try DocxBuilder(body: "").with(name, "x").bytes()) == .unsafe)
  }

  @Test func namesWithNUL() throws {
    let main = Array(Wml.document(Wml.paragraph("x")).utf8)
    let zip = HostileZip([
      HostileZip.Entry("word/document.xml", main),
      HostileZip.Entry(name: Array("word/document.xml\u{0}.exe".utf8), Array("no".utf8)),
    ])
    #expect(code(zip.bytes) == .unsafe)
    let cut = HostileZip.Entry(name: Array("word/document.xml\u{0}".utf8), main)
    #expect(code(HostileZip([cut]).bytes) == .unsafe)
  }

  @Test func namesWithoutEndInTheArchive() throws {
    #expect(
      code(try DocxBuilder(body: "").with(Self.repeated("x", 5_000), "x").bytes()) == .tooLarge)
  }

  @Test func linksWithoutEnd() throws {
    let links = [(type: String, target: String)](
      repeating: (type: "officeDocument", target: "x"), count: 11_000)
    var builder = DocxBuilder(body: "")
    builder.set("_rels/.rels", Wml.relationships(links))
    #expect(code(try builder.bytes()) == .tooLarge)
  }

  @Test func aCellOfTextWithoutEnd() throws {
    let cell = Wml.cell(content: Self.repeated(Wml.paragraph("0123456789"), 200))
    let table = Wml.document("<w:tbl>\(Wml.row(cell))</w:tbl>")
    #expect(code(try document(table), limits(.paragraphBytes, 1_000)) == .tooLarge)
  }

  @Test func emptyTablesRowsAndTextBoxesCount() throws {
    let boxes = "<w:p><w:r>\(Self.repeated("<w:txbxContent/>", 200))</w:r></w:p>"
    for xml in [Self.repeated("<w:tbl/>", 200), boxes] {
      #expect(code(try document(Wml.document(xml)), limits(.paragraphs, 100)) == .tooLarge)
    }
    let tables = Wml.document(Self.repeated("<w:tbl/>", 200))
    #expect(code(try document(tables), limits(.tables, 100)) == .tooLarge)
    let rows = Wml.document("<w:tbl>\(Self.repeated("<w:tr/>", 200))</w:tbl>")
    #expect(code(try document(rows), limits(.rows, 100)) == .tooLarge)
  }

  /// The number of each paragraph counts as text.
  @Test func listTextsWithoutEnd() throws {
    let level = "<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"\(Self.repeated("%1", 500))\"/></w:lvl>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let item = Wml.paragraph("x", properties: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    let bytes = try DocxBuilder(body: Self.repeated(item, 100)).with(numbering: numbering).bytes()
    #expect(code(bytes) == nil)
    #expect(code(bytes, limits(.textBytes, 20_000)) == .tooLarge)
  }

  @Test(arguments: ["word/document.xml", "WORD/Document.xml", "word\\document.xml"])
  func theMainPartTwice(name: String) throws {
    let main = Array(Wml.document(Wml.paragraph("x")).utf8)
    let zip = HostileZip([
      HostileZip.Entry("word/document.xml", main), HostileZip.Entry(name, main),
    ])
    #expect([.unsafe, .corruptArchive].contains(code(zip.bytes)))
  }

  @Test func aWrongCheckSum() throws {
    var entry = HostileZip.Entry("word/document.xml", Array(Wml.document("").utf8))
    entry.crc ^= 1
    #expect(code(HostileZip([entry]).bytes) == .corruptArchive)
  }

  @Test func anEntryWithAPassword() throws {
    var entry = HostileZip.Entry("word/document.xml", Array(Wml.document("").utf8))
    entry.isEncrypted = true
    #expect(code(HostileZip([entry]).bytes) == .encrypted)
  }

  @Test func relationshipTargetsOutside() throws {
    for target in ["../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1/x", "\\\\host\\x"] {
      var builder = DocxBuilder(body: Wml.paragraph("x"))
      builder.set("_rels/.rels", Wml.relationships([(type: "officeDocument", target: target)]))
      #expect(code(try builder.bytes()) == nil)
    }
  }

  // MARK: XML

  static let doctypes = [
    "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>",
    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\">", "<!DOCTYPE w PUBLIC \"a\" \"\\\\host\\x\">",
    "<!DOCTYPE w [<!ENTITY % p SYSTEM \"file:///dev/zero\"> %p;]>", "<!DOCTYPE w>",
  ]

  @Test(arguments: doctypes, [true, false])
  func documentTypesAndEntities(doctype: String, utf16: Bool) throws {
    let xml = Wml.document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")
      .replacing("?>\n", with: "?>\(doctype)")
    var builder = DocxBuilder(document: xml)
    if utf16 {
      let units = ("\u{FEFF}" + xml.replacing("UTF-8", with: "UTF-16")).utf16
      builder.set(
        "word/document.xml",
        bytes: units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    }
    #expect(code(try builder.bytes()) == .unsafe)
  }

  @Test func anEntityThatNobodyDeclared() throws {
    #expect(code(try document(Wml.document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"))) == .corruptXML)
  }

  @Test func deepNesting() throws {
    for name in ["w:p", "w:tbl", "w:sdt", "w:r", "mc:AlternateContent", "x"] {
      let xml = Self.repeated("<\(name)>", 20_000) + Self.repeated("</\(name)>", 20_000)
      #expect(code(try document(Wml.document(xml))) == .tooLarge)
    }
    let cell =
      Self.repeated("<w:tbl><w:tr><w:tc>", 100) + Wml.paragraph("x")
      + Self.repeated("</w:tc></w:tr></w:tbl>", 100)
    #expect(code(try document(Wml.document(cell))) == nil)
  }

  @Test func textsWithoutEnd() throws {
    let text = Self.repeated("长", 1 << 20)
    #expect(
      code(try document(Wml.document(Wml.paragraph(text))), limits(.paragraphBytes, 1 << 20))
        == .tooLarge)
    let many = Wml.document(Self.repeated(Wml.paragraph("0123456789"), 2_000))
    #expect(code(try document(many), limits(.textBytes, 10_000)) == .tooLarge)
    #expect(code(try document(many), limits(.paragraphs, 1_000)) == .tooLarge)
    #expect(code(try document(many), limits(.elements, 1_000)) == .tooLarge)
  }

  @Test func tablesWithoutEnd() throws {
    let row = Wml.row(Self.repeated("<w:tc/>", 100))
    let wide = Wml.document("<w:tbl>\(Self.repeated(row, 100))</w:tbl>")
    #expect(code(try document(wide), limits(.cells, 5_000)) == .tooLarge)
    #expect(code(try document(wide), limits(.rows, 50)) == .tooLarge)
    #expect(code(try document(wide), limits(.columns, 50)) == .tooLarge)
    // Few cells that span a grid of many positions.
    let span = Wml.row(Wml.cell("", properties: "<w:gridSpan w:val=\"400\"/>"))
    let thin = Wml.row("<w:tc/>")
    let mixed = Wml.document("<w:tbl>\(span)\(Self.repeated(thin, 300))</w:tbl>")
    #expect(code(try document(mixed), limits(.cells, 100_000)) == .tooLarge)
  }

  @Test func attributesAndNamespacesWithoutEnd() throws {
    let many = (0..<100_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(code(try document(Wml.document("<w:p \(many)/>"))) == .tooLarge)
    // Formatting is taken out before it can cost anything.
    #expect([nil, .tooLarge].contains(code(try document(Wml.document("<w:rPr \(many)/>")))))
    let declared = (0..<1_200).map { "xmlns:n\($0)=\"u\"" }.joined(separator: " ")
    #expect(code(try document(Wml.document("<w:p \(declared)/>"))) == .tooLarge)
  }

  @Test func namesWithoutEnd() throws {
    let elements = (0..<40_000).map { "<n\($0)/>" }.joined()
    #expect(code(try document(Wml.document(elements))) == .tooLarge)
    #expect(code(try document(Wml.document(elements)), limits(.names, 100_000)) == nil)
  }

  static let broken: [(String, [UInt8])] = [
    ("invalid UTF-8", [0xC3, 0x28]), ("an overlong form", [0xC0, 0xAF]),
    ("a surrogate", [0xED, 0xA0, 0x80]),
    ("a control character", [0x01]), ("NUL", [0x00]), ("U+FFFE", [0xEF, 0xBF, 0xBE]),
    ("a stray tag", Array("</w:p>".utf8)), ("an open tag", Array("<w:r>".utf8)),
  ]

  @Test(arguments: broken)
  func bytesThatAreNoXML(point: (name: String, bytes: [UInt8])) throws {
    let parts = Array(Wml.document("<w:p><w:r><w:t>@</w:t></w:r></w:p>").utf8)
      .split(separator: UInt8(ascii: "@"), maxSplits: 1)
    var builder = DocxBuilder(body: "")
    builder.set("word/document.xml", bytes: Array(parts[0]) + point.bytes + parts[1])
    #expect(code(try builder.bytes()) == .corruptXML)
  }
}
