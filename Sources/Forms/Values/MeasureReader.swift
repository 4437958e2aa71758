import Reports

/// Takes a target or an actual value apart (≥95%, 6次以上, 80%-90%, 12月底前, 效果明显).
enum MeasureReader {
  /// - Parameter text: the print, tidied and with narrow figures.
  static func read(_ text: String) -> Measure {
    Measure(text: text, content: content(of: text))
  }

  private static func content(of text: String) -> Measure.Content {
    let words = ComparisonWords.standard
    var rest = [Unicode.Scalar](of: text, \.narrow)[...]
    guard rest.count <= 40, rest.contains(where: \.isASCIIDigit) else { return .words }
    if let date = DateReader.read(rest) { return date }
    let leading = words.takeLeading(&rest)
    guard let (_, number, count) = FigureReader.number(at: rest), rest.first?.isHan == false
    else { return .words }
    rest = rest.dropFirst(count).drop(while: \.isBlank)
    if let range = range(from: number, rest) { return range }
    let closing = words.takeClosing(&rest)
    var unit = rest
    while let first = unit.first, first == "余" || first == "多" { unit.removeFirst() }
    guard unit.count <= 8, !unit.contains(where: { $0.isASCIIDigit || $0.breaksUnit })
    else { return .words }
    let comparison = leading.flatMap { $0 == .unsigned ? nil : $0 } ?? closing ?? .unsigned
    return .number(comparison, number, unit: String(unit))
  }

  /// The upper end and the unit of a range whose lower end was read.
  private static func range(
    from lower: PrintedNumber, _ text: ArraySlice<Unicode.Scalar>
  ) -> Measure.Content? {
    guard let dash = text.firstIndex(where: \.isRangeDash) else { return nil }
    let firstUnit = text[..<dash]
    guard let (_, upper, count) = FigureReader.number(at: text[(dash + 1)...]) else { return nil }
    let unit = text[(dash + 1)...].dropFirst(count)
    guard firstUnit.isEmpty || firstUnit.elementsEqual(unit), unit.count <= 8,
      !unit.contains(where: { $0.isASCIIDigit || $0.breaksUnit })
    else { return nil }
    return .range(lower, upper, unit: String(unit))
  }
}

extension Unicode.Scalar {
  fileprivate var isRangeDash: Bool {
    switch self {
    case "-", "~", "—", "–", "至", "∼": true
    default: false
    }
  }

  /// Signs that end a name, so that what they stand in is no unit.
  fileprivate var breaksUnit: Bool {
    switch self {
    case ",", "，", "。", ";", "；", "、", ":", "：", "-", "~", "—", "≥", "≤", "<", ">", "=": true
    default: false
    }
  }
}
