import Findings

/// The argument parser's own sentences in Chinese: it speaks English only.
///
/// A pattern's `{}` stand for what the parser fills in, in the same order in both languages; a line
/// without a pattern stays English.
enum ParserWords {
  private static let lines: [(en: String, zh: String)] = [
    ("OVERVIEW: {}", "说明：{}"),
    ("USAGE: {}", "用法：{}"),
    ("Usage: {}", "用法：{}"),
    ("Help:  {}", "帮助：{}"),
    ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    ("  See '{} <subcommand>' for detailed help.", "  用“{} <命令>”查看某个命令的详细说明。"),
    ("  See '{}' for more information.", "  详细说明见“{}”。"),
    ("{}Show help information.", "{}显示帮助。"),
    ("{}Show the version.", "{}显示版本。"),
    ("{}Show subcommand help information.", "{}显示某个命令的帮助。"),
    ("Error: Missing expected argument '{}'", "错误：缺少参数“{}”"),
    ("Error: Unknown option '{}'. Did you mean '{}'?", "错误：没有选项“{}”。是不是想用“{}”？"),
    ("Error: Unknown option '{}'", "错误：没有选项“{}”"),
    ("Error: Missing value for '{}'", "错误：“{}”缺少值"),
    ("Error: Unexpected argument '{}'", "错误：多余的参数“{}”"),
    ("Error: {} unexpected arguments: {}", "错误：多余的参数 {} 个：{}"),
    (
      "Error: The value '{}' is invalid for '{}'. Please provide one of {}.",
      "错误：值“{}”不能用于“{}”，可用的值：{}。"
    ),
    ("Error: The value '{}' is invalid for '{}': {}", "错误：值“{}”不能用于“{}”：{}"),
    ("Error: The value '{}' is invalid for '{}'", "错误：值“{}”不能用于“{}”"),
    (
      "Error: The option '{}' does not take any value, but '{}' was specified.",
      "错误：选项“{}”不带值，却给了“{}”。"
    ),
    ("Error: {}", "错误：{}"),
  ]

  /// Words inside a line, wherever they stand.
  private static let words: [(en: String, zh: String)] = [
    ("(values: ", "(可用的值："), ("(values:", "(可用的值："), ("; default: ", "；默认："),
    ("; default:", "；默认："), ("(default: ", "(默认："), ("(default:", "(默认："),
    ("<options>", "<选项>"), ("<subcommand>", "<命令>"),
  ]

  static func translated(_ message: String, to language: Language) -> String {
    guard language == .zh else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        var result = translated(line: String(line))
        for word in words { result = result.replacing(word.en, with: word.zh) }
        return result
      }
      .joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    for pattern in lines {
      if let values = values(of: pattern.en, in: line) {
        return filled(pattern.zh, with: values)
      }
    }
    return line
  }

  /// What stands in the places of a pattern, where the line fits it.
  private static func values(of pattern: String, in line: String) -> [String]? {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else { return nil }
    guard parts.count > 1 else { return line == pattern ? [] : nil }
    var rest = line.dropFirst(first.count)
    var values: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    values.append(String(rest.dropLast(last.count)))
    return values
  }

  private static func filled(_ pattern: String, with values: [String]) -> String {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    return zip(parts, values + [""]).map { $0 + $1 }.joined()
  }
}
