import Reports

extension Quantities {
  /// What to multiply target and actual by to have them in one unit; nil where they have none.
  ///
  /// A number without a unit takes the other's. Against per cent it may be a ratio (1, 0.958): then
  /// it counts a hundred times.
  static func factors(
    _ wanted: MeasureUnit, _ got: MeasureUnit, target: ExactDecimal, actual: ExactDecimal
  ) -> (target: ExactDecimal, actual: ExactDecimal)? {
    switch (wanted.kind, got.kind) {
    case (.share, .bare):
      guard let factor = hundredth(actual, beside: target) else { return nil }
      return (wanted.factor, factor)
    case (.bare, .share):
      guard let factor = hundredth(target, beside: actual) else { return nil }
      return (factor, got.factor)
    case (.bare, _): return (got.factor, got.factor)
    case (_, .bare): return (wanted.factor, wanted.factor)
    case (let left, let right):
      return left == right ? (wanted.factor, got.factor) : nil
    }
  }

  /// How a bare number beside a per cent is meant: 0.958 and 1 are ratios beside 95%, 96 is per
  /// cent; a number that can be neither (5000) gives nil.
  private static func hundredth(_ bare: ExactDecimal, beside share: ExactDecimal) -> ExactDecimal? {
    let one = ExactDecimal(mantissa: 1, scale: 0)
    let hundred = ExactDecimal(mantissa: 100, scale: 0)
    let ten = ExactDecimal(mantissa: 10, scale: 0)
    if bare <= one, bare >= .zero, share >= ten { return hundred }
    return bare <= hundred ? one : nil
  }
}
