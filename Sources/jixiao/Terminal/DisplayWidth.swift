extension String {
  /// How many columns of a terminal the text takes: two for the wide characters of East Asian
  /// scripts (Unicode Standard Annex 11), none for combining marks.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + Self.width(of: $1) } }

  /// The text with blanks behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text cut to a width, with … where something is missing.
  func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (result, used) = ("", 0)
    for character in self {
      let next = String(character).displayWidth
      guard used + next < width else { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.properties.canonicalCombiningClass != .notReordered { return 0 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }
}
