import Findings

/// What a file is by its first bytes, whatever it is called.
enum FileKind {
  static func check(_ bytes: [UInt8]) throws(DocumentError) {
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw DocumentError(
        .notZip,
        message: LocalizedText(zh: "不是 .docx（不是压缩包）", en: "is no .docx (no zip archive)"),
        hint: Hint.saveAsDocx)
    }
  }
}
