import Docx
import TestSupport
import Testing

/// `w:sym` (ECMA-376 Part 1, 17.3.3.30) in the fonts whose characters Unicode took over.
@Suite("Symbols are the characters that their fonts show")
struct SymbolTests {
  /// The characters of all codes of a font, from 0x21 to 0xFF.
  private func characters(_ font: String) throws -> [Unicode.Scalar] {
    let symbols = (0x21...0xFF).map {
      "<w:sym w:font=\"\(font)\" w:char=\"F0\(String($0, radix: 16, uppercase: true))\"/>"
    }
    let text = try read(Wml.paragraph(runs: "<w:r>\(symbols.joined())</w:r>")).texts.first ?? ""
    return Array(text.unicodeScalars)
  }

  /// How many of the 223 codes have no character: control codes, what the fonts leave blank, and the
  /// sign of Windows in Wingdings.
  @Test(arguments: [
    ("Symbol", 34), ("Wingdings", 1), ("Wingdings 2", 7), ("Wingdings 3", 16), ("Webdings", 1),
    ("Some Other", 223),
  ])
  func everyCodeHasItsCharacter(font: String, missing: Int) throws {
    let characters = try characters(font)
    #expect(characters.count == 0xFF - 0x20)
    #expect(characters.count { (0xF000...0xF0FF).contains($0.value) } == missing)
  }

  /// Unicode 7.0 gave these blocks to the fonts: nothing of them stands at two places, and next to
  /// nothing at none.
  @Test(arguments: [
    (0x1F650, 0x1F67F, 2), (0x1F780, 0x1F7D4, 1), (0x1F850, 0x1F887, 6), (0x1F890, 0x1F8AD, 0),
  ])
  func whatUnicodeTookOverStandsOnce(first: UInt32, last: UInt32, missing: Int) throws {
    let all = try ["Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"].flatMap(characters)
    let here = all.filter { (first...last).contains($0.value) }
    #expect(Set(here).count == here.count)
    #expect(Int(last - first) + 1 - here.count == missing)
  }

  static let signs: [(font: String, code: String, text: String)] = [
    ("Wingdings", "F0FC", "✓"), ("wingdings", "00FE", "🗹"), ("Wingdings", "F06F", "□"),
    ("Wingdings", "F0A8", "🞎"), ("Wingdings", "F0E0", "🡪"), ("Wingdings 2", "F052", "☑"),
    ("Wingdings 2", "F050", "✓"), ("Wingdings 2", "F0A3", "□"), ("Wingdings 3", "F070", "▲"),
    ("Webdings", "F061", "✔"), ("Webdings", "F063", "⬜"), ("Symbol", "F0B3", "≥"),
    ("Symbol", "F0B4", "×"), ("Symbol", "F0FF", "\u{F0FF}"), ("Symbol", "F080", "\u{F080}"),
    ("Own", "F041", "\u{F041}"), ("Own", "2611", "☑"), ("Wingdings", "x", ""),
    ("Wingdings", "FFFFFFFFFF", ""), ("Wingdings", "D800", ""),
  ]

  @Test(arguments: signs)
  func signsOfForms(sign: (font: String, code: String, text: String)) throws {
    let xml = "<w:r><w:sym w:font=\"\(sign.font)\" w:char=\"\(sign.code)\"/></w:r>"
    let document = try read(Wml.paragraph(runs: xml))
    #expect(document.texts == [sign.text])
    #expect(document.count(.symbols) == 1)
  }
}
