import Reports

/// Dates and ends of periods as targets print them (2022年12月30日, 12月底前, 2021年底).
enum DateReader {
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> Measure.Content? {
    var rest = text
    let leading = ComparisonWords.standard.takeLeading(&rest)
    let year = number(before: "年", in: &rest, 1900...2099)
    let month = number(before: "月", in: &rest, 1...12)
    let day = month.flatMap { _ in
      number(before: "日", in: &rest, 1...31) ?? number(before: "号", in: &rest, 1...31)
    }
    guard year != nil || month != nil else { return nil }
    if year != nil, month == nil, rest.first == "度" { return nil }
    let closing = String(rest)
    let comparison = endings[closing] ?? leading.flatMap { $0 == .unsigned ? nil : $0 }
    guard let comparison = comparison ?? (closing.isEmpty ? .unsigned : nil) else { return nil }
    return .date(comparison, year: year, month: month, day: day)
  }

  /// What may stand behind a date, and how an actual date is held against it.
  private static let endings: [String: Measure.Comparison] = {
    var result: [String: Measure.Comparison] = [:]
    for point in ["", "底", "末", "初", "中旬", "上旬", "下旬", "份"] {
      if !point.isEmpty { result[point] = .unsigned }
      for limit in ["前", "之前", "以前", "前完成", "之前完成", "以前完成"] {
        result[point + limit] = .atMost
      }
      result[point + "完成"] = .unsigned
    }
    return result
  }()

  private static func number(
    before sign: Unicode.Scalar, in text: inout ArraySlice<Unicode.Scalar>,
    _ allowed: ClosedRange<Int>
  ) -> Int? {
    let digits = text.prefix { $0.isASCIIDigit }
    guard (1...4).contains(digits.count), text.dropFirst(digits.count).first == sign else {
      return nil
    }
    let value = digits.reduce(0) { $0 * 10 + Int($1.value) - 48 }
    guard allowed.contains(value) else { return nil }
    text = text.dropFirst(digits.count + 1)
    return value
  }
}
