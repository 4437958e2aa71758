import Reports

/// A date or a period's end, as far as it is said: the year, the month, the day.
struct DateOrder: Hashable {
  private var year: Int?
  private var month: Int?
  private var day: Int?

  init(_ year: Int?, _ month: Int?, _ day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the actual date keeps a target date; "by then" unless the target says "from then on".
  static func attainment(
    _ comparison: Measure.Comparison, target: DateOrder, actual: DateOrder
  ) -> Attainment {
    guard let order = actual.compared(to: target) else { return .unclear }
    let isFloor = comparison == .atLeast || comparison == .more
    let kept = isFloor ? order >= 0 : order <= 0
    return Attainment(standing: kept ? .met : .missed)
  }

  /// Negative before, 0 in the same period, positive after; nil where they share no part.
  ///
  /// A part that one of the two leaves out is not compared: 11月 keeps 2021年12月底.
  private func compared(to other: DateOrder) -> Int? {
    var shared = false
    for (mine, its) in [(year, other.year), (month, other.month), (day, other.day)] {
      guard let mine, let its else {
        if shared { break }
        continue
      }
      shared = true
      if mine != its { return mine < its ? -1 : 1 }
    }
    return shared ? 0 : nil
  }
}
