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
    return tables[font?.lowercased() ?? ""]?[own] ?? Unicode.Scalar(0xF000 | own)
  }

  /// For each font, its own codes as Unicode.
  private static let tables: [String: [UInt32: Unicode.Scalar]] = [
    "symbol": table(symbolLow, from: 0x20).merging(table(symbolHigh, from: 0xA0)) { $1 },
    "wingdings": table(wingdings, from: 0x20),
    "wingdings 2": wingdings2,
  ]

  private static func table(_ characters: String, from first: UInt32) -> [UInt32: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(first..., characters.unicodeScalars))
  }

  /// Symbol as Adobe laid it out, from 0x20.
  private static let symbolLow =
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
    + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
  /// From 0xA0.
  private static let symbolHigh =
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
    + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
    + "◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u{F8FF}⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"

  /// Wingdings as Unicode 7 took it over, from 0x20.
  private static let wingdings =
    " 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍"
    + "🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉"
    + "♊♋♌♍♎♏♐♑♒♓🙰🙵●🔾■□🞐❑❒🞟⧫◆❖🞙⌧⮹⌘🏵🏶🙶🙷▯"
    + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟∙•"
    + "⬝⭘🞆🞈🞊🞋🔿▪🞎🟂🟀★🟋🟏🟓🟑⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘"
    + "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋🡨"
    + "🡪🡩🡫🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂🢬🢭🗶✓🗷🗹"

  /// The ticks, crosses and boxes of Wingdings 2, which forms are filled in with.
  private static let wingdings2: [UInt32: Unicode.Scalar] = [
    0x4F: "🗶", 0x50: "✓", 0x51: "🗷", 0x52: "🗹", 0x53: "⮽", 0x54: "⮽", 0xA3: "🞎",
  ]
}
