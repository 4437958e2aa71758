import Reports

/// Rows beside the hundred points: what is added for merit or taken off for faults.
///
/// Their points may be negative, and their weights are no part of the hundred. Source: rows of local
/// forms (加分项, 扣分项, 加减分因素).
enum BonusRows {
  private static let words = [
    "加分项", "扣分项", "减分项", "附加分", "加减分", "加分指标", "扣分指标", "奖励加分", "奖励分", "加分因素", "扣分因素",
    "加分事项", "扣分事项", "扣分情况", "加分情况",
  ].map { Array($0.utf8) }

  static func contain(_ indicator: Indicator) -> Bool {
    [indicator.level1, indicator.level2, indicator.level3].contains { label in
      guard let label else { return false }
      let bytes = Array(label.utf8)
      return words.contains(where: bytes.holds)
    }
  }
}
