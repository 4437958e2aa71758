import Documents

/// A paragraph that heads a part of the document.
struct Heading: Sendable, Equatable {
  /// Index in `Document.blocks`.
  var block: Int
  /// As shown, the automatic number before the text.
  var text: String
  /// The text without its number.
  var name: String
  /// Its number goes on from another's: 二、 and not 一、.
  var goesOn = false
}

/// Recognises headings by style, outline level, automatic number or typed number.
struct HeadingReader {
  private let words: OutlineWords

  init(words: OutlineWords) { self.words = words }

  /// Longer paragraphs are text, whatever their style.
  private static let longest = 60

  func heading(_ paragraph: Paragraph, block: Int) -> Heading? {
    let text = tidied(paragraph.text)
    let scalars = [Unicode.Scalar](of: text, \.folded)
    guard !scalars.isEmpty, scalars.count <= Self.longest else { return nil }
    let typed = Enumerator(scalars[...])
    let automatic = paragraph.number.flatMap {
      Enumerator([Unicode.Scalar](of: $0, \.folded)[...])
    }
    let body = scalars.dropFirst(typed?.length ?? 0)
    guard !body.isEmpty, looksLikeHeading(body, typed ?? automatic, isStyled: isStyled(paragraph))
    else { return nil }
    let name = String(text.unicodeScalars.dropFirst(typed?.length ?? 0))
    return Heading(
      block: block, text: (paragraph.number ?? "") + text, name: name,
      goesOn: (typed ?? automatic).map { !$0.isFirst } ?? false)
  }

  private func isStyled(_ paragraph: Paragraph) -> Bool {
    if paragraph.outlineLevel != nil { return true }
    guard let style = paragraph.style else { return false }
    return words["heading-style"].prefix(of: [Unicode.Scalar](of: style)[...]) > 0
  }

  private func looksLikeHeading(
    _ body: ArraySlice<Unicode.Scalar>, _ number: Enumerator?, isStyled: Bool
  ) -> Bool {
    guard !statesFigures(body) else { return false }
    let inner = body.dropLast()
    guard !inner.contains(where: { $0.endsSentence }) else { return false }
    let endsInStop = body.last.map { $0.endsSentence || $0 == "，" || $0 == "、" } ?? false
    if isStyled { return !endsInStop || body.count <= 20 }
    guard let number, body.count <= 40 else { return false }
    let isNamed = words["heading-word"].suffix(of: endsInStop ? inner : body) > 0
    if number.isChinese { return !endsInStop || (body.count <= 20 && isNamed) }
    return isNamed && body.count <= 30
  }

  /// Money, per cents and points are said in sentences, not in headings.
  private func statesFigures(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    var afterDigit = false
    for scalar in body {
      if afterDigit,
        scalar == "元" || scalar == "万" || scalar == "%" || scalar == "分" || scalar == "亿"
          || scalar == "人"
      {
        return true
      }
      afterDigit = scalar.isDigit
    }
    return false
  }
}

/// A number that leads a paragraph: 一、 （一） 1. 1、 ① 1） 第一部分.
struct Enumerator: Equatable {
  var length: Int
  /// Written with a Chinese numeral, as the upper levels of official papers are.
  var isChinese: Bool
  /// 一、 1. ① and the like.
  var isFirst: Bool

  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard let first = text.first else { return nil }
    if (0x2460...0x2473).contains(first.value) {
      (length, isChinese, isFirst) = (1, false, first.value == 0x2460)
      return
    }
    let open = first == "（" ? 1 : 0
    let ordinal = first == "第" ? 1 : 0
    let rest = text.dropFirst(open + ordinal)
    let number = rest.prefix { $0.isDigit || ChineseNumeral.digit($0) != nil || $0 == "十" }
    guard !number.isEmpty, number.count <= 3, let mark = rest.dropFirst(number.count).first else {
      return nil
    }
    isChinese = number.first.map { !$0.isDigit } ?? false
    isFirst = number.elementsEqual(["1"]) || number.elementsEqual(["一"])
    if ordinal == 1 {
      let tail = rest.dropFirst(number.count)
      guard mark == "章" || mark == "节" || tail.starts(with: ["部", "分"] as [Unicode.Scalar]) else {
        return nil
      }
      length = 1 + number.count + (mark == "部" ? 2 : 1)
      if let next = text.dropFirst(length).first, next == "、" || next == "：" || next == " " {
        length += 1
      }
      isChinese = true
      return
    }
    let closes = mark == "）" || (open == 0 && (mark == "、" || mark == "." || mark == "，"))
    guard closes, open == 0 || mark == "）" else { return nil }
    // 1.5 is a number, 1.资金 is not.
    if mark == ".", let next = rest.dropFirst(number.count + 1).first, next.isDigit { return nil }
    length = open + number.count + 1
    if let next = text.dropFirst(length).first, next == "、" || next == "." || next == " " {
      length += 1
    }
  }
}
