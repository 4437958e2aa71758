import Reports

extension IndicatorReader {
  /// Whether the points of a column are on 100 for each indicator, not on its weight: more than the
  /// weight in any row where the heading says so (单项得分), else in most rows, and less in none.
  ///
  /// - Parameters:
  ///   - score: the grid column of the points.
  ///   - weight: that of the weights beside them.
  static func exceeds(
    _ grid: Grid, rows: Range<Int>, score: Int, weight: Int, isSingle: Bool
  ) -> Bool {
    var more = 0
    var same = 0
    for row in rows {
      guard let points = grid.number(row: row, column: score),
        let most = grid.number(row: row, column: weight), most.mantissa > 0
      else { continue }
      if points > most {
        if isSingle { return true }
        more += 1
      } else if points < most {
        if !isSingle { return false }
      } else {
        same += 1
      }
    }
    return more > 2 && more > same
  }
}
