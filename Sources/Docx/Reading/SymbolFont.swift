/// Characters of symbol fonts as Unicode (ECMA-376 Part 1, 17.3.3.30).
enum SymbolFont {
  /// - Parameters:
  ///   - code: `w:char`, hexadecimal, in the private use area or as the font's own code.
  ///   - font: `w:font`.
  /// - Returns: the mapped character where the font is known, else U+F0xx; nil for no code at all.
  static func character(code: String?, font: String?) -> Character? {
    guard let code, let value = UInt32(code, radix: 16) else { return nil }
    return Unicode.Scalar(value).map(Character.init)
  }
}
