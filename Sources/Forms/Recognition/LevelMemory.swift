/// The labels of the levels above a row: a blank cell takes the label above it, also past the end of
/// a table that a page break cut in two.
struct LevelMemory: Sendable {
  private var labels: [String?] = [nil, nil]

  /// Notes what a row prints at the two upper levels and gives what holds for it.
  mutating func label(level1: String?, level2: String?) -> (String?, String?) {
    if let level1, level1 != labels[0] { labels = [level1, nil] }
    if let level2 { labels[1] = level2 }
    return (labels[0], labels[1])
  }
}
