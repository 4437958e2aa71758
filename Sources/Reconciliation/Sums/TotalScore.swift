import Findings
import Reports

extension Rule {
  static let totalScore = Rule(
    "total-score", .error,
    title: LocalizedText(zh: "总分前后不一致", en: "Two stated totals differ"),
    what: LocalizedText(
      zh: "报告各处写明的总分：总分行、表头、正文。",
      en: "The total score wherever the report states it: total row, head, sentences."),
    why: LocalizedText(
      zh: "同一份报告只能有一个总分，复核时不知以哪个为准。",
      en: "A report has one total; nobody can tell which one counts."),
    arithmetic: LocalizedText(zh: "总分（甲处）= 总分（乙处）", en: "total here = total there"),
    tolerance: .points,
    source: .practice("总分在各处应一致", "the total is the same wherever it stands"),
    repair: LocalizedText(
      zh: "以各指标得分之和为准，改正不一致的一处。",
      en: "Take the sum of the scores and correct the place that differs."),
    examples: {
      let form = ExampleReport().pointsOnly.total("98.25")
      return [
        RuleExample(
          .breaks, zh: "表中 98.25，正文 95.25", en: "98.25 in the table, 95.25 in the text",
          form.stating("95.25")),
        RuleExample(.passes, zh: "两处都是 98.25", en: "98.25 in both places", form.stating("98.25")),
        RuleExample(
          .rounding, zh: "表中 98.25，正文 98.3", en: "98.25 in the table, 98.3 in the text",
          form.stating("98.3")),
      ]
    },
    check: .evaluation { evaluation, settings in
      let sum = evaluation.statedTotals.count > 1 ? evaluation.scoreSums.first : nil
      return evaluation.flags(evaluation.totalPairs, settings) { pair, checks in
        pair.against(sum, settings).flag(
          LocalizedText(zh: "总分前后不一致", en: "Two stated totals differ"), in: checks,
          advice: LocalizedText(
            zh: "请以各指标得分之和为准统一总分。", en: "Take the sum of the scores in both places."))
      }
    })
}

extension SelfEvaluation {
  /// The first stated total against each of the others.
  var totalPairs: [Comparison] {
    let isMixed = Set(statedTotals.map { $0.place.cell == nil }).count > 1
    let totals = statedTotals.compactMap { total in
      points(total, isMixed ? (total.place.cell == nil ? "正文总分" : "表中总分") : "总分")
    }
    guard let first = totals.first else { return [] }
    return totals.dropFirst().compactMap { Comparison(.equals, [first], to: $0) }
  }
}

extension Comparison {
  /// The pair of totals turned so that the one which the scores do not add up to is the stated one.
  fileprivate func against(_ sum: Comparison?, _ settings: ReconciliationSettings) -> Comparison {
    guard let sum, let first = addends.first,
      Comparison(sum.relation, sum.addends, to: stated)?.holds(settings.tolerance) == true
    else { return self }
    return Comparison(.equals, [stated], to: first) ?? self
  }
}

extension ExampleReport {
  /// A sentence that states a total score.
  fileprivate func stating(_ total: String) -> ExampleReport {
    sentence { evaluation, place in evaluation.statedTotals.append(.example(total, at: place)) }
  }
}
