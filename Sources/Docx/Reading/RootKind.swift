import Findings

/// What the root element of a main part says about the file.
enum RootKind {
  /// Refuses the main parts of other formats, each by its name.
  static func check(_ root: XMLName) throws(DocumentError) {
    switch (root.namespace, root.local) {
    case (.word, .document): return
    case (.spreadsheet, _): throw .otherOOXML(zh: "Excel 工作簿", en: "an Excel workbook")
    case (.presentation, _): throw .otherOOXML(zh: "PowerPoint 演示文稿", en: "a PowerPoint file")
    default:
      throw .notDocx(
        zh: "主部件的根元素不是 w:document", en: "the main part's root element is not w:document")
    }
  }
}

extension DocumentError {
  static func otherOOXML(zh: String, en: String) -> DocumentError {
    DocumentError(
      .otherOOXML,
      message: LocalizedText(zh: "是 \(zh)，不是 Word 文档", en: "is \(en), no Word document"),
      hint: Hint.wrongFile)
  }
}
