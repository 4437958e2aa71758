import Reports

/// Words in an indicator's names that leave open whether more or less is better where its target
/// has no sign, or "=".
///
/// Source: cost indicators of 财预〔2021〕101号 (成本指标: the less the better), and names of rates that
/// are wanted low. Only keeps rules silent; never raises a flag by itself.
enum DirectionWords {
  private static let lessIsBetter: [[UInt8]] = [
    "成本", "控制", "经费", "费用", "支出", "投资", "金额", "单价", "造价", "标准", "变动率", "调整率",
    "差错", "误差", "投诉", "事故", "违规", "违法", "违纪", "不良", "空置", "能耗", "排放", "下降", "降低",
    "减少", "结转", "结余", "偏差", "死亡", "发病", "损失", "超时", "时间", "时长", "天数", "周期", "节约",
    "失业", "返贫", "逾期",
  ].map { Array($0.utf8) }

  /// Whether a higher value need not be the better one.
  static func areOpen(in indicator: Indicator) -> Bool {
    [indicator.level2, indicator.level3].contains { name in
      guard let name else { return false }
      let bytes = Array(name.utf8)
      return lessIsBetter.contains { bytes.holds($0) }
    }
  }
}

extension [UInt8] {
  /// Whether the bytes of a word stand among these.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard count >= word.count, let first = word.first else { return false }
    return (0...(count - word.count)).contains { start in
      self[start] == first && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
