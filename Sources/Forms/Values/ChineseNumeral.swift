/// Numbers written in Chinese characters: 三百二十, 壹仟零伍, 九十八点五.
enum ChineseNumeral {
  /// Reads the longest numeral at a position.
  ///
  /// - Returns: its end and the number in ASCII digits ("320", "98.5"); nil where none begins.
  ///   万 and 亿 are left to the unit behind the number unless another numeral follows them.
  static func read(_ text: [Unicode.Scalar], from start: Int) -> (end: Int, digits: String)? {
    read(text[...], from: start)
  }

  /// - Parameter start: an index of the slice.
  static func read(
    _ text: ArraySlice<Unicode.Scalar>, from start: Int
  ) -> (end: Int, digits: String)? {
    guard start < text.endIndex,
      digit(text[start]) != nil || text[start] == "十" || text[start] == "拾"
    else { return nil }
    var index = start
    var total: Int64 = 0
    var section: Int64 = 0
    var pending: Int64?
    reading: while index < text.endIndex {
      if let value = digit(text[index]) {
        // Two digits side by side (二〇二一) name a year or a number, never an amount.
        if let before = pending, before != 0 { return nil }
        pending = value
      } else if let factor = smallFactor(text[index]) {
        section += (pending ?? 1) * factor
        pending = nil
      } else if let factor = largeFactor(text[index]) {
        guard index + 1 < text.endIndex, digit(text[index + 1]) != nil else { break reading }
        let (product, overflow) = (total + section + (pending ?? 0))
          .multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        total = product
        (section, pending) = (0, nil)
      } else {
        break
      }
      guard section < 1_000_000 else { return nil }
      index += 1
    }
    let (whole, overflow) = total.addingReportingOverflow(section + (pending ?? 0))
    guard !overflow else { return nil }
    let (end, decimals) = decimals(text, from: index)
    return (end, "\(whole)" + decimals)
  }

  /// 点五 as ".5".
  private static func decimals(
    _ text: ArraySlice<Unicode.Scalar>, from start: Int
  ) -> (Int, String) {
    guard start + 1 < text.endIndex, text[start] == "点" else { return (start, "") }
    var index = start + 1
    var result = "."
    while index < text.endIndex, let value = digit(text[index]) {
      result += "\(value)"
      index += 1
    }
    return index > start + 1 ? (index, result) : (start, "")
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  private static func smallFactor(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }

  private static func largeFactor(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }
}
