import Reports

/// A printed rate held against the quotient of two printed amounts, by cross multiplication: no
/// quotient is ever rounded.
struct Quotient: Sendable {
  enum Verdict: Sendable { case meets, cut, differs }

  let top: Term
  let bottom: Term
  let rate: Term

  init(top: Term, bottom: Term, rate: Term) {
    self.top = top
    self.bottom = bottom
    self.rate = rate
  }

  /// Of a comparison whose relation is `quotient`.
  init?(_ comparison: Comparison) {
    guard comparison.addends.count == 2 else { return nil }
    self.init(
      top: comparison.addends[0], bottom: comparison.addends[1], rate: comparison.stated)
  }

  /// How the rate stands to the amounts, in the reading (per cent or ratio) that suits it best.
  ///
  /// A print without a per cent sign may be either: 99.97 under 执行率（%）, or 0.958. Products that
  /// do not fit 128 bits, and a budget of nothing, are not judged.
  func verdict(_ tolerance: ReconciliationSettings.Tolerance) -> Verdict {
    let isPercent = rate.figure?.isPercent ?? false
    let readings = isPercent ? [2] : [0, 2]
    let verdicts = readings.map { verdict(percentExponent: $0, tolerance) }
    return verdicts.contains(.meets) ? .meets : verdicts.contains(.cut) ? .cut : .differs
  }

  /// The quotient as a per cent, rounded half up to some decimals; nil for a budget of nothing.
  func percent(decimals: Int) -> ExactDecimal? {
    let exponent = bottom.unit.exponent
    return top.value(at: exponent).shifted(by: 2)
      .divided(by: bottom.value(at: exponent), decimals: decimals)
  }

  private func verdict(
    percentExponent: Int, _ tolerance: ReconciliationSettings.Tolerance
  ) -> Verdict {
    let exponent = bottom.unit.exponent
    let amounts = (
      top: top.interval(at: exponent, tolerance), bottom: bottom.interval(at: exponent, tolerance)
    )
    guard amounts.bottom.lower > .zero else { return .meets }
    let value = rate.number.exact
    let unit = ExactDecimal(mantissa: 1, scale: value.scale)
    let half = ExactDecimal(mantissa: 5, scale: value.scale + 1)
    // q.lower ≤ upper and q.upper ≥ lower, each multiplied by a positive budget.
    func meets(_ lower: ExactDecimal, _ upper: ExactDecimal) -> Bool? {
      guard
        let atUpper = upper.shifted(by: -percentExponent).multiplied(by: amounts.bottom.upper),
        let atLower = lower.shifted(by: -percentExponent).multiplied(by: amounts.bottom.lower)
      else { return nil }
      return amounts.top.lower <= atUpper && amounts.top.upper >= atLower
    }
    guard let rounded = meets(value - half, value + half) else { return .meets }
    if rounded { return .meets }
    return meets(value, value + unit) == true ? .cut : .differs
  }
}
