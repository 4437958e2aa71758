import Findings

// The refusals of files that are known before their content is read.

extension DocumentError {
  static let legacyFormat = DocumentError(
    .legacyDoc,
    message: LocalizedText(
      zh: "旧版 Word 或 WPS 文档，未读取", en: "a document of old Word or WPS, not read"),
    hint: LocalizedText(
      zh: "在 Word 或 WPS 中另存为 .docx", en: "save it as .docx in Word or WPS"))

  static let richText = DocumentError(
    .rtfNotDocx,
    message: LocalizedText(zh: "RTF 文档，未读取", en: "a rich text document, not read"),
    hint: LocalizedText(zh: "在 Word 中另存为 .docx", en: "save it as .docx in Word"))

  static let notFound = DocumentError(
    .notFound,
    message: LocalizedText(zh: "找不到该文件或文件夹", en: "no such file or folder"),
    hint: LocalizedText(zh: "检查路径是否正确", en: "check the path"))

  /// - Parameter reason: the system's.
  static func unreadable(_ reason: LocalizedText) -> DocumentError {
    DocumentError(
      .unreadable,
      message: LocalizedText(zh: "无法读取：\(reason.zh)", en: "cannot be read: \(reason.en)"),
      hint: LocalizedText(
        zh: "检查权限，或关闭正在使用该文件的程序",
        en: "check its permissions, or close the program that uses it"))
  }

  static let notAFile = DocumentError(
    .unreadable,
    message: LocalizedText(zh: "不是普通文件（管道或设备）", en: "not a regular file (a pipe or a device)"),
    hint: LocalizedText(zh: "给出 .docx 文件或文件夹", en: "name a .docx file or a folder"))

  static let changing = DocumentError(
    .unreadable,
    message: LocalizedText(zh: "读取时文件正在被修改", en: "the file changed while it was being read"),
    hint: LocalizedText(zh: "等保存完成后重新运行", en: "run again once it has been saved"))

  /// - Parameter limit: in bytes.
  static func tooLarge(_ bytes: Int64, limit: Int64) -> DocumentError {
    DocumentError(
      .tooLarge,
      message: LocalizedText(
        zh: "文件有 \(bytes) 字节，超过上限 \(limit)", en: "\(bytes) bytes, more than the limit of \(limit)"),
      hint: LocalizedText(
        zh: "确认文件无误后用 --limits 提高上限", en: "if the file is right, raise the limit with --limits"))
  }

  /// Of a file of another kind that is asked for all the same.
  static let otherKind = DocumentError(
    .notDocx,
    message: LocalizedText(zh: "不是 .docx 文件，未读取", en: "not a .docx file, not read"),
    hint: LocalizedText(zh: "在 Word 中另存为 .docx", en: "save it as .docx in Word"))
}
