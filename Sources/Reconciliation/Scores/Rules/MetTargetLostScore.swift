import Findings
import Reports

extension Rule {
  static let metTargetLostScore = Rule(
    "met-target-lost-score", .warning,
    title: LocalizedText(zh: "已达目标却扣分", en: "Points lost at a reached target"),
    what: LocalizedText(
      zh: "实际完成值已达到目标、得分低于分值且未写原因的指标。",
      en: "Rows whose target was reached, that lost points and give no reason."),
    why: LocalizedText(
      zh: "达到目标应得满分；扣分或是笔误，或是实际完成值写错，都会使排名失真。",
      en:
        "A reached target earns its weight; the loss is a slip, or the actual value is wrong: either way the rank is off."
    ),
    arithmetic: LocalizedText(
      zh: "达到目标：得分 = 分值；定性“达成”：得分 ≥ 分值 × 80%（随所选计分办法）。",
      en:
        "Target reached: score = weight; words that say so: score ≥ 80% of it (as the profile says)."
    ),
    tolerance: LocalizedText(
      zh: "实际值取其精度区间；写有偏差原因的、超过目标 130% 按偏离程度调减的不提示。",
      en:
        "The actual value stands for its interval; rows with a reason, and targets exceeded beyond 130% that may be reduced by degree, pass."
    ),
    source: RuleSource(
      zh: "财预〔2020〕10号：完成指标值的，记该指标所赋全部分值",
      en: "财预〔2020〕10号: a reached target is given all its points", isVerified: false),
    repair: LocalizedText(
      zh: "改为满分，或写明扣分原因，或更正实际完成值。",
      en: "Give full marks, state the reason, or correct the actual value."),
    yieldsTo: ["missing-score", "negative-score", "score-exceeds-weight"],
    examples: {
      let form = ExampleReport().indicator(
        "培训班次", weight: "10", target: "≥20次", actual: "22次", score: "10")
      return [
        RuleExample(
          .breaks, zh: "目标 ≥60场，实际 60场，分值 8，得分 6，无原因",
          en: "Target ≥60场, actual 60场, 6 of 8 points, no reason",
          form.indicator("宣讲场次", weight: "8", target: "≥60场", actual: "60场", score: "6").completed),
        RuleExample(
          .passes, zh: "同上，写有原因", en: "The same with a reason",
          form.indicator(
            "宣讲场次", weight: "8", target: "≥60场", actual: "60场", score: "6", deviation: "两场记录不全"
          ).completed),
        RuleExample(
          .rounding, zh: "目标 ≥95%，实际 95%（94.5%–95.5%），分值 20，得分 19.9",
          en: "Target ≥95%, actual 95% (94.5%-95.5%), 19.9 of 20 points",
          form.indicator("合格率", weight: "20", target: "≥95%", actual: "95%", score: "19.9")
            .completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      ScoredRow.rows(of: evaluation, settings, with: .lost).compactMap { row in
        guard row.attainment.standing == .met, !row.hasReason, let rescored = row.rescored else {
          return nil
        }
        let printed = PointStep(of: row.score).rounded(row.score)
        guard !row.pointsThatRoundingAllows(rescored.points).meets(printed) else { return nil }
        return row.flag(
          zh: "已达目标却扣分且无原因：\(row.figures.zh)。请改为满分或写明原因。",
          en:
            "points lost although the target was reached, and no reason: \(row.figures.en). Give full marks or the reason.",
          expected: rescored.exact ?? rescored.points.lower)
      }
    })
}

extension ScoredRow {
  /// The points due, with those of the values below the target that the actual print stands for. A
  /// whole weight in a reached row is no rounding, so only the share's interval counts.
  fileprivate func pointsThatRoundingAllows(_ due: Interval) -> Interval {
    guard let share = attainment.share,
      let lower = share.lower.multiplied(by: weight.exact), lower < due.lower
    else { return due }
    return Interval(lower, due.upper)
  }
}
