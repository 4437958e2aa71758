import Reports

extension Draft {
  /// The totals of the whole evaluation: a row that adds up only the table it stands in is none.
  ///
  /// - Parameter sentences: totals that the text states; with one of them a lone total row may add
  ///   up only its table, too.
  func wholeTotals(beside sentences: [Figure]) -> [TotalRow] {
    let isOfBlock = areOfBlocks(beside: sentences)
    return totals.indices.filter { !isOfBlock[$0] }.map { totals[$0] }
  }

  /// The rows that add up only their table.
  func blockTotals(beside sentences: [Figure]) -> [SubtotalRow] {
    let isOfBlock = areOfBlocks(beside: sentences)
    let above = indicatorBlocks.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1.indicators.count)
    }
    return zip(totals, isOfBlock).filter(\.1).map { row, _ in
      SubtotalRow(
        label: "合计", weight: row.weight, score: row.score, above: above[row.blocksAbove])
    }
  }

  /// For each total, whether its points are those of the table it stands in.
  private func areOfBlocks(beside sentences: [Figure]) -> [Bool] {
    guard indicatorBlocks.count > 1, totals.count + sentences.count > 1 else {
      return totals.map { _ in false }
    }
    let sums = indicatorBlocks.map { block in
      (
        weight: Self.sum(block.indicators.compactMap { $0.weight?.number }),
        score: Self.sum(block.indicators.compactMap { $0.score?.number })
      )
    }
    return totals.map { row in
      guard row.blocksAbove > 0 else { return false }
      let own = sums[row.blocksAbove - 1]
      if let weight = row.weight?.number { return own.weight == weight.exact }
      return row.score?.number.map { own.score == $0.exact } ?? false
    }
  }

  private static func sum(_ numbers: [PrintedNumber]) -> ExactDecimal {
    numbers.map(\.exact).reduce(.zero, +)
  }
}
