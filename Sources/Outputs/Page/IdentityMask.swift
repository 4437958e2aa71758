/// Masks telephone and identity numbers in text that the page shows.
///
/// Mobile numbers (11 digits from 13 to 19, also in groups of 3-4-4), land lines with an area code
/// (0xx-xxxxxxxx), and identity numbers of 18 digits whose digits 7 to 14 are a date (GB 11643).
/// The first digits and the last four stay, so that a reader who has the report can tell which
/// number it is. Amounts are left alone: a number with a decimal part, thousands separators or a
/// unit after it is none.
enum IdentityMask {
  static func masked(_ text: String) -> String {
    // ASCII digits, and the lead byte of full-width ones.
    let digits = text.utf8.count { (0x30...0x39).contains($0) || $0 == 0xEF }
    guard digits >= 10 else { return text }
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let groups = digitGroups(in: scalars, from: index)
      guard let end = groups.last?.upperBound else {
        index += 1
        continue
      }
      hideNumbers(groups, in: &scalars)
      index = end
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// The value of an ASCII or full-width digit.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "0"..."9": Int(scalar.value - 0x30)
    case "０"..."９": Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  /// The runs of digits from a position on that single spaces or hyphens join.
  private static func digitGroups(in scalars: [Unicode.Scalar], from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = start
    while index < scalars.count, digit(scalars[index]) != nil {
      let first = index
      while index < scalars.count, digit(scalars[index]) != nil { index += 1 }
      groups.append(first..<index)
      guard index < scalars.count, separators.contains(scalars[index]) else { break }
      index += 1
    }
    return groups
  }

  private static let separators: Set<Unicode.Scalar> = [
    "-", "－", "–", "\u{2011}", " ", "\u{A0}",
  ]
  private static let points: Set<Unicode.Scalar> = [".", "．", ",", "，"]
  private static let units: Set<Unicode.Scalar> = ["元", "万", "亿", "%", "％"]

  /// Hides the numbers among neighbouring groups: one group, or the two or three of one number.
  private static func hideNumbers(_ groups: [Range<Int>], in scalars: inout [Unicode.Scalar]) {
    var rest = groups[...]
    while !rest.isEmpty {
      let size = [1, 3, 2].first { size in
        rest.count >= size && isIdentity(Array(rest.prefix(size)), in: scalars)
      }
      if let size { hide(rest.prefix(size).flatMap { Array($0) }, in: &scalars) }
      rest = rest.dropFirst(size ?? 1)
    }
  }

  private static func isIdentity(_ groups: [Range<Int>], in scalars: [Unicode.Scalar]) -> Bool {
    guard let first = groups.first, let last = groups.last,
      !isAmount(first.lowerBound..<last.upperBound, in: scalars)
    else { return false }
    let digits = groups.flatMap { $0 }.compactMap { digit(scalars[$0]) }
    let isMobile = digits.count == 11 && digits[0] == 1 && digits[1] >= 3
    let isLandLine = (10...12).contains(digits.count) && digits[0] == 0
    switch groups.map(\.count) {
    case [11], [12]: return isMobile || isLandLine
    case [3, 4, 4]: return isMobile
    case [3, 7], [3, 8], [4, 7], [4, 8]: return isLandLine
    case [18]: return isBirthDate(digits[6..<14])
    case [17]:
      let follower = last.upperBound < scalars.count ? scalars[last.upperBound] : " "
      return "xXＸｘ".unicodeScalars.contains(follower) && isBirthDate(digits[6..<14])
    default: return false
    }
  }

  /// Digits beyond a point or separator, or a unit, make a number an amount.
  private static func isAmount(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    func scalar(_ index: Int) -> Unicode.Scalar {
      scalars.indices.contains(index) ? scalars[index] : " "
    }
    let (after, before) = (scalar(range.upperBound), scalar(range.lowerBound - 1))
    return units.contains(after) || before == "¥" || before == "￥"
      || points.contains(after) && digit(scalar(range.upperBound + 1)) != nil
      || points.contains(before) && digit(scalar(range.lowerBound - 2)) != nil
  }

  private static func isBirthDate(_ digits: ArraySlice<Int>) -> Bool {
    let all = Array(digits)
    let (century, month) = (all[0] * 10 + all[1], all[4] * 10 + all[5])
    return (18...20).contains(century) && (1...12).contains(month)
      && (1...31).contains(all[6] * 10 + all[7])
  }

  private static func hide(_ positions: [Int], in scalars: inout [Unicode.Scalar]) {
    let shown = positions.count >= 17 ? 6 : 3
    for position in positions.dropFirst(shown).dropLast(4) { scalars[position] = "*" }
  }
}
