import Findings

/// What is wrong with a baseline file; the run does not start with it.
package struct BaselineProblem: Error, Sendable, Hashable {
  /// From 1.
  package var line: Int
  package var message: LocalizedText
}

/// The file: a first line with the format's name, then one line a key, tab-separated and sorted, so
/// that two versions of it compare line by line.
extension Baseline {
  private static let signature = "# jixiao baseline 1"
  private static let header = "rule\tdepartment\tyear\tproject\tcontent\tcount"

  /// Reads what `text` writes.
  package init(text: String) throws(BaselineProblem) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = lines.first.map { $0.hasPrefix("\u{FEFF}") ? $0.dropFirst() : $0 }
    guard first == Self.signature[...] else {
      throw BaselineProblem(
        line: 1,
        message: LocalizedText(
          zh: "不是基线文件：第一行应为“\(Self.signature)”。",
          en: "Not a baseline: the first line should read \"\(Self.signature)\"."))
    }
    var counts: [Key: Int] = [:]
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      if line == Self.header[...] { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { Self.unescaped($0) }
      guard cells.count == 6, let count = Int(cells[5]), count > 0 else {
        throw BaselineProblem(
          line: index + 1,
          message: LocalizedText(
            zh: "基线第 \(index + 1) 行应有六栏，末栏为正整数。",
            en: "Line \(index + 1) of the baseline needs six columns, a positive count last."))
      }
      let key = Key(
        rule: RuleID(rawValue: cells[0]), department: cells[1], year: cells[2],
        project: cells[3], content: cells[4])
      counts[key, default: 0] += count
    }
    self.init(counts: counts)
  }

  /// The file's text, LF at each line's end.
  package var text: String {
    let lines = counts.map { key, count in
      [key.rule.rawValue, key.department, key.year, key.project, key.content, String(count)]
        .map(Self.escaped).joined(separator: "\t")
    }
    return ([Self.signature, Self.header] + lines.sorted()).joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    var plain = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        plain.unicodeScalars.append(escapes[scalar] ?? scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "t": "\t", "n": "\n", "r": "\r",
  ]
}
