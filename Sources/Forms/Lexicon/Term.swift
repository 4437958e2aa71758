import Reports

/// A cell as the recogniser sees it: its words in normal form and what stands in its brackets.
struct Term: Sendable {
  /// The text by the record's white-space rule.
  var text: String
  /// Empty for texts too long to be a heading.
  var key: String
  /// Roles of the whole word.
  var roles: [Role] = []
  /// Roles of the longest known ending, where the whole word is unknown.
  var endingRoles: [Role] = []
  /// 其中：财政拨款: the words open with the mark of a part.
  var opensPart = false
  /// The unit of money in brackets (万元).
  var unit: MoneyUnit?
  /// The points in brackets (50分), in 分.
  var points: PrintedNumber?
  /// The year before the words (2021年决算数).
  var year: Int?
  /// A figure with or without sign and unit.
  var isFigure = false
  var isNil = false
  var isPlaceholder = false

  var isBlank: Bool { text.isEmpty }

  func has(_ role: Role) -> Bool { roles.contains(role) }

  /// Headings are short; longer texts are not looked up.
  private static let longestHeading = 32

  init(_ raw: String, lexicon: Lexicon) {
    text = tidied(raw)
    key = ""
    guard !text.isEmpty else { return }
    isNil = lexicon.isNilMark(text)
    isPlaceholder = lexicon.isPlaceholder(text)
    isFigure = !isNil && !isPlaceholder && FigureCell.isFigure(text)
    guard !isFigure, !isNil, text.utf8.count <= Self.longestHeading * 4 else { return }
    for bracket in Brackets.contents(of: text) {
      unit = unit ?? Self.unit(in: bracket)
      points = points ?? Self.points(in: bracket)
    }
    key = matchKey(text)
    lookUp(lexicon)
  }

  private mutating func lookUp(_ lexicon: Lexicon) {
    guard !key.isEmpty else { return }
    opensPart = lexicon.opensPart(key)
    roles = lexicon.roles(ofWord: key)
    takeQualifier(lexicon)
    if roles.isEmpty, let (year, rest) = Self.leadingYear(key) {
      self.year = year
      key = rest
      roles = lexicon.roles(ofWord: rest)
    }
    if roles.isEmpty, let (rest, unit) = Self.closingUnit(key) {
      let shorter = lexicon.roles(ofWord: rest)
      if !shorter.isEmpty { (key, roles, self.unit) = (rest, shorter, self.unit ?? unit) }
    }
    if roles.isEmpty, key.last == "%" {
      roles = lexicon.roles(ofWord: String(key.dropLast()))
      if !roles.isEmpty { key.removeLast() }
    }
    if roles.isEmpty, let rest = Self.withoutColumnLetter(key) {
      roles = lexicon.roles(ofWord: rest)
      if !roles.isEmpty { key = rest }
    }
    if roles.isEmpty, let rest = Self.withoutTranslation(key) {
      roles = lexicon.roles(ofWord: rest)
      key = rest
    }
    if roles.isEmpty { endingRoles = lexicon.roles(ofEnding: key) }
  }

  /// 预算数（调整后） → 调整后预算数, where that is a word.
  private mutating func takeQualifier(_ lexicon: Lexicon) {
    guard let open = text.firstIndex(where: { $0 == "（" || $0 == "(" }), open != text.startIndex,
      let words = Brackets.contents(of: text).first.map({ matchKey($0) }), !words.isEmpty
    else { return }
    let found = lexicon.roles(ofWord: words + key)
    if !found.isEmpty { (key, roles) = (words + key, found) }
  }

  /// 2021年决算数, 2021年度决算数 → 2021 and 决算数.
  private static func leadingYear(_ key: String) -> (Int, String)? {
    let scalars = key.unicodeScalars
    let digits = scalars.prefix { $0.isASCIIDigit }
    guard digits.count == 4, let year = Int(String(digits)), (1990...2099).contains(year),
      scalars.dropFirst(4).first == "年"
    else { return nil }
    var rest = scalars.dropFirst(5)
    if rest.first == "度", rest.count > 1 {
      rest = rest.dropFirst()
    }
    return (year, String(rest))
  }

  private static func closingUnit(_ key: String) -> (String, MoneyUnit)? {
    for count in [3, 2, 1] where key.unicodeScalars.count > count + 1 {
      let word = String(key.unicodeScalars.suffix(count))
      if let unit = MoneyUnit.read(word), word.hasSuffix("元") {
        return (String(key.unicodeScalars.dropLast(count)), unit)
      }
    }
    return nil
  }

  /// 执行数B, 目标值A without brackets.
  private static func withoutColumnLetter(_ key: String) -> String? {
    guard let last = key.unicodeScalars.last, "ABCDEabcde".unicodeScalars.contains(last)
    else { return nil }
    let rest = key.unicodeScalars.dropLast()
    if rest.hasSuffix("B/") { return String(rest.dropLast(2)) }
    return String(rest)
  }

  /// 得分Score, 分值/Weight → 得分, 分值: the Chinese words of a heading in two languages.
  private static func withoutTranslation(_ key: String) -> String? {
    let scalars = key.unicodeScalars
    guard scalars.count(where: \.isASCIILetter) >= 3, let start = scalars.firstIndex(where: \.isHan)
    else { return nil }
    let words = scalars[start...].prefix { !$0.isASCIILetter }
    return matchKey(String(words).trimmingSlashes)
  }

  /// 万元, 单位：万元, 金额单位:元.
  static func unit(in bracket: String) -> MoneyUnit? {
    let words = bracket.split { $0 == ":" || $0 == "：" || $0 == "," || $0 == "，" || $0 == " " }
    return words.lazy.compactMap { MoneyUnit.read($0) }.first
  }

  /// 50分, 满分10分, 10 分.
  static func points(in bracket: String) -> PrintedNumber? {
    var rest = [Unicode.Scalar](of: bracket, \.narrow)[...]
    rest = rest.drop { !$0.isASCIIDigit && ($0.isHan || $0.isBlank || $0 == ":") }
    guard let (_, number, count) = FigureReader.number(at: rest) else { return nil }
    let unit = rest.dropFirst(count).drop(while: \.isBlank)
    return unit.first == "分" && unit.count == 1 ? number : nil
  }
}

extension Substring.UnicodeScalarView {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    reversed().starts(with: text.unicodeScalars.reversed())
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}

extension String {
  fileprivate var trimmingSlashes: Substring {
    var rest = self[...]
    while rest.first == "/" { rest.removeFirst() }
    while rest.last == "/" { rest.removeLast() }
    return rest
  }

  fileprivate init(_ scalars: Substring.UnicodeScalarView) { self = String(Substring(scalars)) }
}
