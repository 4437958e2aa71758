/// A decimal number with the precision at which it is printed: "9.50" is 950 with two decimals.
///
/// Exact: no binary floating point anywhere. At most 18 digits, so that sums of many and products
/// of two fit in 128 bits.
package struct PrintedNumber: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The digits as an integer, with the sign.
  package let mantissa: Int64
  /// How many of the digits stand after the decimal point, 0 to 18.
  package let decimals: Int

  package static let maximumDigits = 18

  /// Nil where mantissa or decimals are beyond 18 digits.
  package init?(mantissa: Int64, decimals: Int) {
    guard (0...Self.maximumDigits).contains(decimals),
      mantissa.magnitude < 1_000_000_000_000_000_000
    else { return nil }
    self.mantissa = mantissa
    self.decimals = decimals
  }

  /// A whole number, as counted or assigned.
  package init(_ whole: Int32) {
    mantissa = Int64(whole)
    decimals = 0
  }

  /// Reads an optional sign, ASCII digits and an optional point with digits; nil for all else.
  ///
  /// Width, thousands separators and units are folded before, where the text of a cell is read.
  package init?(_ text: some StringProtocol) {
    var mantissa: Int64 = 0
    var digits = 0
    var decimals: Int?
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if mantissa > 0 || byte != UInt8(ascii: "0") || decimals != nil { digits += 1 }
        if digits == 0 { digits = 1 }
        guard digits <= Self.maximumDigits else { return nil }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    guard digits > 0, decimals != 0 else { return nil }
    self.mantissa = negative ? -mantissa : mantissa
    self.decimals = decimals ?? 0
  }

  /// The number with its printed decimals ("9.50").
  package var description: String { exact.description }

  /// The value, without its precision.
  package var exact: ExactDecimal { ExactDecimal(mantissa: Int128(mantissa), scale: decimals) }

  /// All values that round half up or half down to this print: 9.5 stands for [9.45, 9.55].
  package var interval: Interval {
    let middle = ExactDecimal(mantissa: Int128(mantissa) * 10, scale: decimals + 1)
    let half = ExactDecimal(mantissa: 5, scale: decimals + 1)
    return Interval(middle - half, middle + half)
  }

  /// The one value, for what was assigned or counted: weights, staff, whole points.
  package var point: Interval { Interval(exact, exact) }
}
