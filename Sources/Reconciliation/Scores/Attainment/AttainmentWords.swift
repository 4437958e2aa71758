/// How far words say that a target was reached (财预〔2020〕10号, qualitative scoring: three levels).
enum AttainmentLevel: String, Hashable, CaseIterable {
  /// 达成年度指标.
  case reached
  /// 基本达成: said of anything between reached and partly reached.
  case largely
  /// 部分达成年度指标并具有一定效果.
  case partly
  /// 未达成年度指标且效果较差.
  case missed
}

/// Phrases of actual values and the level they state.
///
/// Source: actual values of published forms, and the level words of the scoring notes printed under
/// them. A phrase decides only where it begins or ends the value, so that a sentence about
/// something else is not taken for a verdict.
enum AttainmentWords {
  /// Longer phrases first: 未完成 and 部分完成 hold 完成.
  private static let phrases: [(phrase: String, level: AttainmentLevel)] = [
    ("未达成", .missed), ("未完成", .missed), ("未达到", .missed), ("未实现", .missed),
    ("未开展", .missed), ("未启动", .missed), ("没有完成", .missed), ("未达标", .missed),
    ("部分达成", .partly), ("部分完成", .partly), ("部分实现", .partly), ("部分达到", .partly),
    ("基本达成", .largely), ("基本完成", .largely), ("基本实现", .largely), ("基本达到", .largely),
    ("基本达标", .largely),
    ("达成预期", .reached), ("达到预期", .reached), ("全部完成", .reached), ("已完成", .reached),
    ("按计划完成", .reached), ("按时完成", .reached), ("全面完成", .reached), ("完成", .reached),
    ("达成", .reached), ("达标", .reached), ("已达成", .reached), ("达成目标", .reached),
    ("已公开", .reached), ("已实现", .reached),
  ]

  /// Longest value that is taken for a verdict, in characters; beyond it is a description.
  private static let longest = 12

  /// The level that an actual value's words state; nil where they state none.
  static func level(of actual: String) -> AttainmentLevel? {
    guard actual.count <= longest else { return nil }
    return phrases.first { actual.hasPrefix($0.phrase) || actual.hasSuffix($0.phrase) }?.level
  }
}
