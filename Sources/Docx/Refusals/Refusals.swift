import Findings

/// The hints that several refusals share.
enum Hint {
  static let saveAsDocx = LocalizedText(
    zh: "请用 Word 或 WPS 打开，另存为 .docx 后重试。",
    en: "Open it in Word or WPS, save it as .docx and try again.")
  static let exportAsDocx = LocalizedText(
    zh: "请在 Pages 中“导出为 Word”后重试。", en: "Export it from Pages to Word and try again.")
  static let askForNewCopy = LocalizedText(
    zh: "文件可能未传完整，请重新获取；若 Word 能打开，请另存为 .docx。",
    en: "The file may be cut short: get it again; if Word opens it, save it as a new .docx.")
  static let wrongFile = LocalizedText(
    zh: "请确认是否放错了文件，报告应为 .docx。",
    en: "Check whether this is the right file; a report is a .docx.")
  static let askForWord = LocalizedText(
    zh: "请向报送单位索取 Word 文件（.docx）。", en: "Ask whoever sent it for the Word file (.docx).")
  static let removePassword = LocalizedText(
    zh: "请用密码打开，在“文件-信息-保护文档”中清除密码后另存为 .docx。",
    en: "Open it with its password, remove the password (File, Info, Protect), save it as .docx.")
  static let raiseLimit = LocalizedText(
    zh: "若确认文件可信，可用 --limits 名称=数值 提高限额。",
    en: "If you trust the file, raise the limit with --limits NAME=VALUE.")
  static let doNotTrust = LocalizedText(
    zh: "正常的文档不会这样，请不要打开，并向来源核实。",
    en: "No honest document is made like this: do not open it, ask where it comes from.")
}

extension DocumentError {
  /// A bound of `Limits` was passed.
  package static func tooLarge(_ limit: Limit, allowed: Int) -> DocumentError {
    DocumentError(
      .tooLarge,
      message: LocalizedText(
        zh: "超过限额 \(limit.rawValue)：\(limit.unit.zh)多于 \(allowed)",
        en: "over the limit \(limit.rawValue): more than \(allowed) \(limit.unit.en)"),
      hint: Hint.raiseLimit)
  }

  /// Inflates to far more than documents do.
  static func bomb(ratio: Int) -> DocumentError {
    DocumentError(
      .unsafe,
      message: LocalizedText(
        zh: "解压后是文件大小的 \(ratio) 倍以上，疑为压缩炸弹",
        en: "inflates to more than \(ratio) times its size, as zip bombs do"),
      hint: Hint.doNotTrust)
  }

  static func unsafe(zh: String, en: String) -> DocumentError {
    DocumentError(.unsafe, message: LocalizedText(zh: zh, en: en), hint: Hint.doNotTrust)
  }

  static func corruptArchive(zh: String, en: String) -> DocumentError {
    DocumentError(
      .corruptArchive, message: LocalizedText(zh: zh, en: en), hint: Hint.askForNewCopy)
  }

  static func corruptXML(part: String, zh: String, en: String) -> DocumentError {
    DocumentError(
      .corruptXML, message: LocalizedText(zh: "部件 \(part) \(zh)", en: "part \(part) \(en)"),
      hint: Hint.askForNewCopy)
  }

  static func notDocx(zh: String, en: String, hint: LocalizedText = Hint.wrongFile)
    -> DocumentError
  {
    DocumentError(.notDocx, message: LocalizedText(zh: zh, en: en), hint: hint)
  }

  /// What should not happen: a library without memory.
  static func outOfMemory(_ library: String) -> DocumentError {
    DocumentError(
      .internal,
      message: LocalizedText(
        zh: "\(library) 无法分配内存", en: "\(library) could not get the memory it needs"),
      hint: LocalizedText(zh: "请减少 --jobs 后重试。", en: "Try again with fewer --jobs."))
  }
}
