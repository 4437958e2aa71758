import Reports

/// The rows of `statistics.csv`, gathered from every evaluation and every indicator that is ranked.
package struct StatisticsFold {
  /// A form without weights is scored on 100.
  private static let fullMarks = ExactDecimal(mantissa: 100, scale: 0)

  private var ratings: [String: EvaluationGroup] = [:]
  private var regions: [String: EvaluationGroup] = [:]
  private var level1: [String: Distribution] = [:]
  private var level2: [String: Distribution] = [:]
  private var open: (key: EvaluationKey, blocks: Blocks)?
  /// Documents' evaluations that another supersedes.
  private var superseded: Set<NameID> = []

  package init() {}

  /// Adds one evaluation to its rating and its region.
  package mutating func add(_ row: EvaluationRow) {
    guard !row.isSuperseded else {
      superseded.insert(NameID(EvaluationKey(source: row.source, evaluation: row.evaluation)))
      return
    }
    ratings[row.rating ?? "", default: EvaluationGroup()].add(row, fullMarks: Self.fullMarks)
    regions[row.region ?? "", default: EvaluationGroup()].add(row, fullMarks: Self.fullMarks)
  }

  /// Adds one indicator; those of an evaluation follow one another, after all evaluations.
  package mutating func add(_ row: IndicatorRow) {
    let key = EvaluationKey(source: row.key.source, evaluation: row.key.evaluation)
    guard row.indicator.detailOf == nil else { return }
    if open?.key != key {
      close()
      open = (key, Blocks(isCounted: !superseded.contains(NameID(key))))
    }
    open?.blocks.add(row.indicator)
  }

  /// All groups: ratings best first, the others by name in byte order.
  package mutating func rows() -> [StatisticsRow] {
    close()
    open = nil
    let byRating = ratings.map { $0.value.row(.rating, $0.key) }.sorted {
      ($1.maximum ?? .zero, $0.value) < ($0.maximum ?? .zero, $1.value)
    }
    return byRating
      + Self.named(level1.map { Self.row(.level1, $0.key, $0.value) })
      + Self.named(level2.map { Self.row(.level2, $0.key, $0.value) })
      + Self.named(regions.map { $0.value.row(.region, $0.key) })
  }

  private mutating func close() {
    guard let open, open.blocks.isCounted else { return }
    for (label, sums) in open.blocks.level1 {
      level1[label, default: Distribution()].add(score: sums.score, weight: sums.weight)
    }
    for (label, sums) in open.blocks.level2 {
      level2[label, default: Distribution()].add(score: sums.score, weight: sums.weight)
    }
  }

  private static func named(_ rows: [StatisticsRow]) -> [StatisticsRow] {
    rows.sorted { $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) }
  }

  private static func row(
    _ group: StatisticsRow.Group, _ value: String, _ distribution: Distribution
  ) -> StatisticsRow {
    StatisticsRow(
      group: group, value: value, evaluations: distribution.count, summary: distribution.summary)
  }
}

/// The points of one evaluation by block.
private struct Blocks {
  /// Not so where another evaluation supersedes this one.
  var isCounted: Bool
  var level1: [String: (score: ExactDecimal, weight: ExactDecimal)] = [:]
  var level2: [String: (score: ExactDecimal, weight: ExactDecimal)] = [:]

  /// Adds an indicator that has both its weight and its score.
  mutating func add(_ indicator: Indicator) {
    guard let score = indicator.score?.number?.exact, let weight = indicator.weight?.number?.exact
    else { return }
    if let label = indicator.level1 {
      let name = LevelLabel.name(label)
      let sums = level1[name] ?? (.zero, .zero)
      level1[name] = (sums.score + score, sums.weight + weight)
    }
    if let label = indicator.level2 {
      let name = LevelLabel.name(label)
      let sums = level2[name] ?? (.zero, .zero)
      level2[name] = (sums.score + score, sums.weight + weight)
    }
  }
}

extension StatisticsRow {
  init(group: Group, value: String, evaluations: Int, summary: Distribution.Summary?) {
    self.init(
      group: group, value: value, evaluations: evaluations, mean: summary?.mean,
      median: summary?.median, lowerQuartile: summary?.lowerQuartile,
      upperQuartile: summary?.upperQuartile, minimum: summary?.minimum, maximum: summary?.maximum)
  }
}
