/// The years of titles and of the lines around them.
extension TitleParts {
  func isYearOnly(_ line: String) -> Bool {
    let scalars = ProseText(line, at: .paragraph(1)).scalars
    return Self.years(in: scalars).count == 1 && scalars.count <= 8 || Self.isBareYear(scalars)
  }

  /// （2021年度） under a title, brackets perhaps lost.
  func isYearLine(_ line: String) -> Bool {
    let scalars = ProseText(line, at: .paragraph(1)).scalars
    return scalars.count <= 9 && Self.years(in: scalars).count == 1 && !scalars.contains("月")
      || Self.isBareYear(scalars)
  }

  /// 2023, （2023）, FY2023: a year and nothing else.
  private static func isBareYear(_ line: [Unicode.Scalar]) -> Bool {
    let rest = line.drop { $0 == "（" || $0.isLatin }
    return line.count <= 8
      && TitleText.closingYear(rest.last == "）" ? rest.dropLast() : rest)
        == (rest.last == "）" ? rest.count - 1 : rest.count)
  }

  /// Years as 2021年 or 二〇二一年, those of dates (2022年3月) left out.
  static func years(in text: [Unicode.Scalar]) -> [Int] {
    var result: [Int] = []
    for index in text.indices where text[index] == "年" {
      if index + 1 < text.count, text[index + 1].isDigit {
        let digits = text[(index + 1)...].prefix { $0.isDigit }
        if text.dropFirst(index + 1 + digits.count).first == "月" { continue }
      }
      if let year = year(before: index, in: text[...]) { result.append(year) }
    }
    return result
  }

  /// The year that a line gives its report: one before 度 (…2024年资金2023年度…), else the first.
  static func reportYear(in text: [Unicode.Scalar]) -> Int? {
    for index in text.indices.dropLast() where text[index] == "年" && text[index + 1] == "度" {
      if let year = year(before: index, in: text[...]) { return year }
    }
    return years(in: text).first ?? bareChineseYear(in: text)
  }

  /// 二〇二二 with no 年 behind it: four such numerals in a row are a year and nothing else.
  private static func bareChineseYear(in text: [Unicode.Scalar]) -> Int? {
    for end in text.indices.dropFirst(3).map({ $0 + 1 }) where !text[end - 4].isDigit {
      let isWhole =
        (end == text.count || digit(text[end]) == nil) && (end == 4 || digit(text[end - 5]) == nil)
      if isWhole, let year = year(before: end, in: text[...]) { return year }
    }
    return nil
  }

  /// The year whose four digits end before a position (2022, 二〇二二).
  static func year(before end: Int, in text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard end - text.startIndex >= 4 else { return nil }
    var value = 0
    for scalar in text[(end - 4)..<end] {
      guard let digit = digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    if end - text.startIndex > 4, text[end - 5].isDigit { return nil }
    return (1990...2100).contains(value) ? value : nil
  }

  /// The value of 2, ２, 二 or ○.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isDigit { return Int(scalar.value) - 0x30 }
    if scalar == "O" || scalar == "○" { return 0 }
    guard let digit = ChineseNumeral.digit(scalar) else { return nil }
    return Int(digit)
  }
}
