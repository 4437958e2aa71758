import Findings

/// What a zip archive without a Word document is, by the names of its entries.
enum ArchiveKind {
  /// - Parameter names: normalised part names.
  static func refusal(of names: [String]) -> DocumentError {
    func has(_ prefix: String) -> Bool { names.contains { $0.hasPrefix(prefix) } }
    if has("xl/") { return .otherOOXML(zh: "Excel 工作簿", en: "an Excel workbook") }
    if has("ppt/") { return .otherOOXML(zh: "PowerPoint 演示文稿", en: "a PowerPoint file") }
    if has("visio/") { return .otherOOXML(zh: "Visio 绘图", en: "a Visio drawing") }
    if names.contains("mimetype"), has("meta-inf/") {
      return .notDocx(
        zh: "是 OpenDocument 文档（.odt 等）或电子书，不是 .docx",
        en: "is an OpenDocument file (.odt and its kind) or an e-book, no .docx",
        hint: Hint.saveAsDocx)
    }
    if names.contains("ofd.xml") {
      return .notDocx(
        zh: "是 OFD 版式文件，不是 .docx", en: "is an OFD file, no .docx", hint: Hint.askForWord)
    }
    if has("index/document.iwa") || names.contains("index.xml") {
      return .notDocx(
        zh: "是 Pages 文稿，不是 .docx", en: "is a Pages document, no .docx", hint: Hint.exportAsDocx)
    }
    if names.isEmpty {
      return .notDocx(zh: "是空的压缩包", en: "is an archive without entries", hint: Hint.askForNewCopy)
    }
    if names.contains(where: { $0.hasSuffix(".docx") }) {
      return .notDocx(
        zh: "是装有 .docx 的压缩包", en: "is an archive of .docx files",
        hint: LocalizedText(
          zh: "请把扩展名改为 .zip 后重试。", en: "Give it the extension .zip and try again."))
    }
    if has("word/") {
      return .corruptArchive(
        zh: "压缩包内缺少正文部件（word/document.xml）",
        en: "the archive lacks the document's main part (word/document.xml)")
    }
    return .notDocx(
      zh: "是普通压缩包，没有 Word 正文部件", en: "is a zip archive without a Word document")
  }
}
