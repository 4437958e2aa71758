import Reports

extension ExactDecimal {
  /// A text whose order by bytes is the order of the numbers: a sign digit, 24 integer digits, 18
  /// decimals; the digits of a negative number are complemented.
  var sortKey: String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = padded.dropLast(scale).suffix(24)
    let fraction = padded.suffix(scale).prefix(18)
    let key =
      String(repeating: "0", count: 24 - whole.count) + whole + fraction
      + String(repeating: "0", count: 18 - fraction.count)
    guard mantissa < 0 else { return "1" + key }
    return "0" + String(decoding: key.utf8.map { 0x69 - $0 }, as: UTF8.self)
  }

  /// The value in millionths, rounded half away from zero; nil where it does not fit 64 bits.
  var millionths: Int64? {
    guard let rounded = divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: 6) else {
      return nil
    }
    return Int64(exactly: rounded.mantissa)
  }

  /// Reads what `description` wrote.
  init?(stored text: String) {
    let point = text.utf8.firstIndex(of: UInt8(ascii: "."))
    let decimals = point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
    guard let mantissa = Int128(text.filter { $0 != "." }) else { return nil }
    self.init(mantissa: mantissa, scale: decimals)
  }
}
