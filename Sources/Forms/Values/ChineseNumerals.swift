/// Whole numbers in Chinese numerals, everyday and formal (三百二十, 壹佰万).
enum ChineseNumerals {
  /// The number at the start of the scalars and how many of them it takes; nil where there is none.
  ///
  /// A closing 万 or 亿 is left to the unit that follows (三百万元 is 三百 of 万元).
  static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> (value: Int64, count: Int)? {
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64?
    var count = 0
    for (offset, scalar) in scalars.enumerated() {
      if let value = digits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = powers[scalar] {
        section += (digit ?? (section == 0 ? 1 : 0)) * power
        digit = nil
      } else if let power = largePowers[scalar], continuesNumeral(scalars.dropFirst(offset + 1)) {
        total += (section + (digit ?? 0)) * power
        (section, digit) = (0, nil)
      } else {
        break
      }
      count = offset + 1
      guard total < 1_000_000_000_000, section < 1_000_000 else { return nil }
    }
    guard count > 0 else { return nil }
    return (total + section + (digit ?? 0), count)
  }

  private static func continuesNumeral(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first else { return false }
    return digits[next] != nil || powers[next] != nil
  }

  private static let digits: [Unicode.Scalar: Int64] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let powers: [Unicode.Scalar: Int64] = [
    "十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000,
  ]
  private static let largePowers: [Unicode.Scalar: Int64] = ["万": 10_000, "亿": 100_000_000]
}
