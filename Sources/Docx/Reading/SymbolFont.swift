/// Characters of symbol fonts as Unicode (ECMA-376 Part 1, 17.3.3.30).
enum SymbolFont {
  /// - Parameters:
  ///   - code: `w:char`, hexadecimal, in the private use area or as the font's own code.
  ///   - font: `w:font`.
  /// - Returns: the character where font and code are known, else U+F0xx; a code beyond one byte is
  ///   Unicode already; nil for no code at all.
  static func character(code: String?, font: String?) -> Unicode.Scalar? {
    guard let code, let value = UInt32(code, radix: 16) else { return nil }
    let own = value & 0xFF
    guard value == own || value & 0xFF00 == 0xF000 else { return Unicode.Scalar(value) }
    let kept = Unicode.Scalar(0xF000 | own)
    guard let table = tables[font?.lowercased() ?? ""], own >= 0x20, own - 0x20 < table.count
    else { return kept }
    let character = table[Int(own - 0x20)]
    return character == "\u{FFFD}" ? kept : character
  }

  /// For each font, its characters from its code 0x20 on.
  private static let tables: [String: [Unicode.Scalar]] = [
    "symbol": SymbolTable.symbol, "wingdings": SymbolTable.wingdings,
    "wingdings 2": SymbolTable.wingdings2, "wingdings 3": SymbolTable.wingdings3,
    "webdings": SymbolTable.webdings,
  ].mapValues { Array($0.unicodeScalars) }
}
