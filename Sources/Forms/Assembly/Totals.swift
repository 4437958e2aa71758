import Reports

extension Draft {
  /// The totals of the whole evaluation: a row that adds up only the table it stands in is none.
  var wholeTotals: [TotalRow] {
    guard indicatorBlocks.count > 1, totals.count > 1 else { return totals }
    let sums = indicatorBlocks.map { block in
      (
        weight: Self.sum(block.indicators.compactMap { $0.weight?.number }),
        score: Self.sum(block.indicators.compactMap { $0.score?.number })
      )
    }
    return totals.filter { row in
      guard row.blocksAbove > 0 else { return true }
      let own = sums[row.blocksAbove - 1]
      if let weight = row.weight?.number { return own.weight != weight.exact }
      return row.score?.number.map { own.score != $0.exact } ?? true
    }
  }

  private static func sum(_ numbers: [PrintedNumber]) -> ExactDecimal {
    numbers.map(\.exact).reduce(.zero, +)
  }
}
