import Docx
import Findings
import Foundation
import TestSupport
import Testing

/// In what encodings parts are written (XML 1.0, 4.3.3 and appendix F), and vocabularies under what
/// names.
@Suite("Parts in every encoding and vocabulary that programs write")
struct EncodingTests {
  private static let document = Wml.document(Wml.paragraph("整体支出"))

  /// The document of one paragraph around bytes of text, under a declaration.
  private func read(_ declaration: String, text: [UInt8], pieceBytes: Int = 1 << 16) throws
    -> [String]
  {
    let xml = Wml.document("<w:p><w:r><w:t>@</w:t></w:r></w:p>")
    let root = try #require(xml.range(of: "?>\n")).upperBound
    let parts = Array((declaration + xml[root...]).utf8)
      .split(separator: UInt8(ascii: "@"), maxSplits: 1)
    return try read(Array(parts[0]) + text + parts[1], pieceBytes: pieceBytes)
  }

  private func read(_ part: [UInt8], pieceBytes: Int = 1 << 16) throws -> [String] {
    var builder = DocxBuilder(body: "")
    builder.set("word/document.xml", bytes: part)
    return try DocumentReader(feeding: Feeding(pieceBytes: pieceBytes)).read(builder.bytes()).texts
  }

  private func refusal(_ part: [UInt8]) -> DocumentError.Code? {
    do {
      _ = try read(part)
      return nil
    } catch { return (error as? DocumentError)?.code }
  }

  /// 绩效 in GB18030, its two-byte part.
  private static let jixiao: [UInt8] = [0xBC, 0xA8, 0xD0, 0xA7]

  @Test(arguments: ["GB18030", "gb18030", "GBK", "gbk", "GB2312"], [1, 5, 1 << 16])
  func chineseEncodingsAsDeclared(name: String, pieceBytes: Int) throws {
    let declaration = "<?xml version=\"1.0\" encoding=\"\(name)\"?>"
    #expect(try read(declaration, text: Self.jixiao, pieceBytes: pieceBytes) == ["绩效"])
  }

  @Test func charactersOfFourBytesInGB18030() throws {
    // U+3400, U+20000.
    let text: [UInt8] = [0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36]
    let read = try read("<?xml version=\"1.0\" encoding=\"GB18030\"?>", text: text, pieceBytes: 1)
    #expect(read == ["\u{3400}\u{20000}"])
  }

  @Test(arguments: [
    "<?xml version='1.0' encoding='GB18030'?>", "<?xml version=\"1.0\"  encoding = \"GBK\" ?>",
    "<?xml version=\"1.0\" encoding=\"gb2312\" standalone=\"yes\"?>",
  ])
  func declarationsInOtherSpellings(declaration: String) throws {
    #expect(try read(declaration, text: Self.jixiao) == ["绩效"])
  }

  @Test(arguments: [
    "", "\n", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"utf8\"?>",
  ])
  func utf8DeclaredOrNot(declaration: String) throws {
    let declaration = declaration == "\n" ? "" : declaration
    #expect(try read(declaration, text: Array("绩效".utf8)) == ["绩效"])
  }

