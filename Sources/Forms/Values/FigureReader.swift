import Findings
import Reports

/// A print taken apart into number and unit, before it is known what field it stands for.
package struct FigurePrint: Sendable, Hashable {
  /// Sign and digits, narrow, without separators; Chinese numerals as printed.
  package var digits: String
  package var number: PrintedNumber
  package var isPercent: Bool
  /// What follows the number (分, 人, 万元); empty for none, and for a per cent sign.
  package var unit: String

  package var moneyUnit: MoneyUnit? { MoneyUnit.read(unit) }
}

/// Reads the print of one figure: full-width digits, thousands separators, signs, Chinese numerals,
/// a unit behind it.
package enum FigureReader {
  package enum Reading: Sendable, Hashable {
    case figure(FigurePrint)
    /// No figure, and why.
    case other(LocalizedText)
  }

  /// - Parameter text: a cell's text, blank and nil marks already told apart.
  package static func read(_ text: String) -> Reading {
    read([Unicode.Scalar](of: text, \.narrow)[...])
  }

  /// - Parameter scalars: the same, narrow.
  static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> Reading {
    var rest = trimmed(scalars)
    if rest.first == "¥" || rest.first == "￥" { rest = trimmed(rest.dropFirst()) }
    if rest.first == "(", let inside = negative(inBrackets: rest) { rest = inside }
    let inHundred = rest.first == "百" && rest.starts(with: "百分之".unicodeScalars)
    if inHundred { rest = rest.dropFirst(3) }
    guard let (digits, number, count) = number(at: rest) else { return .other(.noNumber) }
    let behind = rest.dropFirst(count)
    if behind.first == "\n" || behind.first == "\r",
      behind.dropFirst().first?.isASCIIDigit == true
        || digits.hasSuffix(".")
    {
      return .other(.brokenNumber)
    }
    let unit = trimmed(behind)
    if inHundred, unit.isEmpty {
      return .figure(FigurePrint(digits: digits, number: number, isPercent: true, unit: ""))
    }
    if unit.count == 1, unit.first == "%" || unit.first == "﹪" {
      return .figure(FigurePrint(digits: digits, number: number, isPercent: true, unit: ""))
    }
    guard !unit.contains(where: \.isASCIIDigit) else { return .other(.twoNumbers) }
    guard unit.count <= 6, unit.allSatisfy(\.isUnitCharacter) else { return .other(.words) }
    return .figure(
      FigurePrint(digits: digits, number: number, isPercent: false, unit: String(unit)))
  }

  /// (50.00) and (1,250) are amounts below nothing, as accounts print them; (1) and (50分) are marks.
  private static func negative(
    inBrackets scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    guard scalars.first == "(", scalars.last == ")" else { return nil }
    let inside = scalars.dropFirst().dropLast()
    guard inside.contains(where: { $0 == "." || $0 == "," }),
      inside.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," })
    else { return nil }
    return [Unicode.Scalar("-")] + inside
  }

  /// Narrow scalars without white space at the ends; line breaks inside are kept.
  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let first = rest.first, first.isBlank || first.isZeroWidth { rest.removeFirst() }
    while let last = rest.last, last.isBlank || last.isZeroWidth { rest.removeLast() }
    return rest
  }

  /// The figure at the start: its digits, its value, how many scalars it takes.
  static func number(
    at scalars: ArraySlice<Unicode.Scalar>
  ) -> (digits: String, number: PrintedNumber, count: Int)? {
    var digits = ""
    var rest = scalars
    if let sign = rest.first, "+-−﹣﹢△▲".unicodeScalars.contains(sign) {
      digits = sign == "+" || sign == "﹢" ? "+" : "-"
      rest = rest.dropFirst()
      while rest.first == " " { rest.removeFirst() }
    }
    guard let first = rest.first, first.isASCIIDigit || first == "." else {
      guard digits.isEmpty, let (end, value) = ChineseNumeral.read(rest, from: rest.startIndex),
        let number = PrintedNumber(value)
      else { return nil }
      return (String(rest[..<end]), number, end - rest.startIndex)
    }
    let whole = digitRun(in: &rest, grouped: true)
    guard let whole else { return nil }
    digits += whole
    if rest.first == ".", rest.dropFirst().first?.isASCIIDigit == true {
      rest.removeFirst()
      digits += "." + (digitRun(in: &rest, grouped: false) ?? "")
    }
    if rest.first == "." || rest.first == ",", rest.dropFirst().first?.isASCIIDigit == true {
      return nil
    }
    let readable = whole.isEmpty ? digits.replacing(".", with: "0.") : digits
    guard let number = PrintedNumber(readable) else { return nil }
    return (
      digits.hasPrefix("+") ? String(digits.dropFirst()) : digits, number,
      rest.startIndex - scalars.startIndex
    )
  }

  /// Digits with separators between groups of three; nil where a separator stands elsewhere.
  private static func digitRun(
    in rest: inout ArraySlice<Unicode.Scalar>, grouped: Bool
  ) -> String? {
    var digits = ""
    var group = 0
    var separators = 0
    while let scalar = rest.first {
      if scalar.isASCIIDigit {
        digits.unicodeScalars.append(scalar)
        group += 1
        if separators > 0, group > 3 { return nil }
      } else if grouped, scalar.separatesThousands, group > 0, group <= 3,
        separators == 0 || group == 3, rest.dropFirst().prefix(3).count == 3,
        rest.dropFirst().prefix(3).allSatisfy(\.isASCIIDigit)
      {
        separators += 1
        group = 0
      } else {
        break
      }
      rest.removeFirst()
    }
    return digits
  }
}

extension Unicode.Scalar {
  fileprivate var separatesThousands: Bool {
    switch self {
    case ",", "'", "’", " ", "\u{A0}", "\u{2009}", "\u{202F}", "、": true
    default: false
    }
  }

  fileprivate var isUnitCharacter: Bool {
    isHan || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "/" || self == "㎡"
      || self == "²" || self == "℃" || self == "‰"
  }
}

extension LocalizedText {
  static let noNumber = LocalizedText(zh: "不是数字", en: "not a number")
  static let words = LocalizedText(zh: "数字后另有文字", en: "words follow the number")
  static let twoNumbers = LocalizedText(zh: "一格内有两个数字", en: "two numbers in one cell")
  static let brokenNumber = LocalizedText(zh: "数字中间换行", en: "a line break inside the number")
  static let notMoney = LocalizedText(zh: "单位不是金额单位", en: "the unit is no unit of money")
  static let notPoints = LocalizedText(zh: "不是分数", en: "not a number of points")
  static let notRate = LocalizedText(zh: "不是比率", en: "not a rate")
  static let twoColumns = LocalizedText(
    zh: "单元格跨多列，归属不明", en: "the cell spans columns of different meaning")
  static let twoCells = LocalizedText(
    zh: "同一列标题下有两个单元格", en: "two cells stand under one heading")
  static let twoRoles = LocalizedText(
    zh: "列标题含义不唯一", en: "the heading fits more than one meaning")
  static let sameRole = LocalizedText(
    zh: "另一列标题含义相同", en: "another column has the same meaning")
}
