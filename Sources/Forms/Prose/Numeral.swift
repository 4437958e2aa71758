/// A run of ASCII digits with point and thousands separators, as it stands in a text.
struct Numeral {
  /// Without separators.
  var digits: String
  let end: Int
  /// Several points (1.2.3, 2021.12.31) or a leading nought of a code: no number.
  let isCode: Bool
  /// A line end stands inside the number.
  let isBroken: Bool

  init(_ text: [Unicode.Scalar], from start: Int) {
    var index = start
    var digits = String.UnicodeScalarView()
    var points = 0
    var broken = start > 1 && text[start - 1] == "\n" && text[start - 2].isDigit
    while index < text.count {
      let scalar = text[index]
      if scalar.isDigit {
        digits.append(scalar)
      } else if scalar == ".", index + 1 < text.count, text[index + 1].isDigit {
        points += 1
        digits.append(scalar)
      } else if !Self.separates(text, at: index, from: start, points: points) {
        break
      }
      index += 1
    }
    if index + 1 < text.count, text[index] == "\n", text[index + 1].isDigit { broken = true }
    self.digits = String(digits)
    end = index
    isCode = points > 1
    isBroken = broken
  }

  /// Whether a comma or blank at a position parts thousands: one to three digits before it, three
  /// behind it and no fourth. A full-width comma parts clauses unless decimals show a number.
  private static func separates(
    _ text: [Unicode.Scalar], at index: Int, from start: Int, points: Int
  ) -> Bool {
    let mark = text[index]
    guard points == 0, index > start, mark == "," || mark == " " || mark == "，" || mark == "\u{A0}",
      digitCount(text, before: index, downTo: start) <= 3, digitCount(text, from: index + 1) == 3
    else { return false }
    guard mark == "，" || mark == " " else { return true }
    var end = index + 4
    while end < text.count, text[end] == mark, digitCount(text, from: end + 1) == 3 { end += 4 }
    return end + 1 < text.count && text[end] == "." && text[end + 1].isDigit
  }

  private static func digitCount(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isDigit { index += 1 }
    return index - start
  }

  private static func digitCount(_ text: [Unicode.Scalar], before end: Int, downTo start: Int)
    -> Int
  {
    var index = end
    while index > start, text[index - 1].isDigit { index -= 1 }
    return end - index
  }
}
