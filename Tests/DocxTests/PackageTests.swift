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

  private static func zip(_ change: (inout HostileZip.Entry) -> Void = { _ in }) -> HostileZip {
    HostileZip(
      DocxBuilder(body: body).parts.map { part in
        var entry = HostileZip.Entry(part.name, part.bytes)
        change(&entry)
        return entry
      })
  }

  @Test func dataDescriptors() throws {
    #expect(try texts(Self.zip { $0.usesDataDescriptor = true }.bytes) == Self.expected)
  }

  @Test func zip64() throws {
    var zip = Self.zip()
    zip.usesZip64 = true
    #expect(try texts(zip.bytes) == Self.expected)
  }

  @Test(arguments: [
    (9, "Deflate64"), (12, "bzip2"), (14, "LZMA"), (93, "Zstandard"), (95, "XZ"), (42, "42"),
  ])
  func waysOfCompressionThatADocxHasNot(method: UInt16, name: String) throws {
    var entry = HostileZip.Entry("word/document.xml", Array(Wml.document("").utf8))
    entry.method = method
    let error = #expect(throws: DocumentError.self) {
      try DocumentReader().read(HostileZip([entry]).bytes)
    }
    #expect(error?.code == .corruptArchive)
    #expect(error?.message.en.contains(name) == true)
  }

  /// Mail servers and transfers put bytes behind the end.
  @Test func bytesBehindTheArchive() throws {
    var zip = Self.zip()
    zip.suffix = Array("\r\n".utf8) + [UInt8](repeating: 0, count: 300)
    #expect(try texts(zip.bytes) == Self.expected)
  }

  @Test func foldersInTheArchiveAreNoParts() throws {
    var zip = Self.zip()
    zip.entries += ["word/", "word/", "_rels/"].map { HostileZip.Entry($0, []) }
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

  /// Of several main parts the first that is there; those outside the package are none.
  @Test func relationshipsToPartsThatAreNotThere() throws {
    var builder = DocxBuilder(body: Self.body)
    let links = Wml.relationships(
      ["http://example.invalid/a.xml", "word/none.xml", "word/document.xml"].map {
        (type: "officeDocument", target: $0)
      })
    builder.set(
      "_rels/.rels", links.replacing("a.xml\"", with: "a.xml\" TargetMode=\"External\""))
    #expect(try texts(builder.bytes()) == Self.expected)
  }

  /// Macro and template kinds too (ECMA-376 Part 1, 11.3.10; [MS-OFFMACRO2] 2.2.1).
  @Test(arguments: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  ])
  func mainPartByContentTypeThenByName(type: String) throws {
    var builder = DocxBuilder(body: Self.body)
    builder.remove("_rels/.rels")
    builder.remove("word/document.xml")
    builder.set("odd/main.xml", Wml.document(Self.body))
    let types = { (part: String) in
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/odd/style.xml\" ContentType=\"x.styles+xml\"/>"
        + "<Override PartName=\"\(part)\" ContentType=\"\(type)\"/></Types>"
    }
    builder.set("[Content_Types].xml", types("/Odd/Main.xml"))
    let document = try DocumentReader().read(builder.bytes())
    #expect(document.texts == ["整体支出"])
    #expect(document.count(.package) == 1)
    // The part that the type names is not there: then by its usual name.
    builder.set("[Content_Types].xml", types("/none.xml"))
    #expect(throws: DocumentError.self) { try DocumentReader().read(builder.bytes()) }
    builder.set("Word/Document.XML", Wml.document(Self.body))
    #expect(try texts(builder.bytes()) == Self.expected)
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
}
