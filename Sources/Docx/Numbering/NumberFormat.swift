/// A number in one of the formats of lists (ECMA-376 Part 1, 17.18.59 `ST_NumberFormat`).
enum NumberFormat {
  /// - Parameters:
  ///   - number: from 0; what is negative or beyond a format's reach is shown in decimal.
  ///   - format: the format's name; one that is not known counts in decimal.
  static func text(_ number: Int, format: String) -> String {
    guard number >= 0, number <= 99_999 else { return String(number) }
    switch format {
    case "none", "bullet": return ""
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    case "upperLetter": return letters(number, from: "A")
    case "lowerLetter": return letters(number, from: "a")
    case "ordinal": return String(number) + ordinalSuffix(number)
    case "decimalFullWidth", "decimalFullWidth2": return fullWidth(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return enclosed(number, first: 0x2460, count: 20)
    case "decimalEnclosedParen": return enclosed(number, first: 0x2474, count: 20)
    case "decimalEnclosedFullstop": return enclosed(number, first: 0x2488, count: 20)
    case "ideographEnclosedCircle": return enclosed(number, first: 0x3280, count: 10)
    case "numberInDash": return "- \(number) -"
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand":
      return ChineseNumeral.counting(number)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return ChineseNumeral.digits(number)
    case "chineseLegalSimplified", "ideographLegalTraditional":
      return ChineseNumeral.legal(number, traditional: format == "ideographLegalTraditional")
    case "ideographTraditional": return cycle(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": return cycle(number, "子丑寅卯辰巳午未申酉戌亥")
    default: return String(number)
    }
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4_000 else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      text += String(repeating: sign, count: rest / value)
      rest %= value
    }
    return text
  }

  /// a to z, then aa, bb … as Word counts.
  private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
    guard number > 0, number <= 780,
      let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26))
    else { return String(number) }
    return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
  }

  private static func ordinalSuffix(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }

  private static func fullWidth(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  private static func enclosed(_ number: Int, first: UInt32, count: Int) -> String {
    guard (1...count).contains(number), let sign = Unicode.Scalar(first + UInt32(number - 1)) else {
      return String(number)
    }
    return String(Character(sign))
  }

  private static func cycle(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return (1...signs.count).contains(number) ? String(signs[number - 1]) : String(number)
  }
}

/// Numbers written with Chinese numerals.
enum ChineseNumeral {
  /// 一, 十, 十一, 二十, 一百零五.
  static func counting(_ number: Int) -> String {
    if number == 10 { return "十" }
    let text = placed(number, digits: Array("〇一二三四五六七八九"), units: ["", "十", "百", "千", "万"])
      .replacing(zero: "零")
    return (11..<20).contains(number) ? String(text.dropFirst()) : text
  }

  /// 一〇五: digit by digit.
  static func digits(_ number: Int) -> String {
    let digits = Array("〇一二三四五六七八九")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// 壹拾, as in contracts and on bills.
  static func legal(_ number: Int, traditional: Bool) -> String {
    placed(
      number, digits: Array(traditional ? "零壹貳參肆伍陸柒捌玖" : "零壹贰叁肆伍陆柒捌玖"),
      units: ["", "拾", "佰", "仟", traditional ? "萬" : "万"])
  }

  /// Digits with their places, zeros between them once.
  private static func placed(_ number: Int, digits: [Character], units: [String]) -> String {
    guard number > 0 else { return String(digits[0]) }
    let places = String(number).reversed().compactMap(\.wholeNumberValue)
    guard places.count <= units.count else { return String(number) }
    var text = ""
    var owesZero = false
    for (place, digit) in places.enumerated().reversed() {
      if digit == 0 {
        owesZero = true
        continue
      }
      if owesZero && !text.isEmpty { text.append(digits[0]) }
      owesZero = false
      text.append(digits[digit])
      text += units[place]
    }
    return text
  }
}

extension String {
  /// The sign for zero between places, which differs from the one that stands alone.
  fileprivate func replacing(zero: Character) -> String {
    self == "〇" ? self : String(map { $0 == "〇" ? zero : $0 })
  }
}
