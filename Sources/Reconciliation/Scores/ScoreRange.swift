import Findings
import Reports

/// The least and the most that an evaluation could score if its open flags went against it or for
/// it, in 分. What a rank is worth: where two ranges overlap, review can change the order.
package struct ScoreRange: Sendable, Hashable {
  package var lowest: ExactDecimal
  package var highest: ExactDecimal

  /// The range of one evaluation of a report; nil where it has no score.
  ///
  /// - Parameters:
  ///   - number: the evaluation's number in its report, from 1.
  ///   - findings: the report's findings; notes change nothing.
  package init?(
    of evaluation: SelfEvaluation, number: Int, findings: [Finding],
    settings: ReconciliationSettings = .standard
  ) {
    guard let score = evaluation.totalScore else { return nil }
    let open = findings.filter { $0.evaluation == number && $0.severity > .note }
    var rows: [CellReference: (loss: ExactDecimal, gain: ExactDecimal)] = [:]
    let indicators = Dictionary(
      open.isEmpty ? [] : evaluation.indicators.map { ($0.at.wholeRow, $0) },
      uniquingKeysWith: { first, _ in first })
    var bounds = (lowest: score, highest: score)
    for finding in open {
      guard let effect = ScoreEffect.of[finding.rule] else { continue }
      if effect == .statedTotal {
        for total in evaluation.statedTotals.compactMap({ $0.number?.exact }) {
          bounds = (min(bounds.lowest, total), max(bounds.highest, total))
        }
        continue
      }
      guard let row = finding.place?.cell?.wholeRow,
        let change = evaluation.change(of: row, indicators[row], by: effect, finding, settings)
      else { continue }
      let known = rows[row] ?? (.zero, .zero)
      rows[row] = (min(known.loss, change), max(known.gain, change))
    }
    let loss = rows.values.reduce(ExactDecimal.zero) { $0 + $1.loss }
    let gain = rows.values.reduce(ExactDecimal.zero) { $0 + $1.gain }
    lowest = max(min(.zero, score), bounds.lowest + loss).trimmed
    highest =
      min(max(evaluation.weightTotal ?? bounds.highest, score), bounds.highest + gain)
      .trimmed
    highest = max(highest, bounds.highest.trimmed)
  }
}

/// What a flag can do to a row's points if it is upheld.
enum ScoreEffect {
  /// The points become those that the flag expects.
  case expected
  /// The points are taken back.
  case lost
  /// The row gets its full weight.
  case full
  /// The points become the least that the row's own figures give.
  case reduced
  /// The total that the report states may be the right one.
  case statedTotal

  /// By rule; a rule that is not here leaves the points alone.
  static let of: [RuleID: ScoreEffect] = [
    "unmet-target-full-score": .expected,
    "score-not-proportional": .expected,
    "rate-score": .expected,
    "score-exceeds-weight": .full,
    "negative-score": .full,
    "missing-score": .full,
    "met-target-lost-score": .full,
    "unmeasured-full-score": .lost,
    "target-far-exceeded": .reduced,
    "scores-sum": .statedTotal,
    "total-score": .statedTotal,
  ]
}

extension SelfEvaluation {
  /// How many points a row gains (negative: loses) by an effect; nil where the row is unknown.
  fileprivate func change(
    of row: CellReference, _ indicator: Indicator?, by effect: ScoreEffect, _ finding: Finding,
    _ settings: ReconciliationSettings
  ) -> ExactDecimal? {
    let line = budget.total.flatMap { $0.at.wholeRow == row ? $0 : nil }
    guard indicator != nil || line != nil else { return nil }
    let score = (indicator?.score ?? line?.score)?.number?.exact ?? .zero
    let weight = (indicator?.weight ?? line?.weight)?.number?.exact
    switch effect {
    case .expected:
      return finding.expected.flatMap { PrintedNumber($0) }.map { $0.exact - score }
    case .lost: return -score
    case .full: return weight.map { $0 - score }
    case .reduced:
      let limit = settings.thresholds.overshootLimit.exact
      let rescored = indicator.flatMap { settings.profile.rescored($0, limit: limit) }
      return rescored.map { min($0.points.lower - score, .zero) }
    case .statedTotal: return nil
    }
  }
}
