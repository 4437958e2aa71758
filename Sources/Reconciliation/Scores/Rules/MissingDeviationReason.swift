import Findings
import Reports

extension Rule {
  static let missingDeviationReason = Rule(
    "missing-deviation-reason", .warning,
    title: LocalizedText(zh: "扣分未写原因", en: "Points lost without a reason"),
    what: LocalizedText(
      zh: "得分低于分值的指标与“偏差原因分析及改进措施”栏（仅限有此栏的表）。",
      en: "Rows that lost points, and the column of reasons (only where the form has one)."),
    why: LocalizedText(
      zh: "未完成的目标要说明原因和改进措施，否则无法据以改进，也无法复核。",
      en: "A target that was missed needs its reason and remedy; without them nobody can review it."
    ),
    arithmetic: LocalizedText(
      zh: "得分 < 分值 ⇒ 原因栏不为空、不为 0 或“无”", en: "score < weight ⇒ the reason is not blank, 0 or 无"),
    tolerance: LocalizedText(
      zh: "只是计分取整造成的差额不要求写原因；表中没有此栏的不提示。",
      en: "A loss that is only rounding of points needs no reason; forms without the column pass."),
    source: RuleSource(
      zh: "财预〔2020〕10号：未完成绩效目标的，分析原因并提出改进措施",
      en: "财预〔2020〕10号: unmet targets need reasons and corrective measures", isVerified: false),
    repair: LocalizedText(
      zh: "在该行填写偏差原因和改进措施。", en: "Fill in reason and remedy in that row."),
    yieldsTo: [
      "missing-score", "negative-score", "score-exceeds-weight", "met-target-lost-score",
    ],
    examples: {
      let form = ExampleReport().indicator(
        "培训班次", weight: "10", target: "≥20次", actual: "22次", score: "10")
      return [
        RuleExample(
          .breaks, zh: "分值 10，得分 8，原因空白", en: "8 of 10 points, the reason is blank",
          form.indicator("任务完成率", weight: "10", target: "≥90%", actual: "72%", score: "8").completed
        ),
        RuleExample(
          .passes, zh: "同上，写有原因", en: "The same with a reason",
          form.indicator(
            "任务完成率", weight: "10", target: "≥90%", actual: "72%", score: "8", deviation: "招标流标一次"
          ).completed),
        RuleExample(
          .rounding, zh: "目标 ≥95%，实际 95%，分值 20，得分 19.9（进位所致）",
          en: "Target ≥95%, actual 95%, 19.9 of 20 points (rounding)",
          form.indicator("合格率", weight: "20", target: "≥95%", actual: "95%", score: "19.9")
            .completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      let form = evaluation.form
      guard form.hasDeviationColumn else { return [] }
      let withoutColumn = RangeSet(form.rowsWithoutReasons)
      return ScoredRow.rows(of: evaluation, settings, with: .lost).compactMap { row in
        guard !row.hasReason, !row.losesByRoundingOnly,
          !withoutColumn.contains(row.position)
        else { return nil }
        let lost = (row.weight.exact - row.score.exact).trimmed
        var flag = row.flag(
          zh: "扣 \(lost) 分未写原因：分值 \(row.weight)，得分 \(row.score)。请填写偏差原因及改进措施。",
          en:
            "\(lost) points lost without a reason: weight \(row.weight), score \(row.score). Give reason and remedy.",
          expected: nil)
        flag.related = [row.indicator.weight?.place].compactMap { $0 }
        return flag
      }
    })
}

extension ScoredRow {
  /// Whether the points lost are explained by the print of a target that was reached.
  fileprivate var losesByRoundingOnly: Bool {
    guard attainment.standing == .met, attainment.level == nil, let share = attainment.share,
      let lowest = share.lower.multiplied(by: weight.exact)
    else { return false }
    return lowest < weight.exact
      && Interval(lowest, weight.exact).meets(PointStep(of: score).rounded(score))
  }
}
