import Findings
import Reports

extension Rule {
  static let scoreNotProportional = Rule(
    "score-not-proportional", .warning,
    title: LocalizedText(zh: "得分与完成程度不成比例", en: "Score out of proportion"),
    what: LocalizedText(
      zh: "未达目标、已扣分的指标：得分与按完成比例（或定性等次）应得的分数。",
      en:
        "Rows that lost points: the score against what the proportion or the level of words gives."),
    why: LocalizedText(
      zh: "扣分应按完成比例，多扣少扣都会改变总分和排名。",
      en: "Points are lost in proportion; more or less changes the total and the rank."),
    arithmetic: LocalizedText(
      zh: "正向：分值 × 实际 ÷ 目标；反向：分值 × 目标 ÷ 实际，均不超过分值；定性：达成 100–80%，部分达成 80–60%，未达成 60–0%（随所选计分办法）。",
      en:
        "Weight × actual ÷ target, for a ceiling weight × target ÷ actual, capped; words: reached 100-80%, partly 80-60%, not 60-0% (as the chosen profile says)."
    ),
    tolerance: LocalizedText(
      zh: "实际值（率、带小数的数）按其印出的精度取区间；得分按整分、半分或小数末位四舍五入或舍去均可。有依据的其他计分办法可在设置中换用。",
      en:
        "Rates and decimals stand for their intervals; points may be rounded or cut to whole points, halves or the last decimal printed."
    ),
    source: RuleSource(
      zh: "财预〔2020〕10号：未完成指标值的，按完成值与指标值的比例计分；定性指标分三档",
      en: "财预〔2020〕10号: points by the proportion reached; words in three levels", isVerified: false),
    repair: LocalizedText(
      zh: "按比例重新计分；另有评分细则的，在设置中选择相应办法或在偏差原因中写明。",
      en: "Score again in proportion; where other rules apply, choose that profile or say so."),
    yieldsTo: ["missing-score", "negative-score", "score-exceeds-weight"],
    examples: {
      let form = ExampleReport().indicator(
        "培训班次", weight: "10", target: "≥20次", actual: "22次", score: "10")
      return [
        RuleExample(
          .breaks, zh: "目标 ≥90%，实际 72%，分值 10，得分 9.5（应为 8）",
          en: "Target ≥90%, actual 72%, 9.5 of 10 points (8 are due)",
          form.indicator(
            "任务完成率", weight: "10", target: "≥90%", actual: "72%", score: "9.5", deviation: "进度较慢"
          ).completed),
        RuleExample(
          .passes, zh: "目标 ≤100%，实际 125%，分值 10，得分 8",
          en: "Target ≤100%, actual 125%, 8 of 10 points",
          form.indicator(
            "成本控制率", weight: "10", target: "≤100%", actual: "125%", score: "8", deviation: "价格上涨"
          ).completed),
        RuleExample(
          .rounding, zh: "目标 12次，实际 10次，分值 7，得分 6（应为 5.83，取整分）",
          en: "Target 12次, actual 10次, 6 of 7 points (5.83 in whole points)",
          form.indicator(
            "巡查次数", weight: "7", target: "12次", actual: "10次", score: "6", deviation: "天气原因"
          ).completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      ScoredRow.rows(of: evaluation, settings, with: .lost).compactMap { row in
        guard row.attainment.standing != .met, let rescored = row.rescored,
          rescored.basis != .share
        else { return nil }
        let printed = PointStep(of: row.score).span(row.score)
        guard !rescored.points.meets(printed) else { return nil }
        let due =
          rescored.exact
          ?? (row.score.exact < rescored.points.lower
            ? rescored.points.lower : rescored.points.upper)
        let method =
          row.arithmetic ?? "\(rescored.points.lower.trimmed)–\(rescored.points.upper.trimmed)"
        return row.flag(
          zh: "得分与完成程度不成比例：\(row.figures.zh)，应得 \(method) 分。请重新计分或写明计分依据。",
          en:
            "score out of proportion: \(row.figures.en); due are \(method) points. Score again or state the method.",
          expected: due)
      }
    })
}
