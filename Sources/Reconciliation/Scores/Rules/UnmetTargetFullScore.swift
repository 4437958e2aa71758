import Findings
import Reports

extension Rule {
  static let unmetTargetFullScore = Rule(
    "unmet-target-full-score", .warning,
    title: LocalizedText(zh: "未达目标却得满分", en: "Full marks below target"),
    what: LocalizedText(
      zh: "每项指标的年度指标值、实际完成值、分值与得分。",
      en: "The target, the actual value, the weight and the score of each indicator."),
    why: LocalizedText(
      zh: "没有完成的目标拿满分，自评就失去意义，也是抽查复核最先看的一处。",
      en:
        "A target that was not reached cannot earn all its points; reviewers look at these rows first."
    ),
    arithmetic: LocalizedText(
      zh: "正向（≥、无符号）：实际 ≥ 目标；反向（≤）：实际 ≤ 目标；等于（=）：实际不少于目标；时限：完成日期不晚于目标。不满足而得分 = 分值即提示。",
      en:
        "≥ or no sign: actual ≥ target; ≤: actual ≤ target; =: not below; dates: not later. Flagged where this fails and score = weight."
    ),
    tolerance: LocalizedText(
      zh: "单位不同不比较；按目标的小数位四舍五入后达到即视为达到；按比例应得的分数按本表计分精度（整分、半分或小数）取整后即为满分的不提示。",
      en:
        "Different units are not compared; an actual value that rounds to the target reaches it; points that round to the full weight in the report's own step pass."
    ),
    source: RuleSource(
      zh: "财预〔2020〕10号：未完成指标值的，按完成值与指标值的比例计分",
      en: "财预〔2020〕10号: below the target, points by the proportion reached", isVerified: false),
    repair: LocalizedText(
      zh: "按完成比例重新计分，或更正实际完成值，并填写偏差原因。",
      en: "Score by the proportion reached, or correct the actual value, and give the reason."),
    yieldsTo: ["missing-score", "negative-score", "score-exceeds-weight"],
    examples: {
      let form = ExampleReport().indicator(
        "培训班次", weight: "10", target: "≥20次", actual: "22次", score: "10")
      return [
        RuleExample(
          .breaks, zh: "目标 ≥85%，实际 69%，分值 6，得分 6", en: "Target ≥85%, actual 69%, 6 of 6 points",
          form.indicator("任务按时完成率", weight: "6", target: "≥85%", actual: "69%", score: "6")
            .completed),
        RuleExample(
          .passes, zh: "目标 ≤470元，实际 460元，得满分", en: "Target ≤470元, actual 460元, full marks",
          form.indicator("人均成本", weight: "7", target: "≤470元", actual: "460元", score: "7").completed
        ),
        RuleExample(
          .rounding, zh: "目标 ≥95%，实际 94.8%（进位即 95%），得满分",
          en: "Target ≥95%, actual 94.8% (rounds to 95%), full marks",
          form.indicator("满意度", weight: "10", target: "≥95%", actual: "94.8%", score: "10")
            .completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      let rows = ScoredRow.rows(of: evaluation, settings, with: .full)
      guard rows.contains(where: { $0.attainment.standing == .missed }) else { return [] }
      let slack = PointStep(ofScoresIn: evaluation).slack
      return rows.compactMap { row in
        guard row.attainment.standing == .missed, let due = row.rescored?.points.upper,
          row.fallsShort(due, slack: slack)
        else { return nil }
        let arithmetic = row.arithmetic.map {
          LocalizedText(zh: "，按比例应为 \($0) 分", en: "; in proportion \($0) points")
        }
        return row.flag(
          zh: "未达目标却得满分：\(row.figures.zh)\(arithmetic?.zh ?? "")。请重新计分并说明原因。",
          en:
            "full marks although the target was not reached: \(row.figures.en)\(arithmetic?.en ?? ""). Score again and give the reason.",
          expected: row.rescored?.exact ?? due)
      }
    })
}

extension ScoredRow {
  /// Whether the points due fall short of the full marks by more than rounding explains. A date not
  /// kept has no proportion to round.
  fileprivate func fallsShort(_ due: ExactDecimal, slack: ExactDecimal) -> Bool {
    rescored?.basis == .band && attainment.level == nil || due + slack < weight.exact
  }
}
