import Reports

/// An office's name as a cell or a line gives it: a budget code before it, or nothing at all.
struct DepartmentName: Equatable {
  var code: String?
  var name: String

  /// Nil where the text names no office: blank, a mark, a money unit, a template's gap.
  init?(_ printed: String, words: OutlineWords) {
    let text = Caption.cleaned(tidied(printed), words: words)
    let scalars = [Unicode.Scalar](of: text)
    let length = Self.codeLength(scalars.map(\.folded))
    if length > 0 { code = Self.code(scalars[..<length]) }
    let rest = tidied(String(scalars[length...]))
    let letters = rest.unicodeScalars.filter(\.isHan)
    guard letters.count >= 2, rest.unicodeScalars.count <= 60, !rest.contains("。"),
      !rest.contains("：")
    else { return nil }
    let folded = [Unicode.Scalar](of: rest, \.folded)[...]
    guard MoneyUnit.read(rest) == nil, !words["no-department"].contains(folded),
      words["no-department-lead"].prefix(of: folded) == 0, !folded.contains("×"),
      !folded.contains("*")
    else { return nil }
    name = rest
  }

  /// 421008-, [421008], 411001—, 633005 glued to the name: the length of the code.
  private static func codeLength(_ text: [Unicode.Scalar]) -> Int {
    var index = 0
    let bracketed = text.first == "[" || text.first == "【" || text.first == "（"
    if bracketed { index = 1 }
    let start = index
    while index < text.count, text[index].isDigit || (index > start && text[index].isLatinOrDigit) {
      index += 1
    }
    let digits = index - start
    guard digits >= 3, index < text.count else { return 0 }
    if bracketed {
      guard text[index] == "]" || text[index] == "】" || text[index] == "）" else { return 0 }
      return index + 1 + (index + 1 < text.count && text[index + 1] == "-" ? 1 : 0)
    }
    if text[index] == "-" || text[index] == "—" || text[index] == "–" || text[index] == "_"
      || text[index] == " "
    {
      return index + 1
    }
    // A number of three digits can open a name (110指挥中心); a budget code has six.
    return digits >= 5 && text[index].isHan ? index : 0
  }

  private static func code(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars.map(\.folded).filter { $0.isLatinOrDigit })
  }
}
