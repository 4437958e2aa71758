import Reports

/// Finds the figures of a text: digits or Chinese numerals with their unit.
struct FigureScanner {
  private let text: [Unicode.Scalar]
  private let words: ProseWords

  init(_ text: ProseText, words: ProseWords) {
    self.text = text.scalars
    self.words = words
  }

  /// All figures, left to right, those without meaning for the report (.other) among them, so that
  /// the caller knows where one ends and the next begins.
  func figures() -> [ProseFigure] {
    var result: [ProseFigure] = []
    var index = 0
    while index < text.count {
      if let figure = figure(at: index, after: result.last?.range.upperBound ?? 0) {
        result.append(figure)
        index = figure.range.upperBound
      } else {
        index += 1
      }
    }
    return shareUnits(markRanges(result))
  }

  /// - Parameter end: where the figure before ends; its last sign is no minus of this one.
  private func figure(at index: Int, after end: Int) -> ProseFigure? {
    let scalar = text[index]
    if scalar.isDigit { return asciiFigure(at: index, after: end) }
    if scalar == "百", text[index...].starts(with: Self.percentOf) { return percentOf(at: index) }
    guard ChineseNumeral.digit(scalar) != nil || scalar == "十" || scalar == "拾" else { return nil }
    return chineseFigure(at: index)
  }

  private static let percentOf: [Unicode.Scalar] = ["百", "分", "之"]

  private func asciiFigure(at start: Int, after end: Int) -> ProseFigure? {
    var numeral = Numeral(text, from: start)
    if numeral.isCode || (start > 0 && (text[start - 1].isLatin || text[start - 1] == "第")) {
      return ProseFigure(range: start..<numeral.end, digits: numeral.digits, kind: .other)
    }
    let negative =
      start > end && text[start - 1] == "-" && !(start > 1 && text[start - 2].isDigit)
    if negative { numeral.digits = "-" + numeral.digits }
    return finished(
      numeral.digits, from: start - (negative ? 1 : 0), unitAt: numeral.end,
      isDoubtful: numeral.isBroken)
  }

  private func percentOf(at start: Int) -> ProseFigure? {
    let from = start + 3
    guard from < text.count else { return nil }
    if text[from].isDigit {
      let numeral = Numeral(text, from: from)
      return ProseFigure(range: start..<numeral.end, digits: numeral.digits, kind: .percent)
    }
    guard let (end, digits) = ChineseNumeral.read(text, from: from) else { return nil }
    return ProseFigure(range: start..<end, digits: digits, kind: .percent)
  }

  /// A Chinese numeral counts only with money behind it, or, from two characters on, with people
  /// or points: 一人 and 十分 are words.
  private func chineseFigure(at start: Int) -> ProseFigure? {
    if start > 0, text[start - 1] == "几" || text[start - 1] == "数" || text[start - 1] == "第" {
      return nil
    }
    guard let (end, digits) = ChineseNumeral.read(text, from: start) else { return nil }
    let figure = finished(digits, from: start, unitAt: end, isDoubtful: false)
    switch figure.kind {
    case .money: return figure
    case .count(let unit) where end - start > 1 && words.staffUnits.contains(unit): return figure
    case .points where end - start > 1: return figure
    default: return nil
    }
  }

  /// Reads the unit and what stands around the number.
  private func finished(_ digits: String, from start: Int, unitAt: Int, isDoubtful: Bool)
    -> ProseFigure
  {
    var end = unitAt
    while end < text.count, text[end] == "\n" { end += 1 }
    let (kind, length, perPiece) = unit(at: end, digits: digits)
    let isBare = length == 0
    var figure = ProseFigure(
      range: start..<(isBare ? unitAt : end + length), digits: digits, kind: kind)
    if isBare, isListNumber(start..<unitAt) { figure.kind = .other }
    if case .money(let low) = figure.kind { joinLowerPart(&figure, low) }
    figure.isDoubtful = isDoubtful
    figure.isPerPiece = perPiece
    let after = text[figure.range.upperBound...]
    figure.isBound =
      words.boundsAfter.prefix(of: after) > 0 || words.boundsBefore.suffix(of: text[..<start]) > 0
      || figure.kind == .points && words["bound-after-points"].prefix(of: after) > 0
    figure.isAbout =
      words.about.prefix(of: text[end...]) > 0 || words["about-after"].prefix(of: after) > 0
      || words["about-before"].suffix(of: text[..<start]) > 0
    return figure
  }

