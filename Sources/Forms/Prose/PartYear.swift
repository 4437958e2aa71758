/// Tells figures of a part of the year (截至9月底, 1—6月, 上半年) from those of the whole year.
struct PartYear: Sendable {
  private let part: WordSet
  private let whole: WordSet

  init(words: ProseWords) {
    part = words["part-year"]
    whole = words["full-year"]
  }

  /// Whether the last period named before a figure is shorter than a year.
  ///
  /// - Parameter lead: the figure's sentence up to the figure, width folded.
  func closes(_ lead: ArraySlice<Unicode.Scalar>) -> Bool {
    let months = lead.indices.filter { isEndOfPeriod($0, in: lead) }
    let shorter = part.ranges(in: lead).map(\.lowerBound) + months.filter { month($0, lead) != 12 }
    let longer = whole.ranges(in: lead).map(\.lowerBound) + months.filter { month($0, lead) == 12 }
    guard let last = shorter.max() else { return false }
    return last > longer.max() ?? -1
  }

  /// 9月底, 9月末, 1—9月: a month that ends a period, not the date of an event.
  private func isEndOfPeriod(_ index: Int, in lead: ArraySlice<Unicode.Scalar>) -> Bool {
    guard lead[index] == "月", month(index, lead) != nil else { return false }
    if let next = lead[(index + 1)...].first, next == "底" || next == "末" { return true }
    let before = lead[..<index].reversed().drop { $0.isDigit }.drop { $0 == "月" }
    guard let mark = before.first else { return false }
    return mark == "-" || mark == "—" || mark == "–" || mark == "~" || mark == "～" || mark == "至"
  }

  /// The number before 月, from 1 to 12.
  private func month(_ index: Int, _ lead: ArraySlice<Unicode.Scalar>) -> Int? {
    let digits = lead[..<index].reversed().prefix { $0.isDigit }
    guard (1...2).contains(digits.count), let month = Int(String(digits.reversed())),
      (1...12).contains(month)
    else { return nil }
    return month
  }
}
