import Reports

/// An evaluation on its way to a rank.
package struct Candidate: Sendable, Hashable {
  /// The row without its ranks.
  package var row: EvaluationRow
  /// What it is ranked by; nil without a score.
  package var key: ExactDecimal?
  /// The lowest and highest key it could have if its open flags went against or for it.
  package var low: ExactDecimal?
  package var high: ExactDecimal?

  package init(
    row: EvaluationRow, key: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil
  ) {
    self.row = row
    self.key = key
    self.low = low
    self.high = high
  }

  /// What the candidate is ranked by; nil where it takes no part in the order.
  fileprivate var rankingKey: ExactDecimal? { row.isSuperseded ? nil : key }
}

/// The rows with their ranks, from candidates that come in order: those with a key first, highest
/// first, the others after them.
///
/// Walks the candidates twice: for the scores there are, then for the rows.
package func ranked(_ candidates: RowSource<Candidate>) -> RowSource<EvaluationRow> {
  RowSource { body in
    var ladder = ScoreLadder()
    try candidates.forEach { candidate in
      if let key = candidate.rankingKey { ladder.add(key) }
    }
    var counter = RankCounter()
    try candidates.forEach { candidate in
      var row = candidate.row
      if let key = candidate.rankingKey {
        let possible = ladder.ranks(
          of: key, between: candidate.low ?? key, and: candidate.high ?? key)
        row.rank = counter.rank(of: key)
        row.bestRank = possible.lowerBound
        row.worstRank = possible.upperBound
      }
      try body(row)
    }
  }
}
