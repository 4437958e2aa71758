import Findings

/// What a file is by its first bytes, whatever it is called.
enum FileKind: Equatable {
  case zip
  /// A Word document as one XML file, with all its parts inside.
  case flatPackage

  /// - Throws: for every other kind, what was found.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    if bytes.isEmpty {
      throw .notZip(zh: "是空文件（0 字节）", en: "is empty (0 bytes)", Hint.askForNewCopy)
    }
    if bytes.starts(with: "PK".utf8) {
      self = .zip
      return
    }
    if bytes.starts(with: CompoundFile.signature) { throw CompoundFile.refusal(of: bytes) }
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .notZip(zh: "是\(known.zh)，不是 .docx", en: "is \(known.en), no .docx", Hint.wrongFile)
    }
    let head = Self.head(of: bytes)
    if head.contains(XMLMark.flatPackage) {
      self = .flatPackage
      return
    }
    throw Self.refusal(ofText: head, bytes)
  }

  /// The beginning as lower-case ASCII, without byte order mark, NULs and white space before it: so
  /// that UTF-8, UTF-16 and GBK read alike.
  private static func head(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var ascii: [UInt8] = []
    for byte in bytes.prefix(4096) where byte > 0 && byte < 128 {
      if ascii.isEmpty && byte <= 32 { continue }
      ascii.append((65...90).contains(byte) ? byte + 32 : byte)
    }
    return String(decoding: ascii, as: UTF8.self)
  }

  private static func refusal(ofText head: String, _ bytes: UnsafeBufferPointer<UInt8>)
    -> DocumentError
  {
    if head.hasPrefix("{\\rtf") {
      return DocumentError(
        .rtfNotDocx,
        message: LocalizedText(
          zh: "是 RTF 文件，只是扩展名为 .docx", en: "is an RTF file under another name"),
        hint: Hint.saveAsDocx)
    }
    if head.hasPrefix("%pdf") {
      return .notZip(zh: "是 PDF 文件，不是 .docx", en: "is a PDF file, no .docx", Hint.askForWord)
    }
    if XMLMark.word2003.contains(where: head.contains) {
      return .notDocx(
        zh: "是 Word 2003 XML 文件，不是 .docx", en: "is a Word 2003 XML file, no .docx",
        hint: Hint.saveAsDocx)
    }
    if head.contains(XMLMark.openDocument) {
      return .notDocx(
        zh: "是 OpenDocument 文件，不是 .docx", en: "is an OpenDocument file, no .docx",
        hint: Hint.saveAsDocx)
    }
    if let web = webKind(head) {
      return DocumentError(
        .htmlNotDocx,
        message: LocalizedText(
          zh: "是\(web.zh)，只是扩展名为 .docx", en: "is \(web.en) under another name"),
        hint: Hint.saveAsDocx)
    }
    if head.hasPrefix("<?xml") {
      return .notZip(zh: "是普通 XML 文件，不是 .docx", en: "is an XML file, no .docx", Hint.wrongFile)
    }
    if bytes.prefix(4096).allSatisfy({ $0 == 0 }) {
      return .notZip(
        zh: "内容全是零，文件已损坏", en: "begins with nothing but zeros: it is damaged",
        Hint.askForNewCopy)
    }
    return .notZip(
      zh: "不是 .docx：不是压缩包，也不是已知的文档格式",
      en: "is no .docx: neither a zip archive nor a known kind of document", Hint.saveAsDocx)
  }

  /// A web page, or one with its pictures in one file (MHT).
  private static func webKind(_ head: String) -> (zh: String, en: String)? {
    let tags = ["<html", "<!doctype html", "<head", "<body", "<meta", "<table", "<title"]
    if head.hasPrefix("mime-version:") || head.contains("multipart/related")
      || head.contains("content-type: text/html")
    {
      return ("单一网页文件（MHT）", "a web archive (MHT)")
    }
    return head.hasPrefix("<") && tags.contains(where: head.contains)
      ? ("网页（HTML）", "a web page (HTML)") : nil
  }

  private enum XMLMark {
    static let flatPackage = "schemas.microsoft.com/office/2006/xmlpackage"
    static let word2003 = [
      "schemas.microsoft.com/office/word/2003", "progid=\"word.document\"",
      "schemas.microsoft.com/office/word/2002",
    ]
    static let openDocument = "urn:oasis:names:tc:opendocument"
  }

  private static let signatures: [(bytes: [UInt8], zh: String, en: String)] = [
    ([0x52, 0x61, 0x72, 0x21], "RAR 压缩包", "a RAR archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7z 压缩包", "a 7z archive"),
    ([0x1F, 0x8B], "gzip 压缩文件", "a gzip file"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG 图片", "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "JPEG 图片", "a JPEG picture"),
    ([0x47, 0x49, 0x46, 0x38], "GIF 图片", "a GIF picture"),
    ([0x49, 0x49, 0x2A, 0x00], "TIFF 图片", "a TIFF picture"),
    ([0x4D, 0x4D, 0x00, 0x2A], "TIFF 图片", "a TIFF picture"),
    ([0x4D, 0x5A], "Windows 程序", "a Windows program"),
    ([0x7F, 0x45, 0x4C, 0x46], "Linux 程序", "a Linux program"),
    ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65], "SQLite 数据库", "an SQLite database"),
  ]
}

extension DocumentError {
  static func notZip(zh: String, en: String, _ hint: LocalizedText) -> DocumentError {
    DocumentError(.notZip, message: LocalizedText(zh: zh, en: en), hint: hint)
  }
}
