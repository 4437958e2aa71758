import Reports

/// Labels and values in one text, parted by tabs, line breaks or wide gaps.
enum LabelledText {
  /// 部门：某局　　金额单位：元 → (部门, 某局), (金额单位, 元).
  static func parts(of text: String) -> [(label: String, value: String)] {
    pieces(of: text).compactMap { piece in
      guard let colon = piece.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
      let label = tidied(piece[..<colon])
      guard !label.isEmpty, label.unicodeScalars.count <= 16 else { return nil }
      return (label, tidied(piece[piece.index(after: colon)...]))
    }
  }

  /// Parts a text at tabs, line breaks and gaps of two or more blanks.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var current = String.UnicodeScalarView()
    var gap = 0
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        gap = 2
      } else if scalar.isBlank {
        gap += scalar.value == 0x3000 ? 2 : 1
        if gap < 2 { current.append(scalar) }
        continue
      } else {
        if gap >= 2 {
          pieces.append(String(current))
          current = String.UnicodeScalarView()
        }
        gap = 0
        current.append(scalar)
      }
    }
    pieces.append(String(current))
    return pieces
  }
}

/// A rating word alone, in brackets or behind its label (（自评等级：优秀）).
enum RatingWord {
  static func read(_ text: String, lexicon: Lexicon) -> String? {
    if let ticked = TickedWord.read(text, lexicon: lexicon) { return ticked }
    guard text.unicodeScalars.count <= 16 else { return nil }
    let closing: Set<Character> = ["：", ":", "（", "(", "）", ")", "“", "”", "\"", " ", "。", "级"]
    let words = text.split(whereSeparator: closing.contains)
    let found = words.filter { lexicon.roles(ofWord: String($0)).contains(.rating) }
    return found.count == 1 ? String(found[0]) : nil
  }
}

extension Role {
  /// A figure that the narrative of a report gives in sentences or in cells.
  var isNarrative: Bool { rawValue.hasPrefix("narrative-") }
  /// People, not money.
  var countsPeople: Bool { rawValue.hasPrefix("narrative-staff") }
}

/// An amount and the label beside it.
struct BudgetPair: Sendable {
  var role: Role
  /// The line's name (其中：财政资金); nil where the label only says which amount it is.
  var name: String?
  /// The label as printed.
  var label: String
  var figure: Figure?
  var unit: MoneyUnit?
  /// The points to be had that the label of a score names in brackets.
  var weight: Figure?
  /// Position of the label's cell.
  var cell: Int
}
