import Findings
import Reconciliation
import Reports

@testable import Forms

/// A fault that is planted into one indicator of a clean report, and what must come of it.
struct IndicatorPlant: Sendable {
  var rule: RuleID
  /// The indicator with the fault; nil where it does not fit.
  var planted: @Sendable (Indicator) -> Indicator?
  /// Where the flag must stand.
  var place: @Sendable (Indicator) -> Place?

  static let all: [IndicatorPlant] = [
    .unmetTarget, .unmeasured, .metTarget, .outOfProportion, .noReason, .exceeded, .mismatch,
    .copied,
  ]

  private static let unmetTarget = IndicatorPlant(
    rule: "unmet-target-full-score",
    planted: { row in row.floor.flatMap { row.isFull ? row.with(actual: $0, percent: 60) : nil } },
    place: { $0.score?.place })

  private static let unmeasured = IndicatorPlant(
    rule: "unmeasured-full-score",
    planted: { row in
      guard row.isFull, row.target != nil, row.actual != nil else { return nil }
      return row.changing {
        $0.actual = nil
        $0.actualMeasure = nil
      }
    }, place: { $0.score?.place })

  private static let metTarget = IndicatorPlant(
    rule: "met-target-lost-score",
    planted: { row in
      guard row.isLost, let floor = row.floor else { return nil }
      return row.with(actual: floor, percent: 105)?.changing { $0.deviation = nil }
    }, place: { $0.score?.place })

  private static let outOfProportion = IndicatorPlant(
    rule: "score-not-proportional",
    planted: { row in
      guard row.isLost, row.deviation != nil else { return nil }
      return row.floor.flatMap { row.with(actual: $0, percent: 25) }
    }, place: { $0.score?.place })

  private static let noReason = IndicatorPlant(
    rule: "missing-deviation-reason",
    planted: { row in
      guard row.isLost, row.deviation != nil else { return nil }
      return row.changing { $0.deviation = nil }
    }, place: { $0.score?.place })

  private static let exceeded = IndicatorPlant(
    rule: "target-far-exceeded",
    planted: { row in row.floor.flatMap { row.isFull ? row.with(actual: $0, percent: 240) : nil } },
    place: { $0.actual?.place })

  private static let mismatch = IndicatorPlant(
    rule: "target-actual-mismatch",
    planted: { row in
      guard row.isFull, row.targetMeasure?.content == .words, !row.answersInPercent else {
        return nil
      }
      return row.answering("100%")
    }, place: { $0.actual?.place })

  private static let copied = IndicatorPlant(
    rule: "unmeasured-actual",
    planted: { row in
      guard row.isFull, row.floor != nil, let target = row.target?.value else { return nil }
      return row.answering(target)
    }, place: { $0.actual?.place })
}

extension Indicator {
  fileprivate var isFull: Bool {
    guard let weight = weight?.number, let score = score?.number, weight.mantissa > 0 else {
      return false
    }
    return score.exact == weight.exact
  }

  fileprivate var isLost: Bool {
    guard let weight = weight?.number, let score = score?.number else { return false }
    return score.mantissa > 0 && score.exact < weight.exact
  }

  fileprivate var answersInPercent: Bool { actual?.value.hasSuffix("%") ?? false }

  /// The number and unit of a target with ≥ that is large enough to take a share of, in a row that
  /// no rule of money looks at.
  fileprivate var floor: (number: PrintedNumber, unit: String)? {
    guard actual != nil, case .number(.atLeast, let number, let unit)? = targetMeasure?.content,
      number.exact >= ExactDecimal(mantissa: 20, scale: 0), !(level3 ?? "").contains("执行率")
    else { return nil }
    return (number, unit)
  }

  fileprivate func changing(_ change: (inout Indicator) -> Void) -> Indicator {
    var copy = self
    change(&copy)
    return copy
  }

  fileprivate func answering(_ text: String) -> Indicator {
    changing {
      $0.actual?.value = text
      $0.actualMeasure = MeasureReader.read(text)
    }
  }

  /// The row with an actual value that is so many per cent of its target.
  fileprivate func with(actual target: (number: PrintedNumber, unit: String), percent: Int64)
    -> Indicator?
  {
    let part = target.number.exact.multiplied(by: ExactDecimal(mantissa: Int128(percent), scale: 2))
    let whole = part?.divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: 0)
    return whole.map { answering("\($0)\(target.unit)") }
  }
}
