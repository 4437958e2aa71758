import Findings
import Foundation
import Outputs
import Reconciliation

extension JudgingOptions {
  /// The findings accepted earlier; nil where no file is named.
  func accepted() throws -> Baseline? {
    guard let baseline else { return nil }
    let content = try readText(baseline)
    do { return try Baseline(text: content) } catch {
      throw Ending(
        .usage, "\(baseline.printable):\(error.line): \(error.message[UserLanguage.current])")
    }
  }

  /// Writes what is accepted now to the file that is named for it, if one is.
  func write(_ accepted: Baseline) throws {
    if let newBaseline { try writeWhole(accepted.text, to: newBaseline) }
  }
}

/// The roster in a file.
func readRoster(_ path: String) throws -> Roster {
  let content = try readText(path)
  do { return try Roster(csv: content) } catch {
    throw Ending(.usage, "\(path.printable):\(error.line): \(error.message[UserLanguage.current])")
  }
}

/// The text of a file that the user named as an option.
private func readText(_ path: String) throws -> String {
  guard let data = FileManager.default.contents(atPath: path),
    let content = String(data: data, encoding: .utf8)
  else {
    throw Ending(
      .usage,
      text(
        zh: "\(path.printable)：读不了（须为 UTF-8 文本文件）\n检查路径和权限。",
        en: "\(path.printable): cannot be read (a UTF-8 text file is wanted)\n"
          + "check the path and its permissions."))
  }
  return content
}
