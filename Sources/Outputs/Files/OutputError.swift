import Findings
import Foundation

/// An output that could not be written: ends the run with exit code 74.
package struct OutputError: Error, Sendable, Hashable {
  /// The file or folder concerned.
  package var path: String
  /// What could not be done, with the system's reason.
  package var message: LocalizedText
  /// What to do next.
  package var hint: LocalizedText
  /// True where the reader of standard output has gone, which is no failure of ours.
  package var isClosedPipe: Bool

  package init(
    path: String, message: LocalizedText, hint: LocalizedText, isClosedPipe: Bool = false
  ) {
    self.path = path
    self.message = message
    self.hint = hint
    self.isClosedPipe = isClosedPipe
  }

  /// The error of a system call that failed with `code` (an `errno`) on a path.
  package init(path: String, code: Int32) {
    let reason = String(cString: strerror(code))
    let known = Self.reasons[code]
    self.init(
      path: path,
      message: LocalizedText(
        zh: "无法写入：\(known?.what.zh ?? reason)", en: "cannot write: \(known?.what.en ?? reason)"),
      hint: known?.hint
        ?? LocalizedText(
          zh: "用 -o 换一个可以写入的文件夹", en: "choose a folder that can be written with -o"),
      isClosedPipe: code == EPIPE)
  }

  private static let reasons: [Int32: (what: LocalizedText, hint: LocalizedText)] = [
    ENOSPC: (
      LocalizedText(zh: "磁盘已满", en: "no space left on the device"),
      LocalizedText(
        zh: "腾出空间，或用 -o 换一个磁盘；原有结果未动",
        en: "free some space, or choose another disk with -o; earlier outputs are intact")
    ),
    EDQUOT: (
      LocalizedText(zh: "磁盘配额已用完", en: "disk quota exceeded"),
      LocalizedText(
        zh: "腾出空间，或用 -o 换一个磁盘；原有结果未动",
        en: "free some space, or choose another disk with -o; earlier outputs are intact")
    ),
    EFBIG: (
      LocalizedText(
        zh: "文件超过了允许的大小（磁盘配额或文件系统的上限）",
        en: "the file grew beyond what a quota or the file system allows"),
      LocalizedText(
        zh: "放宽限额，或用 -o 换一个磁盘；原有结果未动",
        en: "raise the quota, or choose another disk with -o; earlier outputs are intact")
    ),
    EACCES: (
      LocalizedText(zh: "没有写入权限", en: "permission denied"),
      LocalizedText(
        zh: "用 -o 换一个有写入权限的文件夹", en: "choose a folder that you may write with -o")
    ),
    EROFS: (
      LocalizedText(zh: "所在磁盘只读", en: "the file system is read-only"),
      LocalizedText(
        zh: "用 -o 换一个可以写入的文件夹", en: "choose a folder that can be written with -o")
    ),
    ENOTDIR: (
      LocalizedText(zh: "路径中有一段是文件，不是文件夹", en: "a part of the path is a file, not a folder"),
      LocalizedText(zh: "用 -o 给出一个文件夹", en: "name a folder with -o")
    ),
    ENOENT: (
      LocalizedText(zh: "所在的文件夹不存在", en: "the folder that it should be in is not there"),
      LocalizedText(
        zh: "用 -o 换一个可以写入的文件夹", en: "choose a folder that can be written with -o")
    ),
    ENAMETOOLONG: (
      LocalizedText(zh: "名称太长", en: "the name is too long"),
      LocalizedText(zh: "用 -o 换一个短些的名称", en: "choose a shorter name with -o")
    ),
    EEXIST: (
      LocalizedText(zh: "同名文件已存在，不是文件夹", en: "a file of that name is in the way"),
      LocalizedText(zh: "用 -o 给出一个文件夹", en: "name a folder with -o")
    ),
    EPIPE: (
      LocalizedText(zh: "读取方已关闭管道", en: "the reader closed the pipe"),
      LocalizedText(zh: "无需处理", en: "nothing to do")
    ),
  ]
}
