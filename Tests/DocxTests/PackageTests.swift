import Documents
import Docx
import Findings
import Foundation
import TestSupport
import Testing

@Suite("A document is found in whatever package it comes")
struct PackageTests {
  private static let body = Wml.paragraph("整体支出") + Wml.table([["分值", "10"]])

  private func texts(_ bytes: [UInt8]) throws -> [String] {
    let document = try DocumentReader().read(bytes)
    return document.texts + document.tables.flatMap { $0.cells.map(\.text) }
  }

  private static let expected = ["整体支出", "分值", "10"]

  @Test func storedEntries() throws {
    #expect(try texts(DocxBuilder(body: Self.body, storage: .stored).bytes()) == Self.expected)
  }

  @Test(arguments: [false, true])
  func dataDescriptorsAndZip64(zip64: Bool) throws {
    let zip = HostileZip(
      DocxBuilder(body: Self.body).parts.map { part in
        var entry = HostileZip.Entry(part.name, part.bytes)
        entry.usesDataDescriptor = !zip64
        return entry
      }, usesZip64: zip64)
    #expect(try texts(zip.bytes) == Self.expected)
  }

  @Test(arguments: [
    ("/word/document.xml", "word/document.xml"), ("word/Document.XML", "WORD/document.xml"),
    ("word\\document.xml", "word\\document.xml"), ("./word/./document.xml", "word/document.xml"),
    ("word/../word/document.xml", "word/document.xml"), ("odd/main7.xml", "odd/main7.xml"),
  ])
  func mainPartByRelationship(target: String, name: String) throws {
    var builder = DocxBuilder(body: Self.body)
    builder.remove("word/document.xml")
    builder.set(name, Wml.document(Self.body))
    builder.set("_rels/.rels", Wml.relationships([(type: "officeDocument", target: target)]))
    #expect(try texts(builder.bytes()) == Self.expected)
  }

  @Test(arguments: [
    ["_rels/.rels"], ["[Content_Types].xml"], ["_rels/.rels", "[Content_Types].xml"],
  ])
  func missingPartsHaveDefaults(parts: [String]) throws {
    var builder = DocxBuilder(body: Self.body)
    for part in parts { builder.remove(part) }
    #expect(try texts(builder.bytes()) == Self.expected)
    let isIrregular = parts.contains("_rels/.rels")
    #expect(try DocumentReader().read(builder.bytes()).count(.package) == (isIrregular ? 1 : 0))
  }

  @Test func aRelationshipToNothingIsIgnored() throws {
    let bytes = try DocxBuilder(body: Self.body).with(
      "word/_rels/document.xml.rels",
      Wml.relationships([(type: "styles", target: "NULL"), (type: "numbering", target: "../../x")])
    ).bytes()
    #expect(try texts(bytes) == Self.expected)
  }

  @Test func aFlatPackage() throws {
    let namespace = "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\""
    let parts = DocxBuilder(body: Self.body).parts.map { part in
      let xml = String(decoding: part.bytes, as: UTF8.self)
      let root = xml.range(of: "?>\n").map { xml[$0.upperBound...] } ?? xml[...]
      return "<pkg:part pkg:name=\"/\(part.name)\"><pkg:xmlData>\(root)</pkg:xmlData></pkg:part>"
    }.joined()
    let flat =
      "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>\n"
      + "<pkg:package \(namespace)>\(parts)</pkg:package>"
    #expect(try texts(Array(flat.utf8)) == Self.expected)
  }

  // MARK: Vocabulary and encodings

  private static let document = Wml.document(body)

  @Test func strictNamespacesAndOtherPrefixes() throws {
    let strict = Self.document.replacing(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
    #expect(try texts(DocxBuilder(document: strict).bytes()) == Self.expected)
    let prefixed = Self.document.replacing("xmlns:w=", with: "xmlns:ns0=")
      .replacing("<w:", with: "<ns0:").replacing("</w:", with: "</ns0:")
    #expect(try texts(DocxBuilder(document: prefixed).bytes()) == Self.expected)
    let unprefixed = Self.document.replacing("xmlns:w=", with: "xmlns=").replacing("<w:", with: "<")
      .replacing("</w:", with: "</").replacing(" w:", with: " ")
    #expect(try texts(DocxBuilder(document: unprefixed).bytes()) == Self.expected)
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

  @Test(arguments: [String.Encoding.utf16BigEndian, .utf16LittleEndian], [true, false])
  func utf16(encoding: String.Encoding, mark: Bool) throws {
    let text = (mark ? "\u{FEFF}" : "") + Self.document.replacing("UTF-8", with: "UTF-16")
    let bytes = Array(try #require(text.data(using: encoding)))
    for size in [1, 3, 4096] {
      var builder = DocxBuilder(body: "")
      builder.set("word/document.xml", bytes: bytes)
      let reader = DocumentReader(feeding: Feeding(pieceBytes: size))
      #expect(try reader.read(builder.bytes()).texts == ["整体支出"])
    }
  }

  /// 绩效 in GB18030.
  private static let gb18030: [UInt8] = [0xBC, 0xA8, 0xD0, 0xA7]

  @Test(arguments: ["GB18030", "gbk", "GB2312"])
  func chineseEncodings(name: String) throws {
    let text = Wml.document("<w:p><w:r><w:t>@</w:t></w:r></w:p>").replacing("UTF-8", with: name)
    let bytes = Array(text.utf8).split(separator: UInt8(ascii: "@"), maxSplits: 1)
    for size in [1, 5, 1 << 16] {
      var builder = DocxBuilder(body: "")
      builder.set("word/document.xml", bytes: Array(bytes[0]) + Self.gb18030 + bytes[1])
      let reader = DocumentReader(feeding: Feeding(pieceBytes: size))
      #expect(try reader.read(builder.bytes()).texts == ["绩效"])
    }
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try texts(DocxBuilder(document: "\u{FEFF}" + Self.document).bytes()) == Self.expected)
  }
}
