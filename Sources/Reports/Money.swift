/// An amount of money: the printed number and the unit it is printed in.
package struct Money: Sendable, Hashable, Codable {
  package let printed: PrintedNumber
  package let unit: MoneyUnit

  package init(_ printed: PrintedNumber, _ unit: MoneyUnit) {
    self.printed = printed
    self.unit = unit
  }

  /// The value in 元, exact.
  package var yuan: ExactDecimal { shifted(by: unit.exponent) }

  /// The value in 万元 with every digit the print has, exact.
  package var tenThousandYuan: ExactDecimal { shifted(by: unit.exponent - 4) }

  /// All values in 元 that round to this print.
  package var yuanInterval: Interval {
    let half = Money.shift(
      ExactDecimal(mantissa: 5, scale: printed.decimals + 1), by: unit.exponent)
    return Interval(yuan - half, yuan + half)
  }

  private func shifted(by exponent: Int) -> ExactDecimal {
    Money.shift(printed.exact, by: exponent)
  }

  private static func shift(_ value: ExactDecimal, by exponent: Int) -> ExactDecimal {
    let scale = value.scale - exponent
    if scale >= 0 { return ExactDecimal(mantissa: value.mantissa, scale: scale) }
    let factor = (0..<(-scale)).reduce(Int128(1)) { product, _ in product * 10 }
    return ExactDecimal(mantissa: value.mantissa &* factor, scale: 0)
  }
}
