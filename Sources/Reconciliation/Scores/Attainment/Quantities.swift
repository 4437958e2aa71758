import Reports

/// A target's number and an actual number in one unit, ready to be compared.
struct Quantities {
  private var target: PrintedNumber
  private var actual: PrintedNumber
  private var targetFactor: ExactDecimal
  private var actualFactor: ExactDecimal
  /// Counts are exact; rates and figures with decimals stand for all that round to them.
  private var actualIsRounded: Bool

  /// Nil where the units cannot be compared.
  init?(
    _ target: PrintedNumber, _ targetUnit: String, against actual: PrintedNumber,
    _ actualUnit: String
  ) {
    let (wanted, got) = (MeasureUnit(targetUnit), MeasureUnit(actualUnit))
    guard
      let (up, down) = Self.factors(wanted, got, target: target.exact, actual: actual.exact)
    else { return nil }
    self.target = target
    self.actual = actual
    (targetFactor, actualFactor) = (up, down)
    actualIsRounded = got.kind == .share || actual.decimals > 0 || got.factor != wanted.factor
  }

  /// How the actual value stands to the target.
  func attainment(_ goal: Goal) -> Attainment {
    let (wanted, got) = (exact(target, targetFactor), exact(actual, actualFactor))
    var result = Attainment(standing: standing(goal), isCeiling: goal.isCeiling)
    guard goal != .open, wanted > .zero, got >= .zero, let span else { return result }
    result.ratio = got.divided(by: wanted, decimals: Self.decimals)
    result.share = goal.isCeiling ? Self.part(of: wanted, span) : Self.share(span, of: wanted)
    return result
  }

  private func standing(_ goal: Goal) -> Attainment.Standing {
    let (wanted, got) = (exact(target, targetFactor), exact(actual, actualFactor))
    let slack = slack
    switch goal {
    case .floor: return got + slack >= wanted ? .met : .missed
    case .ceiling: return got - slack <= wanted ? .met : .missed
    case .above: return got > wanted ? .met : .missed
    case .below: return got < wanted ? .met : .missed
    case .exactly:
      if got + slack < wanted { return .missed }
      return got - slack <= wanted ? .met : .unclear
    case .open: return (got - wanted).magnitude <= slack ? .met : .unclear
    }
  }

  /// Half a unit of the coarser print's last digit where the two have different precision: 94.6%
  /// is 95% at the target's digits, and 98% may be the target's 98.5%. A target in another unit (2
  /// 亿元 for 万元) or one that is a ratio (1) was not rounded to its few digits.
  private var slack: ExactDecimal {
    let (wanted, got) = (halfDigit(target, targetFactor), halfDigit(actual, actualFactor))
    guard wanted != got else { return .zero }
    let isAssigned = targetFactor != actualFactor || target.exact <= Self.one
    return max(isAssigned ? .zero : wanted, actualIsRounded ? got : .zero)
  }

  private static let one = ExactDecimal(mantissa: 1, scale: 0)

  /// All actual values that the print stands for.
  private var span: Interval? {
    let value = exact(actual, actualFactor)
    guard actualIsRounded else { return Interval(value, value) }
    let half = halfDigit(actual, actualFactor)
    return Interval(max(value - half, .zero), value + half)
  }

  private func exact(_ number: PrintedNumber, _ factor: ExactDecimal) -> ExactDecimal {
    number.exact.multiplied(by: factor) ?? number.exact
  }

  private func halfDigit(_ number: PrintedNumber, _ factor: ExactDecimal) -> ExactDecimal {
    let half = ExactDecimal(mantissa: 5, scale: number.decimals + 1)
    return half.multiplied(by: factor) ?? half
  }

  /// Digits after the point at which shares are kept; beyond any printed score.
  private static let decimals = 15

  private static func share(_ span: Interval, of wanted: ExactDecimal) -> Interval? {
    guard let lower = span.lower.divided(by: wanted, decimals: decimals),
      let upper = span.upper.divided(by: wanted, decimals: decimals)
    else { return nil }
    return outward(lower, upper)
  }

  private static func part(of wanted: ExactDecimal, _ span: Interval) -> Interval? {
    guard span.lower > .zero, let lower = wanted.divided(by: span.upper, decimals: decimals),
      let upper = wanted.divided(by: span.lower, decimals: decimals)
    else { return nil }
    return outward(lower, upper)
  }

  /// Ends that were rounded in dividing, each moved out by a unit of the last digit: 28.5 × 850 ÷
  /// 1020 is 23.75 and has to touch what 23.8 stands for.
  private static func outward(_ lower: ExactDecimal, _ upper: ExactDecimal) -> Interval {
    let unit = ExactDecimal(mantissa: 1, scale: decimals)
    return Interval(max(lower - unit, .zero), upper + unit)
  }
}

extension Goal {
  var isCeiling: Bool { self == .ceiling || self == .below }
}
