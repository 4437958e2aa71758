import Documents
import Docx
import Findings
import Foundation
import TestSupport
import Testing

@Suite("A file that is no .docx is refused by what it is")
struct RefusalTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var code: DocumentError.Code
    /// A word of the message.
    var says: String
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ code: DocumentError.Code, says: String) {
      (self.name, self.bytes, self.code, self.says) = (name, bytes, code, says)
    }

    init(_ name: String, _ text: String, _ code: DocumentError.Code, says: String) {
      self.init(name, Array(text.utf8), code, says: says)
    }
  }

  /// A compound file that has a stream of that name.
  static func compound(_ stream: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    let name = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    var entry = name + [UInt8](repeating: 0, count: 64 - name.count)
    entry += [UInt8(name.count + 2), 0, 2]
    return bytes + entry + [UInt8](repeating: 0, count: 512 - entry.count)
  }

  static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  static let cases: [Case] = [
    Case("an empty file", [], .notZip, says: "0"),
    Case("a Word 97 document", compound("WordDocument"), .legacyDoc, says: ".doc"),
    Case("a compound file of unknown kind", compound("CONTENTS"), .legacyDoc, says: "复合"),
    Case("a document with a password", compound("EncryptedPackage"), .encrypted, says: "密码"),
    Case("an .xls", compound("Workbook"), .otherOOXML, says: "Excel"),
    Case("a .ppt", compound("PowerPoint Document"), .otherOOXML, says: "PowerPoint"),
    Case("a .wps of WPS Office", compound("WordDocument"), .legacyDoc, says: ".wps"),
    Case("an .xls of Excel 5", compound("Book"), .otherOOXML, says: "Excel"),
    Case("an Outlook message", compound("__properties_version1.0"), .notDocx, says: ".msg"),
    Case("one byte", [0x50], .notZip, says: "压缩包"),
    Case("RTF", "{\\rtf1\\ansi x}", .rtfNotDocx, says: "RTF"),
    Case("PDF", "%PDF-1.7\n", .notZip, says: "PDF"),
    Case("HTML", "<html><body>x</body></html>", .htmlNotDocx, says: "HTML"),
    Case("HTML with a byte order mark", "\u{FEFF}  <!DOCTYPE html>", .htmlNotDocx, says: "HTML"),
    Case(
      "HTML in GBK", Array("<meta charset=gbk><title>".utf8) + [0xBC, 0xA8], .htmlNotDocx,
      says: "HTML"),
    Case("MHT", "MIME-Version: 1.0\r\nContent-Type: multipart/related", .htmlNotDocx, says: "MHT"),
    Case(
      "Word's HTML", "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\">", .htmlNotDocx,
      says: "HTML"),
    Case(
      "Word 2003 XML",
      "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>",
      .notDocx, says: "2003"),
    Case("other XML", "<?xml version=\"1.0\"?><a/>", .notZip, says: "XML"),
    Case("HTML in UTF-16", utf16("<html><head>"), .htmlNotDocx, says: "HTML"),
    Case("HTML behind a comment", "<!-- x -->\n<HTML><BODY>", .htmlNotDocx, says: "HTML"),
    Case(
      "XHTML", "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"x\"/>", .htmlNotDocx,
      says: "HTML"
    ),
    Case(
      "MHT in GBK, from a mail program",
      Array("From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: ".utf8)
        + Array("multipart/related\r\n\r\n".utf8) + [0xBC, 0xA8], .htmlNotDocx, says: "MHT"),
    Case(
      "Word 2003 XML in UTF-16",
      utf16("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"),
      .notDocx, says: "2003"),
    Case(
      "OpenDocument as one file",
      "<?xml version=\"1.0\"?><o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>",
      .notDocx, says: "OpenDocument"),
    Case("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .notZip, says: "7z"),
    Case("gzip", [0x1F, 0x8B, 8], .notZip, says: "gzip"),
    Case("JPEG", [0xFF, 0xD8, 0xFF, 0xE0], .notZip, says: "JPEG"),
    Case("TIFF", [0x49, 0x49, 0x2A, 0], .notZip, says: "TIFF"),
    Case("a program", [0x4D, 0x5A, 0x90], .notZip, says: "Windows"),
    Case("a database", "SQLite format 3", .notZip, says: "SQLite"),
    Case("text in GBK", [0xD5, 0xFB, 0xCC, 0xE5, 0xD6, 0xA7, 0xB3, 0xF6], .notZip, says: ".docx"),
    Case("RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 7], .notZip, says: "RAR"),
    Case("a picture", [0x89, 0x50, 0x4E, 0x47], .notZip, says: "PNG"),
    Case("zeros", [UInt8](repeating: 0, count: 5000), .notZip, says: "零"),
    Case("plain text", "部门整体支出绩效自评报告", .notZip, says: ".docx"),
    Case("the beginning of a zip", [0x50, 0x4B, 3, 4, 20, 0], .corruptArchive, says: "目录"),
  ]

  static func archive(_ names: [String]) -> [UInt8] {
    HostileZip(names.map { HostileZip.Entry($0, Array("x".utf8)) }).bytes
  }

  /// A package whose main part is another program's.
  static func related(_ main: String) -> [UInt8] {
    let links = Wml.relationships([(type: "officeDocument", target: main)])
    return HostileZip([
      HostileZip.Entry("_rels/.rels", Array(links.utf8)),
      HostileZip.Entry(main, Array("<a/>".utf8)),
    ]).bytes
  }

  static let archives: [Case] = [
    Case("an empty archive", archive([]), .notDocx, says: "空"),
    Case(
      "a workbook", archive(["[Content_Types].xml", "xl/workbook.bin"]), .corruptXML,
      says: "[content_types].xml"),
    Case(
      "a workbook without content types", archive(["xl/workbook.xml"]), .otherOOXML, says: "Excel"),
    Case("slides", archive(["ppt/presentation.xml"]), .otherOOXML, says: "PowerPoint"),
    Case(
      "OpenDocument", archive(["mimetype", "content.xml", "META-INF/manifest.xml"]), .notDocx,
      says: "OpenDocument"),
    Case("an e-book", archive(["mimetype", "META-INF/container.xml"]), .notDocx, says: "电子书"),
    Case("OFD", archive(["OFD.xml", "Doc_0/Document.xml"]), .notDocx, says: "OFD"),
    Case("a drawing of Visio", archive(["visio/document.xml"]), .otherOOXML, says: "Visio"),
    Case("Pages", archive(["Index/Document.iwa", "preview.jpg"]), .notDocx, says: "Pages"),
    Case(
      "a workbook by its relationships",
      related("xl/workbook.xml"), .otherOOXML, says: "Excel"),
    Case(
      "slides by their relationships", related("ppt/presentation.xml"), .otherOOXML,
      says: "PowerPoint"),
    Case("a bundle of documents", archive(["a.docx"]), .notDocx, says: ".docx"),
    Case("any other archive", archive(["readme.txt"]), .notDocx, says: "压缩包"),
    Case(
      "a document without its main part", archive(["word/styles.xml"]), .corruptArchive,
      says: "document.xml"),
  ]

  @Test(arguments: cases + archives)
  func refuses(file: Case) throws {
    let error = #expect(throws: DocumentError.self) { try DocumentReader().read(file.bytes) }
    #expect(error?.code == file.code)
    #expect(error?.message.zh.contains(file.says) == true, "\(error?.message.zh ?? "")")
    #expect(error?.hint.zh.isEmpty == false && error?.hint.en.isEmpty == false)
  }

  @Test func aWorkbookByItsRoot() throws {
    let xml = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
    let error = #expect(throws: DocumentError.self) {
      try DocumentReader().read(DocxBuilder(document: xml).bytes())
    }
    #expect(error?.code == .otherOOXML)
  }
}
