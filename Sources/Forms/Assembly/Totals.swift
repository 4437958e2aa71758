import Reports

extension Draft {
  /// The totals of the whole evaluation: a row that adds up only the table it stands in is none.
  var wholeTotals: [TotalRow] {
    guard indicatorBlocks.count > 1, totals.count > 1 else { return totals }
    return totals.filter { !addsUpOneTable($0) }
  }

  private func addsUpOneTable(_ row: TotalRow) -> Bool {
    guard row.blocksAbove > 0 else { return false }
    let own = indicatorBlocks[row.blocksAbove - 1].indicators
    if let weight = row.weight?.number {
      return Self.sum(own.compactMap { $0.weight?.number }) == weight.exact
    }
    guard let score = row.score?.number else { return false }
    return Self.sum(own.compactMap { $0.score?.number }) == score.exact
  }

  private static func sum(_ numbers: [PrintedNumber]) -> ExactDecimal {
    numbers.map(\.exact).reduce(.zero, +)
  }
}
