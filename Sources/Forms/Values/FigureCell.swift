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

  private static func isDate(_ print: FigurePrint) -> Bool {
    switch print.unit.unicodeScalars.first {
    case "月", "日", "号": true
    case "年": print.digits.utf8.count == 4
    default: false
    }
  }
}
