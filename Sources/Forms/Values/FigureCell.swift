/// Which cells count as figures for the coverage of a document.
enum FigureCell {
  /// A figure with or without a unit, a sign or a comparison; no date, no year, no numeral that is
  /// a word (十分).
  static func isFigure(_ text: String) -> Bool {
    var scalars = [Unicode.Scalar](of: text, \.narrow)[...]
    guard scalars.count <= 32, scalars.contains(where: \.isASCIIDigit) else { return false }
    if ComparisonWords.standard.takeLeading(&scalars) == nil {
      guard let first = scalars.first,
        first.isASCIIDigit || "+-−△▲.¥￥(".unicodeScalars.contains(first)
      else { return false }
    }
    _ = ComparisonWords.standard.takeClosing(&scalars)
    guard case .figure(let print) = FigureReader.read(scalars) else { return false }
    return !isDate(print)
  }

  /// Whether the cell holds a figure that a field can take, alone or with a name or a second figure
  /// beside it: 95（优）, 9/10, 其中：一般公共预算：1925.67.
  ///
  /// - Parameter text: the cell's text with its line breaks.
  static func holdsFigure(_ text: String) -> Bool {
    guard text.utf8.count <= longestPair, text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    let bare = Brackets.removed(from: text)
    if isFigure(bare) { return true }
    let halves = bare.split(whereSeparator: { $0 == "/" || $0 == "／" })
    if halves.count == 2, halves.allSatisfy({ isFigure(tidied($0)) }) { return true }
    let lines = text.split(whereSeparator: \.isNewline).filter { !tidied($0).isEmpty }
    if lines.count > 1, lines.allSatisfy({ isFigure(tidied($0)) }) { return true }
    return lines.contains { line in
      line.lastIndex { $0 == "：" || $0 == ":" }.map {
        isAmount(tidied(line[line.index(after: $0)...]))
      } ?? false
    }
  }

  /// An amount by its print alone: with a unit of money or decimals, unlike a count or a number.
  private static func isAmount(_ text: String) -> Bool {
    guard isFigure(text), case .figure(let print) = FigureReader.read(text) else { return false }
    return print.moneyUnit != nil || print.unit.isEmpty && print.number.decimals > 0
  }

  /// Texts longer than this are sentences.
  private static let longestPair = 120

  private static func isDate(_ print: FigurePrint) -> Bool {
    switch print.unit.unicodeScalars.first {
    case "月", "日", "号": true
    case "年": print.digits.utf8.count == 4
    default: false
    }
  }
}
