/// The labels of the levels above an indicator.
struct UpperLevels: Sendable {
  var level1: String?
  var level2: String?
  /// The third of four levels, which has no field of its own.
  var below: String?

  /// The second level, with the third of four behind it (预算配置/人员控制).
  var path: String? {
    let parts = [level2, below].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: String(Self.separator))
  }

  private static let separator: Character = "/"

  /// The second level alone.
  static func second(of path: String) -> Substring {
    path.lastIndex(of: separator).map { path[..<$0] } ?? path[...]
  }
}

/// The labels of the levels above a row: a blank cell takes the label above it, also past the end of
/// a table that a page break cut in two.
struct LevelMemory: Sendable {
  private var labels = UpperLevels()

  /// Notes what a row prints at the upper levels and gives what holds for it.
  mutating func label(level1: String?, level2: String?, below: String?) -> UpperLevels {
    if let level1, level1 != labels.level1 { labels = UpperLevels(level1: level1) }
    if let level2, level2 != labels.level2 { (labels.level2, labels.below) = (level2, nil) }
    if let below { labels.below = below }
    return labels
  }
}
