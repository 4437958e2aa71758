import Findings
import Foundation

/// The language that the program speaks on this run: `--lang`, else the locale's.
enum UserLanguage {
  static let current = chosen(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  /// - Parameters:
  ///   - arguments: the command line; read before it is parsed, as help and usage errors speak too.
  ///   - environment: the first of LC_ALL, LC_MESSAGES, LANG that is set decides (POSIX, 8.2).
  static func chosen(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count,
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .zh : .en
  }
}

/// A text in the language of this run.
func text(zh: String, en: String) -> String {
  LocalizedText(zh: zh, en: en)[UserLanguage.current]
}
