import Reports

/// The distinct scores of a ranking with how many stand above each: tells the rank that any other
/// score would have, in memory that grows with the scores there are, not with the evaluations.
package struct ScoreLadder {
  /// Highest first.
  private var steps: [(key: ExactDecimal, above: Int)] = []
  private var count = 0

  package init() {}

  /// Adds the next key, which is not above the one before.
  package mutating func add(_ key: ExactDecimal) {
    if steps.last?.key != key { steps.append((key, count)) }
    count += 1
  }

  /// How many keys are greater than a score.
  package func count(above score: ExactDecimal) -> Int {
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].key > score { low = middle + 1 } else { high = middle }
    }
    return low < steps.count ? steps[low].above : count
  }

  /// The ranks that an evaluation could have if its score were anywhere in an interval while all
  /// others keep theirs.
  package func ranks(of key: ExactDecimal, between low: ExactDecimal, and high: ExactDecimal)
    -> ClosedRange<Int>
  {
    let best = 1 + count(above: max(high, key))
    let worst = 1 + count(above: min(low, key)) - (key > low ? 1 : 0)
    return best...max(best, worst)
  }
}
