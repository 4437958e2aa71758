import Reports

/// Words in an indicator's names that leave open whether more or less is better where its target
/// has no sign, or "=".
///
/// Source: cost indicators of 财预〔2021〕101号 (成本指标: the less the better), and names of rates that
/// are wanted low. Only keeps rules silent; never raises a flag by itself.
enum DirectionWords {
  private static let lessIsBetter = bytes(of: [
    "成本", "控制", "经费", "费用", "支出", "投资", "金额", "单价", "造价", "标准", "变动率", "调整率",
    "差错", "误差", "错误", "投诉", "事故", "违规", "违法", "违纪", "不良", "空置", "能耗", "耗", "用电", "用水",
    "排放", "结转", "结余", "偏差", "死亡", "伤亡", "发病", "损失", "超时", "时间", "时长", "时限", "天数",
    "周期", "失业", "返贫", "逾期", "拖欠", "负债", "债务", "案件", "发案", "发生", "隐患", "火灾", "受灾",
    "污染", "浓度", "缺陷", "退货", "流失", "限额", "上限",
  ])
  /// Words that make more of it the better after all (能耗下降率, 带动社会投资, 节约资金).
  private static let moreIsBetter = bytes(of: [
    "带动", "拉动", "吸引", "引进", "节约", "节省", "下降", "降低", "减少", "压减", "增收", "增长", "提高",
    "提升", "及时率", "达标率", "合格率", "完成率", "办结率",
  ])

  private static func bytes(of words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

  /// Whether a higher value need not be the better one.
  static func areOpen(in indicator: Indicator) -> Bool {
    let (kind, name) = (Array((indicator.level2 ?? "").utf8), Array(indicator.name.utf8))
    if lessIsBetter.contains(where: kind.holds) { return true }
    return lessIsBetter.contains(where: name.holds) && !moreIsBetter.contains(where: name.holds)
  }
}
