import Findings
import Reports

extension Rule {
  static let scoreExceedsWeight = Rule(
    "score-exceeds-weight", .error,
    title: LocalizedText(zh: "得分超过分值", en: "A score exceeds its weight"),
    what: LocalizedText(
      zh: "每项指标的得分与其分值；预算执行率的得分与其分值。",
      en: "The score of each indicator and of the execution rate, against its weight."),
    why: LocalizedText(
      zh: "分值是该项的满分，超额完成也不加分。", en: "The weight is full marks; more is not to be had."),
    arithmetic: LocalizedText(zh: "得分 ≤ 分值", en: "score ≤ weight"),
    tolerance: .points,
    source: .form("得分一档最高不能超过该指标分值上限", "no score above the weight of its indicator"),
    repair: LocalizedText(
      zh: "核对得分与分值两格，改正写错的一格。", en: "Check both cells and correct the one that is wrong."),
    yieldsTo: ["negative-score"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "分值 10，得分 12", en: "12 points of 10",
          ExampleReport().pointsOnly.indicator("办结率", weight: "10", score: "12").completed),
        RuleExample(
          .passes, zh: "分值 10，得分 10", en: "10 points of 10",
          ExampleReport().pointsOnly.indicator("办结率", weight: "10", score: "10").completed),
        RuleExample(
          .rounding, zh: "分值 8.25，得分 8.3：8.3 代表 8.25 至 8.35",
          en: "8.3 points of 8.25: 8.3 stands for 8.25 to 8.35",
          ExampleReport().pointsOnly.indicator("办结率", weight: "8.25", score: "8.3").completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(
        evaluation.scoreLimits, settings,
        subject: LocalizedText(zh: "得分超过分值", en: "The score exceeds the weight"),
        advice: LocalizedText(
          zh: "得分不得超过该项分值，请改正。", en: "A score is never above its weight; correct it."))
    })
}

extension SelfEvaluation {
  /// Each score at most its weight; scores that share a merged weight are taken together.
  var scoreLimits: [Comparison] {
    var limits: [Comparison] = []
    let rows = indicators.filter { $0.detailOf == nil && !$0.isPenalty }
    let shared = rows.scoresOfSeveralWeights
    for group in rows.grouped(by: { $0.weight?.key ?? $0.at.key }) {
      let scores = group.map(\.score)
      guard let row = group.first, !scores.holdsWords,
        !scores.contains(where: { $0.map { shared.contains($0.key) } ?? false })
      else { continue }
      let terms = group.compactMap { points($0.score, $0.name) }.distinct
      limits += [Comparison(.atMost, terms, to: weight(row.weight, "分值"))].compactMap { $0 }
    }
    let rate = points(rateLine?.score, "预算执行率").flatMap {
      Comparison(.atMost, [$0], to: weight(rateWeight, "分值"))
    }
    return limits + [rate].compactMap { $0 }
  }
}

extension [Indicator] {
  /// The scores that stand in one cell for rows of different weights.
  fileprivate var scoresOfSeveralWeights: Set<FigureKey> {
    var weights: [FigureKey: FigureKey?] = [:]
    var shared: Set<FigureKey> = []
    for row in self {
      guard let score = row.score?.key else { continue }
      if let known = weights.updateValue(row.weight?.key, forKey: score), known != row.weight?.key {
        shared.insert(score)
      }
    }
    return shared
  }
}

extension CellReference {
  fileprivate var key: FigureKey { FigureKey(place: .cell(self), text: nil) }
}

extension Array {
  /// Neighbours with the same key together, in order.
  fileprivate func grouped<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var groups: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where key(self[index]) != key(self[index - 1]) {
      groups.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : groups + [self[start...]]
  }
}

extension Indicator {
  /// Points taken off, which no weight limits.
  fileprivate var isPenalty: Bool {
    let isNegative = [weight, score].contains { ($0?.number?.mantissa ?? 0) < 0 }
    return (isNegative || weight?.number?.mantissa == 0) && BonusRows.contain(self)
  }
}
