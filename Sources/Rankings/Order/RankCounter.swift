import Reports

/// Gives ranks to keys that come best first: equal keys share one, the next has the number of those
/// before it plus one (1, 2, 2, 4).
package struct RankCounter {
  private var count = 0
  private var last: (key: ExactDecimal, rank: Int)?

  package init() {}

  /// The rank of the next key, which is not above the one before.
  package mutating func rank(of key: ExactDecimal) -> Int {
    count += 1
    if let last, last.key == key { return last.rank }
    last = (key, count)
    return count
  }
}
