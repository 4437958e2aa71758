/// An exact decimal of any sign: the result of adding and comparing printed numbers.
///
/// Sums of 18-digit numbers cannot overflow 128 bits in any document within the reader's limits;
/// products are checked and give nil.
package struct ExactDecimal: Sendable, Comparable, Hashable, CustomStringConvertible {
  package let mantissa: Int128
  /// Number of decimals, 0 or more.
  package let scale: Int

  package static let zero = ExactDecimal(mantissa: 0, scale: 0)

  package init(mantissa: Int128, scale: Int) {
    self.mantissa = mantissa
    self.scale = scale
  }

  package static func + (left: Self, right: Self) -> Self {
    let scale = max(left.scale, right.scale)
    return Self(mantissa: left.scaled(to: scale) &+ right.scaled(to: scale), scale: scale)
  }

  package static func - (left: Self, right: Self) -> Self { left + -right }

  package static prefix func - (value: Self) -> Self {
    Self(mantissa: 0 &- value.mantissa, scale: value.scale)
  }

  /// The exact product; nil where it does not fit 128 bits.
  package func multiplied(by other: Self) -> Self? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : Self(mantissa: product, scale: scale + other.scale)
  }

  /// The quotient rounded half away from zero to some decimals; nil for a zero divisor or overflow.
  package func divided(by other: Self, decimals: Int) -> Self? {
    guard other.mantissa != 0 else { return nil }
    let shift = decimals + other.scale - scale
    let (up, down) = (max(shift, 0), max(-shift, 0))
    guard up <= 38, down <= 38 else { return nil }
    let (top, overTop) = mantissa.magnitude.multipliedReportingOverflow(by: Self.power(up))
    let (bottom, overBottom) = other.mantissa.magnitude.multipliedReportingOverflow(
      by: Self.power(down))
    guard !overTop, !overBottom else { return nil }
    let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    let rounded = quotient + (remainder >= bottom - remainder ? 1 : 0)
    guard rounded <= UInt128(Int128.max) else { return nil }
    let negative = (mantissa < 0) != (other.mantissa < 0)
    return Self(mantissa: negative ? -Int128(rounded) : Int128(rounded), scale: decimals)
  }

  package var magnitude: Self { mantissa < 0 ? -self : self }

  package static func < (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.scaled(to: scale) < right.scaled(to: scale)
  }

  package static func == (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.scaled(to: scale) == right.scaled(to: scale)
  }

  package func hash(into hasher: inout Hasher) {
    let reduced = trimmed
    hasher.combine(reduced.mantissa)
    hasher.combine(reduced.scale)
  }

  /// The same value without trailing zeros after the point.
  package var trimmed: Self {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return Self(mantissa: mantissa, scale: scale)
  }

  /// All decimals, trailing zeros included.
  package var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// The mantissa with more decimals. Wraps only past 128 bits, which 18-digit prints never reach.
  private func scaled(to other: Int) -> Int128 {
    mantissa &* Int128(truncatingIfNeeded: Self.power(other - scale))
  }

  private static func power(_ exponent: Int) -> UInt128 {
    (0..<exponent).reduce(1) { product, _ in product &* 10 }
  }
}
