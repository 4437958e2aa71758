import Findings

/// The words of one paragraph or cell as scalars, ready for scanning.
///
/// `printed` is the text without idle white space; `scalars` is the same, position by position,
/// with the width of letters, digits and punctuation folded.
struct ProseText: Sendable {
  let printed: [Unicode.Scalar]
  let scalars: [Unicode.Scalar]
  /// The stretches between 。 ； ！ ？ with the mark left out, blank ones too.
  let sentences: [Range<Int>]
  let place: Place

  init(_ text: String, at place: Place) {
    printed = Self.withoutIdleSpace([Unicode.Scalar](of: text))
    scalars = printed.map(\.folded)
    sentences = Self.sentences(scalars)
    self.place = place
  }

  /// The printed words of a stretch.
  func words(_ range: Range<Int>) -> String { String(printed[range]) }

  private static func sentences(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar.endsSentence {
      result.append(start..<index)
      start = index + 1
    }
    if start < scalars.count { result.append(start..<scalars.count) }
    return result
  }

  /// Drops blanks, which Chinese prose uses only to pad, and keeps one between two Latin words or
  /// numbers; line breaks and tabs stay, as they part one thing from the next.
  private static func withoutIdleSpace(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var pending = false
    for scalar in text {
      if scalar == "\n" || scalar == "\t" {
        if let last = result.last, last != scalar { result.append(scalar) }
        pending = false
      } else if scalar.isBlank || scalar.value < 0x20 || scalar == "\u{FEFF}" {
        pending = true
      } else {
        if pending, let last = result.last, last.isLatinOrDigit, scalar.isLatinOrDigit {
          result.append(" ")
        }
        pending = false
        result.append(scalar)
      }
    }
    while let last = result.last, last == "\n" || last == "\t" { result.removeLast() }
    return withoutSpacedYears(result)
  }

  /// 2 0 2 2年 of a title set wide is 2022年.
  private static func withoutSpacedYears(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(" ") else { return text }
    var result = text
    for end in text.indices.reversed() where text[end] == "年" && end >= 7 {
      let digits = stride(from: end - 7, to: end, by: 2)
      let blanks = stride(from: end - 6, to: end - 1, by: 2)
      if digits.allSatisfy({ text[$0].folded.isDigit }), blanks.allSatisfy({ text[$0] == " " }) {
        for blank in blanks.reversed() { result.remove(at: blank) }
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Full-width letters, digits and signs as ASCII; brackets, colon and semicolon as the
  /// full-width forms of Chinese print, traditional characters as simplified ones, so that one of each
  /// is left to look for.
  var folded: Unicode.Scalar {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      Unicode.Scalar(value - 0xFEE0) ?? self
    case 0xFF05, 0xFE6A: "%"
    case 0xFF0E: "."
    case 0xFF0F: "/"
    case 0xFF0D, 0x2011, 0x2212: "-"
    case 0x28, 0x3014: "（"
    case 0x29, 0x3015: "）"
    case 0x3A: "："
    case 0x3B: "；"
    default: TraditionalCharacters.simplified(self)
    }
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A letter of the Latin blocks (ASCII to Latin Extended-B) or an ASCII digit.
  var isLatinOrDigit: Bool { isDigit || isLatin }

  var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }

  /// 。 ； ！ ？ end a sentence; a line break does not, as authors break lines at will.
  var endsSentence: Bool {
    switch self {
    case "。", "；", "！", "？", "!", "?": true
    default: false
    }
  }
}
