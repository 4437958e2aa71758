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
/// them. Only short values without figures are verdicts: 完成80% and sentences are descriptions.
enum AttainmentWords {
  private static let missed = bytes(of: [
    "未达成", "未完成", "未达到", "未实现", "未开展", "未启动", "没有完成", "未达标", "未能完成", "没完成",
  ])
  /// Words that turn a phrase around, so that nothing is read into it.
  private static let turns: [Character] = ["未", "没", "无", "不", "否", "非"]
  private static let largely = bytes(of: [
    "大部分", "基本达成", "基本完成", "基本实现", "基本达到", "基本达标", "接近完成",
  ])
  private static let partly = bytes(of: ["部分达成", "部分完成", "部分实现", "部分达到", "部分达标"])
  /// Ends of a value that says the target was reached (按时完成, 已公开).
  private static let reachedEnds = ["完成", "达成", "达标", "达到", "实现", "已公开"]
  private static let reachedStarts = [
    "达成预期", "达到预期", "完成预期", "实现预期", "达成年度指标", "达成目标", "完成目标", "达到目标",
  ]

  /// Longest value that is taken for a verdict, in characters.
  private static let longest = 12

  /// The level that an actual value's words state; nil where they state none.
  static func level(of actual: String) -> AttainmentLevel? {
    guard actual.count <= longest, !actual.contains(where: \.isNumber) else { return nil }
    let bytes = Array(actual.utf8)
    if !actual.hasPrefix("无"), missed.contains(where: bytes.holds) { return .missed }
    if actual.contains(where: turns.contains) { return nil }
    if largely.contains(where: bytes.holds) { return .largely }
    if partly.contains(where: bytes.holds) { return .partly }
    let isReached =
      reachedEnds.contains(where: actual.hasSuffix)
      || reachedStarts.contains(where: actual.hasPrefix)
    return isReached ? .reached : nil
  }

  private static func bytes(of words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
}

extension [UInt8] {
  /// Whether the bytes of a word stand among these; many times faster than asking a `String`.
  func holds(_ word: [UInt8]) -> Bool {
    guard count >= word.count, let first = word.first else { return false }
    return (0...(count - word.count)).contains { start in
      self[start] == first && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