  /// The unit at a position: what it makes of the number, its length, and whether it is a price.
  private func unit(at index: Int, digits: String) -> (ProseFigure.Kind, Int, Bool) {
    guard index < text.count else { return (.bare, 0, false) }
    let about = words.about.prefix(of: text[index...])
    let rest = text[(index + about)...]
    for (unit, list) in words.moneyUnits {
      let length = list.prefix(of: rest)
      guard length > 0 else { continue }
      let after = rest.dropFirst(length)
      // 12万人, 3万亩: 万 counts what follows it.
      if words.openUnits.contains(rest.prefix(length)), let next = after.first,
        words.countedAfterTenThousand.prefix(of: after) > 0 || next == "-"
      {
        return (.count(String(after.prefix(1))), about + length + 1, false)
      }
      return (.money(unit), about + length, after.first == "/" || after.first == "每")
    }
    // No unit of the record: what it says is left to the reader.
    let odd = words["money-odd"].prefix(of: rest)
    if odd > 0 { return (.money(.yuan), about + odd, true) }
    if let first = rest.first {
      if first == "%" { return (.percent, about + 1, false) }
      if words.dateUnits.prefix(of: rest) > 0 {
        let isYear =
          first == "年" && digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
        return (isYear ? .year : .other, 1, false)
      }
      if first == "分", words.notPoints.prefix(of: rest) == 0 { return (.points, about + 1, false) }
    }
    let counted = words.countUnits.prefix(of: rest)
    if counted > 0 { return (.count(String(rest.prefix(counted))), about + counted, false) }
    return (.bare, 0, false)
  }

  /// 1亿2000万元 is one amount in two units: 12000万元.
  private func joinLowerPart(_ figure: inout ProseFigure, _ unit: MoneyUnit) {
    let end = figure.range.upperBound
    guard unit == .hundredMillionYuan, !figure.digits.contains("."), end < text.count,
      text[end].isDigit
    else { return }
    let lower = Numeral(text, from: end)
    guard
      case (.money(.tenThousandYuan), let length, false) = self.unit(
        at: lower.end, digits: lower.digits),
      let high = Int64(figure.digits), let low = ExactDecimal(digits: lower.digits),
      high < 1_000_000_000
    else { return }
    figure.digits = (ExactDecimal(mantissa: Int128(high) * 10_000, scale: 0) + low).description
    figure.kind = .money(.tenThousandYuan)
    figure.range = figure.range.lowerBound..<lower.end + length
  }

  /// 1、 2. 3） and （4） before a text are numbers of a list.
  private func isListNumber(_ range: Range<Int>) -> Bool {
    guard range.upperBound < text.count, range.count <= 3 else { return false }
    let next = text[range.upperBound]
    guard next == "、" || next == "." || next == "）" else { return false }
    guard range.lowerBound > 0 else { return true }
    let before = text[range.lowerBound - 1]
    if next == "）" {
      return before == "（" || before == "\n" || before == "：" || before.endsSentence
    }
    return before == "\n" || before == "\t" || before.endsSentence || before == "：" || before == "，"
  }

  /// 80-90分, 5%～10%: two ends of a range, neither of them a figure of its own.
  private func markRanges(_ figures: [ProseFigure]) -> [ProseFigure] {
    var result = figures
    for index in result.indices.dropFirst() {
      let between = text[result[index - 1].range.upperBound..<result[index].range.lowerBound]
      let kind = result[index].kind
      guard between.count <= 4, words.rangeMarks.occurs(in: between),
        kind != .year, kind != .other
      else { continue }
      result[index - 1].isBound = true
      result[index].isBound = true
    }
    return result
  }

  /// 1343.50、1343.07万元: a number before a mark takes the unit of the number behind it.
  private func shareUnits(_ figures: [ProseFigure]) -> [ProseFigure] {
    var result = figures
    for index in result.indices.dropLast().reversed() where result[index].kind == .bare {
      let between = text[result[index].range.upperBound..<result[index + 1].range.lowerBound]
      guard between.count == 1, let mark = between.first, mark == "、" || mark == "和" || mark == "/",
        result[index + 1].moneyUnit != nil || result[index + 1].kind == .percent
      else { continue }
      result[index].kind = result[index + 1].kind
    }
    return result
  }
}

extension ExactDecimal {
  /// Reads plain ASCII digits with at most one point.
  init?(digits: String) {
    guard let number = PrintedNumber(digits) else { return nil }
    self = number.exact
  }
}
