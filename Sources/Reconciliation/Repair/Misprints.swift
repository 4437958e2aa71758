import Reports

/// The prints that a single slip of the hand turns into a given one.
enum Misprints {
  /// Every likely original of a print, with the kind of slip.
  static func originals(of number: PrintedNumber) -> [(Repair.Kind, PrintedNumber)] {
    let digits = digits(of: number)
    return swapped(digits, number) + [sign(number)].compactMap { $0 } + unitSlips(number)
      + wrongDigits(digits, number) + movedPoints(number)
  }

  /// Whether one print is the other with a digit left out (98.6 of 98.06).
  static func differByOneDigit(_ one: PrintedNumber, _ other: PrintedNumber) -> Bool {
    let prints = [one, other].map { Array($0.description.utf8) }.sorted { $0.count < $1.count }
    let (short, long) = (prints[0], prints[1])
    guard long.count == short.count + 1, short.count > 2 else { return false }
    return long.indices.contains { index in
      long[index] != UInt8(ascii: ".") && long[index] != UInt8(ascii: "-")
        && long[..<index].elementsEqual(short[..<index])
        && long[(index + 1)...].elementsEqual(short[index...])
    }
  }

  private static func swapped(
    _ digits: [Int64], _ number: PrintedNumber
  ) -> [(Repair.Kind, PrintedNumber)] {
    digits.indices.dropLast().compactMap { index in
      guard digits[index] != digits[index + 1] else { return nil }
      var copy = digits
      copy.swapAt(index, index + 1)
      return print(copy, like: number).map { (.swappedDigits, $0) }
    }
  }

  private static func wrongDigits(
    _ digits: [Int64], _ number: PrintedNumber
  ) -> [(Repair.Kind, PrintedNumber)] {
    digits.indices.flatMap { index in
      (0...9).compactMap { digit in
        guard digit != digits[index] else { return nil }
        var copy = digits
        copy[index] = Int64(digit)
        return print(copy, like: number).map { (.wrongDigit, $0) }
      }
    }
  }

  /// A stray minus; no report means a figure below nothing.
  private static func sign(_ number: PrintedNumber) -> (Repair.Kind, PrintedNumber)? {
    guard number.mantissa < 0 else { return nil }
    return PrintedNumber(mantissa: -number.mantissa, decimals: number.decimals).map { (.sign, $0) }
  }

  private static func unitSlips(_ number: PrintedNumber) -> [(Repair.Kind, PrintedNumber)] {
    [4, -4].compactMap { moved(number, by: $0).map { (.unitSlip, $0) } }
  }

  private static func movedPoints(_ number: PrintedNumber) -> [(Repair.Kind, PrintedNumber)] {
    [1, -1, 2, -2, 3, -3].compactMap { moved(number, by: $0).map { (.decimalPoint, $0) } }
  }

  /// The number times a power of ten, printed with as few decimals as that leaves, but no fewer than
  /// it had if it has any.
  private static func moved(_ number: PrintedNumber, by exponent: Int) -> PrintedNumber? {
    let value = number.exact.shifted(by: exponent).trimmed
    guard number.mantissa != 0 else { return nil }
    let padded = value.scale == 0 ? value : value + .init(mantissa: 0, scale: number.decimals)
    return PrintedNumber(exactly: padded)
  }

  private static func digits(of number: PrintedNumber) -> [Int64] {
    var digits = String(number.mantissa.magnitude).utf8.map { Int64($0) - 48 }
    while digits.count <= number.decimals { digits.insert(0, at: 0) }
    return digits
  }

  /// Digits put together again; nil where a figure of several digits would begin with 0.
  private static func print(_ digits: [Int64], like number: PrintedNumber) -> PrintedNumber? {
    if digits.count > number.decimals + 1, digits.first == 0 { return nil }
    let magnitude = digits.reduce(Int64(0)) { $0 * 10 + $1 }
    return PrintedNumber(
      mantissa: number.mantissa < 0 ? -magnitude : magnitude, decimals: number.decimals)
  }
}