  @Test(arguments: [String.Encoding.utf16BigEndian, .utf16LittleEndian], [true, false])
  func utf16(encoding: String.Encoding, mark: Bool) throws {
    let text = (mark ? "\u{FEFF}" : "") + Self.document.replacing("UTF-8", with: "UTF-16")
    let bytes = Array(try #require(text.data(using: encoding)))
    for size in [1, 3, 4096] { #expect(try read(bytes, pieceBytes: size) == ["整体支出"]) }
  }

  @Test func utf16OfCharactersBeyondTheFirstPlane() throws {
    let text = "\u{FEFF}" + Wml.document(Wml.paragraph("𠮷")).replacing("UTF-8", with: "UTF-16")
    let bytes = Array(try #require(text.data(using: .utf16LittleEndian)))
    #expect(try read(bytes, pieceBytes: 1) == ["𠮷"])
    // A surrogate without its other half.
    #expect(refusal(Array(bytes.dropLast(2)) + [0x00, 0xD8]) == .corruptXML)
  }

  @Test func aByteOrderMarkIsNoTextAndOverridesTheDeclaration() throws {
    #expect(try read(Array("\u{FEFF}\(Self.document)".utf8)) == ["整体支出"])
    let utf16 = try #require(("\u{FEFF}" + Self.document).data(using: .utf16BigEndian))
    #expect(try read(Array(utf16)) == ["整体支出"])
  }

  /// What stands there is not what is declared: two readers would see two documents.
  @Test(arguments: ["UTF-16", "UTF-32", "UTF-7", "IBM037", "ISO-2022-JP", "x-mac-chinese"])
  func declarationsThatCannotBe(name: String) {
    #expect(refusal(Array(Self.document.replacing("UTF-8", with: name).utf8)) == .corruptXML)
  }

  /// Four bytes a character, with a byte order mark and without; libxml2 would convert them.
  @Test(arguments: [String.Encoding.utf32LittleEndian, .utf32BigEndian], ["", "\u{FEFF}"])
  func utf32(encoding: String.Encoding, mark: String) throws {
    let text = mark + Self.document.replacing("UTF-8", with: "UTF-32")
    #expect(refusal(Array(try #require(text.data(using: encoding)))) == .corruptXML)
  }

  /// `<?xml` in EBCDIC.
  @Test func ebcdic() {
    #expect(refusal([0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40]) == .corruptXML)
  }

  /// UTF-16 in UTF-16: what comes out of the first looks like the second.
  @Test func utf16InUTF16() throws {
    let once = try #require(Self.document.data(using: .utf16LittleEndian))
    #expect(refusal([0xFF, 0xFE] + once.flatMap { [$0, 0] }) == .corruptXML)
  }

  // MARK: Vocabularies

  @Test func theStrictVocabulary() throws {
    var builder = DocxBuilder(
      document: Self.document.replacing(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        with: "http://purl.oclc.org/ooxml/wordprocessingml/main"))
    builder.set(
      "_rels/.rels",
      Wml.packageRelationships.replacing(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        with: "http://purl.oclc.org/ooxml/officeDocument/relationships"))
    let document = try DocumentReader().read(builder.bytes())
    #expect(document.texts == ["整体支出"])
    #expect(document.count(.package) == 0)
  }

  @Test(arguments: ["ns0:", "文:", ""])
  func otherPrefixesAndNone(prefix: String) throws {
    let name = prefix.isEmpty ? "xmlns=" : "xmlns:\(prefix.dropLast())="
    // Attributes without a prefix are in no vocabulary: read as Word's all the same.
    let renamed = Self.document.replacing("xmlns:w=", with: name)
      .replacing("<w:", with: "<\(prefix)").replacing("</w:", with: "</\(prefix)")
      .replacing(" w:", with: " \(prefix)")
    #expect(try read(Array(renamed.utf8)) == ["整体支出"])
  }

  @Test func prefixesDeclaredWhereTheyAreUsed() throws {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let xml =
      "<a:document xmlns:a=\"\(word)\"><b:body xmlns:b=\"\(word)\"><p xmlns=\"\(word)\">"
      + "<a:r><b:t xmlns:b=\"\(word)\">字</b:t></a:r></p></b:body></a:document>"
    #expect(try read(Array(xml.utf8)) == ["字"])
  }

  @Test func anotherVocabularyUnderThePrefixIsNoFormatting() throws {
    let body =
      "<w:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + "<w:rPr xmlns:w=\"urn:other\"><x:r><x:t>a</x:t></x:r></w:rPr></w:p>"
    let bytes = try DocxBuilder(body: body).bytes()
    let plain = DocumentReader(feeding: Feeding(usesFastPath: false))
    #expect(try DocumentReader().read(bytes) == plain.read(bytes))
    #expect(try DocumentReader().read(bytes).texts == ["a"])
  }
}
