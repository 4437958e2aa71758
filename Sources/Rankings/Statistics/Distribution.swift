import Reports

/// The score rates of one group: their count, sum and how often each occurs.
///
/// Rates of printed scores repeat, so the memory grows with the different rates, not with the
/// evaluations.
package struct Distribution {
  package private(set) var count = 0
  private var sum = ExactDecimal.zero
  /// How often each rate occurs.
  private var occurrences: [ExactDecimal: Int] = [:]

  package init() {}

  /// Adds score ÷ weight × 100; a weight of nothing has no rate and is left out.
  package mutating func add(score: ExactDecimal, weight: ExactDecimal) {
    guard let rate = score.perHundred(of: weight) else { return }
    count += 1
    sum = sum + rate
    occurrences[rate, default: 0] += 1
  }

  /// The summary of the rates, each figure in per cent with two decimals; nil without a rate.
  package var summary: Summary? {
    guard count > 0 else { return nil }
    let rates = occurrences.sorted { $0.key < $1.key }
    return Summary(
      mean: Self.rounded(sum, over: count),
      lowerQuartile: quantile(1, of: rates), median: quantile(2, of: rates),
      upperQuartile: quantile(3, of: rates),
      minimum: quantile(0, of: rates), maximum: quantile(4, of: rates))
  }

  package struct Summary: Sendable, Hashable {
    package var mean: ExactDecimal?
    package var lowerQuartile: ExactDecimal?
    package var median: ExactDecimal?
    package var upperQuartile: ExactDecimal?
    package var minimum: ExactDecimal?
    package var maximum: ExactDecimal?
  }

  /// The quantile at some quarters, between two rates in proportion to their distance, as the
  /// spreadsheet function QUARTILE.INC has it (Hyndman and Fan 1996, definition 7).
  private func quantile(_ quarters: Int, of rates: [(key: ExactDecimal, value: Int)])
    -> ExactDecimal?
  {
    let (position, share) = ((count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
    var passed = 0
    for (index, rate) in rates.enumerated() {
      passed += rate.value
      guard position < passed else { continue }
      let isLastOfItsKind = position == passed - 1
      let next = isLastOfItsKind && share > 0 ? rates[index + 1].key : rate.key
      return Self.rounded(
        Self.times(4 - share, rate.key) + Self.times(share, next), over: 4)
    }
    return nil
  }

  private static func times(_ factor: Int, _ rate: ExactDecimal) -> ExactDecimal {
    ExactDecimal(mantissa: rate.mantissa * Int128(factor), scale: rate.scale)
  }

  private static func rounded(_ value: ExactDecimal, over divisor: Int) -> ExactDecimal? {
    value.divided(by: ExactDecimal(mantissa: Int128(divisor), scale: 0), decimals: 2)
  }
}
