/// The normal form in which header cells and labels are held against the word lists: narrow, without
/// simplified, without white space, quotes, numbering, brackets and closing punctuation.
///
/// `一、 项目资金\n（万元）：` and `项目资金` have one key. What stood in brackets (a unit, points, a
/// column letter) is read apart by `Term`.
package func matchKey(_ text: some StringProtocol) -> String {
  var scalars: [Unicode.Scalar] = []
  var depth = 0
  for scalar in text.unicodeScalars {
    let narrow = scalar.narrow
    switch narrow {
    case "(", "[", "〔", "【", "〈": depth += 1
    case ")", "]", "〕", "】", "〉": depth = max(0, depth - 1)
    case _ where depth > 0 || narrow.isBlank || narrow.isZeroWidth || narrow.isQuote: break
    default: scalars.append(TraditionalCharacters.simplified(narrow))
    }
  }
  var slice = scalars[...]
  while let last = slice.last, last.isClosing { slice.removeLast() }
  slice = withoutNumbering(slice)
  while let first = slice.first, first.isClosing || first == "★" || first == "*" {
    slice.removeFirst()
  }
  return String(slice)
}

/// The text behind an enumerator (`一、`, `1.`, `3、`, `①`); all of it where there is none.
private func withoutNumbering(
  _ scalars: ArraySlice<Unicode.Scalar>
) -> ArraySlice<Unicode.Scalar> {
  var rest = scalars
  if let first = rest.first, (0x2460...0x2473).contains(first.value) { return rest.dropFirst() }
  let digits = rest.prefix { $0.isASCIIDigit || $0.isChineseOrdinal }
  guard !digits.isEmpty, digits.count <= 3 else { return scalars }
  rest = rest.dropFirst(digits.count)
  guard let sign = rest.first, sign == "、" || sign == "." || sign == "," else { return scalars }
  return rest.dropFirst()
}

extension Unicode.Scalar {
  fileprivate var isChineseOrdinal: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }

  fileprivate var isQuote: Bool {
    switch self {
    case "“", "”", "‘", "’", "\"", "'", "「", "」", "《", "》": true
    default: false
    }
  }

  /// Punctuation that can end a label without being part of its name.
  fileprivate var isClosing: Bool {
    switch self {
    case ":", "：", "。", "、", ".", ",", ";", "-", "_", "·", "~", "∶", "︰", "﹕": true
    default: false
    }
  }
}
