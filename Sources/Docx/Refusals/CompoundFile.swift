import Findings

/// The container of Word 97 to 2003, of WPS, and of documents with a password ([MS-CFB] 2.6).
enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What a compound file is by the names of its streams.
  static func refusal(of bytes: UnsafeBufferPointer<UInt8>) -> DocumentError {
    let names = entryNames(in: bytes)
    if names.contains("EncryptedPackage") {
      return DocumentError(
        .encrypted,
        message: LocalizedText(zh: "文档设有打开密码", en: "has a password for opening it"),
        hint: Hint.removePassword)
    }
    if names.contains("WordDocument") {
      return legacy(
        zh: "Word 97-2003 文档（.doc）或 WPS 文字（.wps）", en: "a Word 97-2003 or WPS file (.doc, .wps)")
    }
    if names.contains("Workbook") || names.contains("Book") {
      return .otherOOXML(zh: "Excel 97-2003 工作簿（.xls）", en: "an Excel 97-2003 workbook (.xls)")
    }
    if names.contains("PowerPoint Document") {
      return .otherOOXML(
        zh: "PowerPoint 97-2003 演示文稿（.ppt）", en: "PowerPoint 97-2003 slides (.ppt)")
    }
    if names.contains("__properties_version1.0") {
      return .notDocx(zh: "是 Outlook 邮件（.msg）", en: "is an Outlook message (.msg)")
    }
    return legacy(zh: "旧版 Office 或 WPS 的复合文件", en: "a compound file of an older Office or WPS")
  }

  private static func legacy(zh: String, en: String) -> DocumentError {
    DocumentError(
      .legacyDoc,
      message: LocalizedText(zh: "是\(zh)，只是扩展名为 .docx", en: "is \(en), whatever its name says"),
      hint: Hint.saveAsDocx)
  }

  /// The names in the directory, wherever its sectors lie: entries of 128 bytes with a name of up to
  /// 31 UTF-16 units, its length in bytes with the NUL, and a type (1 storage, 2 stream).
  private static func entryNames(in bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
    var names: Set<String> = []
    var offset = 512
    while offset + 128 <= bytes.count, names.count < 1_000 {
      defer { offset += 128 }
      let length = Int(bytes[offset + 64]) | Int(bytes[offset + 65]) << 8
      guard (4...64).contains(length), length % 2 == 0, (1...2).contains(bytes[offset + 66]) else {
        continue
      }
      let units = stride(from: offset, to: offset + length - 2, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      guard units.allSatisfy({ (1...126).contains($0) }) else { continue }
      names.insert(String(decoding: units, as: UTF16.self))
    }
    return names
  }
}
