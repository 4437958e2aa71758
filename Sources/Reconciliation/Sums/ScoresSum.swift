import Findings
import Reports

extension Rule {
  static let scoresSum = Rule(
    "scores-sum", .error,
    title: LocalizedText(zh: "得分合计与总分不符", en: "Scores do not add up to the stated total"),
    what: LocalizedText(
      zh: "各指标得分与预算执行率得分之和，与报告写明的总分；各块指标得分之和，与小计行得分。",
      en:
        "The scores of all indicators and of the execution rate, against the stated total; the scores of each block, against its subtotal row."
    ),
    why: LocalizedText(
      zh: "总分决定等级与排名；加错一分，名次和等级都可能变。",
      en: "The total decides rating and rank; one point can change both."),
    arithmetic: LocalizedText(
      zh: "Σ 指标得分 + 执行率得分 = 总分", en: "Σ indicator scores + score of the rate = total score"),
    tolerance: .points,
    source: .measures2020("总分为各指标得分之和", "the total is the sum of the indicator scores"),
    repair: LocalizedText(
      zh: "重新相加各行得分，改正总分或写错的一行。",
      en: "Add the scores again and correct the total, or the row that is wrong."),
    yieldsTo: ["negative-score", "missing-score", "score-exceeds-weight", "total-score"],
    examples: {
      let form = ExampleReport().pointsOnly.indicator("办结率", weight: "60", score: "58.5")
        .indicator("满意度", weight: "30", score: "30")
        .funds("年度资金总额", weight: "10", score: "9.97")
      return [
        RuleExample(
          .breaks, zh: "58.5 + 30 + 9.97 = 98.47，总分写作 89.47",
          en: "58.5 + 30 + 9.97 = 98.47, the total reads 89.47", form.total("89.47", weight: "100")),
        RuleExample(
          .passes, zh: "58.5 + 30 + 9.97 = 98.47", en: "58.5 + 30 + 9.97 = 98.47",
          form.total("98.47", weight: "100")),
        RuleExample(
          .rounding, zh: "58.5 + 30 + 9.97 = 98.47，总分写作 98.5",
          en: "58.5 + 30 + 9.97 = 98.47, the total reads 98.5", form.total("98.5", weight: "100")),
      ]
    },
    check: .evaluation { evaluation, settings in
      let totals = evaluation.scoreSums
      // A wrong score breaks its subtotal and the total: one cause, said once.
      if totals.allSatisfy({ $0.holds(settings.tolerance) }) {
        return evaluation.flags(
          evaluation.subtotalScores, settings,
          subject: LocalizedText(zh: "得分合计与小计不符", en: "Scores do not add up to the subtotal"),
          advice: LocalizedText(
            zh: "请重新相加得分并改正小计或有误的一行。", en: "Add the scores again; correct the subtotal or the row.")
        )
      }
      return evaluation.flags(
        totals, settings,
        subject: LocalizedText(zh: "得分合计与总分不符", en: "Scores do not add up to the total"),
        advice: LocalizedText(
          zh: "请重新相加得分并改正总分或有误的一行。", en: "Add the scores again; correct the total or the row."))
    })
}

extension SelfEvaluation {
  /// The scores against the stated total; other stated totals would do in its place.
  var scoreSums: [Comparison] {
    let rateScore = rateLine?.score
    let figures = leaves.map(\.score) + [rateScore]
    let leafScores = leaves.compactMap { points($0.score, $0.name) }.distinct
    let totals = statedTotals.compactMap { points($0, "总分") }
    guard !figures.holdsWords, !leafScores.isEmpty, let first = totals.first else { return [] }
    let rate = totalIsOfIndicatorsAlone ? nil : points(rateScore, "预算执行率")
    return [
      Comparison(
        scoresAreIncomplete ? .atMost : .equals, [rate].compactMap { $0 } + leafScores, to: first,
        alternatives: Array(totals.dropFirst()))
    ].compactMap { $0 }
  }

  /// The total row is that of the indicators without the rate: by its weight, and not against its
  /// score, which may show that the rate's points are in it all the same.
  var totalIsOfIndicatorsAlone: Bool {
    guard let stated = weight(statedWeightTotal, ""), rateWeight?.number != nil,
      stated.number.exact < ExactDecimal(mantissa: 100, scale: 0)
    else { return false }
    let leafWeights = leaves.compactMap { weight($0.weight, $0.name) }.distinct
    guard Comparison(.equals, leafWeights, to: stated)?.holds(.exact) == true else { return false }
    guard let total = statedTotals.compactMap({ points($0, "总分") }).first,
      let rate = points(rateLine?.score, ""), rate.number.mantissa > 0
    else { return true }
    let leafScores = leaves.compactMap { points($0.score, $0.name) }.distinct
    return Comparison(.equals, [rate] + leafScores, to: total)?.holds(.intervals) != true
  }

  /// A score is blank, or the document ends early: what is there can only be a lower bound.
  private var scoresAreIncomplete: Bool {
    form.isTruncated || leaves.contains { $0.weight != nil && $0.score == nil }
      || (rateLine?.weight != nil && rateLine?.score == nil)
  }
}
