/// Text as a cell of a workbook can hold it.
enum CellText {
  /// What a cell holds, in UTF-16 units.
  private static let limit = 32_767

  /// Text of 32,767 UTF-16 units at most, without characters that XML cannot name; what reads as an
  /// escape of the format (`_x0041_`, ECMA-376 Part 1, 22.4.2.4) is escaped itself.
  static func writable(_ text: String) -> String {
    if text.utf8.count < limit - 8, !text.needsCare { return text }
    let scalars = text.unicodeScalars.filter { !isUnnameable($0) }
    var result = String.UnicodeScalarView()
    var units = 0
    for index in scalars.indices {
      units += scalars[index].value > 0xFFFF ? 2 : 1
      guard units < limit - 8 else {
        result.append("…")
        break
      }
      result.append(scalars[index])
      if isEscape(scalars[index...].prefix(7)) {
        result.append(contentsOf: "x005F_".unicodeScalars)
        units += 6
      }
    }
    return String(result)
  }

  private static func isUnnameable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func isEscape(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard scalars.count == 7, scalars.first == "_", scalars.last == "_" else { return false }
    let inside = scalars.dropFirst().dropLast()
    return inside.first == "x" && inside.dropFirst().allSatisfy(\.properties.isASCIIHexDigit)
  }
}

extension String {
  /// Whether there may be something in the text that a cell cannot hold as it stands: U+0000, the
  /// beginning of an escape, or U+FFFE and U+FFFF (EF BF BE, EF BF BF).
  fileprivate var needsCare: Bool {
    var (before, last) = (UInt8(0x20), UInt8(0x20))
    for byte in utf8 {
      if byte == 0 || byte == 0x78 && last == 0x5F { return true }
      if byte >= 0xBE && last == 0xBF && before == 0xEF { return true }
      (before, last) = (last, byte)
    }
    return false
  }
}
