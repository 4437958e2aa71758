import Reports

extension Draft {
  /// The totals of the whole evaluation: a row that adds up only the table it stands in is none, nor
  /// one that leaves out the points of the rate where another total has them.
  ///
  /// - Parameter stated: totals that the sentences say.
  func wholeTotals(beside stated: [Figure]) -> [TotalRow] {
    zip(ownTotals, areOfBlocks(beside: stated)).filter { !$0.1 }.map(\.0)
  }

  /// The rows that add up only their table.
  func blockTotals(beside stated: [Figure]) -> [SubtotalRow] {
    let above = indicatorBlocks.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + $1.indicators.count)
    }
    return zip(ownTotals, areOfBlocks(beside: stated)).filter(\.1).map { row, _ in
      SubtotalRow(
        label: "合计", weight: row.weight, score: row.score, above: above[row.blocksAbove])
    }
  }

  private var ownTotals: [TotalRow] {
    let all = Sums(indicatorBlocks)
    return totals.map { $0.scored(on: all) }
  }

  /// For each total, whether its points are those of the table it stands in.
  private func areOfBlocks(beside stated: [Figure]) -> [Bool] {
    let all = Sums(indicatorBlocks)
    let totals = ownTotals
    let sums = indicatorBlocks.map { Sums([$0]) }
    let scores = Set((totals.compactMap(\.score) + stated).compactMap { $0.number?.exact })
    let rate = pointsOfRate
    return totals.map { row in
      if sums.count > 1, totals.count + stated.count > 1, addsUp(sums, row) { return true }
      return scores.count > 1 && leavesOutRate(row, of: rate, all, among: scores)
    }
  }

  /// Whether a row adds up the block above it alone.
  private func addsUp(_ sums: [Sums], _ row: TotalRow) -> Bool {
    guard row.blocksAbove > 0 else { return false }
    let own = sums[row.blocksAbove - 1]
    if let weight = row.weight?.number { return own.weight == weight.exact }
    return row.score?.number.map { own.score == $0.exact } ?? false
  }

  /// Whether a row adds up the indicators alone (合计 | 90 | 88.59), where another total counts the
  /// points of the execution rate too.
  private func leavesOutRate(
    _ row: TotalRow, of rate: ExactDecimal?, _ all: Sums, among scores: Set<ExactDecimal>
  ) -> Bool {
    guard row.blocksAbove > 0, let score = row.score?.number?.exact, all.score == score else {
      return false
    }
    if let weight = row.weight?.number {
      return all.weight == weight.exact && (rate != nil || weight.exact != Sums.full)
    }
    return rate.map { scores.contains(score + $0) } ?? false
  }

  /// The points that the funds bear, outside of the indicators.
  private var pointsOfRate: ExactDecimal? {
    budgetBlocks.lazy.compactMap { $0.total?.score?.number?.exact }.first
  }
}

extension TotalRow {
  /// A total under the weights that is not their sum is the score, where nothing else can be.
  fileprivate func scored(on all: Sums) -> TotalRow {
    guard isOnHundreds, score == nil, let number = weight?.number, number.exact != all.weight
    else { return self }
    var result = self
    (result.score, result.weight) = (weight, nil)
    return result
  }
}

/// What the points of tables of indicators add up to.
private struct Sums {
  /// The points of a whole form.
  static let full = ExactDecimal(mantissa: 100, scale: 0)

  var weight: ExactDecimal
  var score: ExactDecimal

  init(_ blocks: [IndicatorBlock]) {
    let rows = blocks.flatMap(\.indicators)
    func sum(_ numbers: [PrintedNumber]) -> ExactDecimal {
      numbers.map(\.exact).reduce(.zero, +)
    }
    weight = sum(rows.compactMap { $0.weight?.number })
    score = sum(rows.compactMap { $0.score?.number })
  }
}
