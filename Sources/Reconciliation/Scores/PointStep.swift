import Reports

/// The step in which a report gives points: whole points, halves, or decimals.
///
/// Rounding to whole and half points is customary, so a score stands for all points that round to
/// it in its step (rate points of the contract: a whole number for ± 0.5).
enum PointStep: Hashable {
  case whole, half
  case decimals(Int)

  /// The step of one printed score; "8.5" is a half point.
  init(of score: PrintedNumber) {
    if score.decimals == 0 {
      self = .whole
    } else if score.decimals == 1, score.mantissa % 5 == 0, score.mantissa % 10 != 0 {
      self = .half
    } else {
      self = .decimals(score.decimals)
    }
  }

  /// The finest step of an evaluation's scores. Scores printed like their weight tell nothing of
  /// it, unless there are no others.
  init(ofScoresIn evaluation: SelfEvaluation) {
    let scored = evaluation.indicators.filter { $0.score?.number != nil }
    let telling = scored.filter { $0.score?.number != $0.weight?.number }
    let steps = (telling.isEmpty ? scored : telling).compactMap { $0.score?.number }
      .map(PointStep.init(of:))
    self = steps.max { $0.fineness < $1.fineness } ?? .whole
  }

  /// Half a step, in 分.
  var slack: ExactDecimal {
    switch self {
    case .whole: ExactDecimal(mantissa: 5, scale: 1)
    case .half: ExactDecimal(mantissa: 25, scale: 2)
    case .decimals(let count): ExactDecimal(mantissa: 5, scale: count + 1)
    }
  }

  /// All points that round to a score printed in this step.
  func rounded(_ score: PrintedNumber) -> Interval {
    Interval(score.exact - slack, score.exact + slack)
  }

  /// All points that a score printed in this step can stand for: rounded, or with digits cut.
  func span(_ score: PrintedNumber) -> Interval {
    let value = score.exact
    return Interval(value - slack, value + slack + slack)
  }

  private var fineness: Int {
    switch self {
    case .whole: 0
    case .half: 1
    case .decimals(let count): count + 1
    }
  }
}
