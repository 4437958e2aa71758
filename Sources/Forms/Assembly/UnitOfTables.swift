import Documents
import Findings
import Reports

/// The unit of money of an evaluation's tables: the nearest to the figures that says so.
enum UnitOfTables {
  /// Columns and side labels first, then rows of the tables, then captions above them.
  static func find(
    _ draft: Draft, in document: Document, outline: Outline, sites: [TableSite], lexicon: Lexicon
  ) -> [Cited<MoneyUnit>] {
    var found = draft.budgetBlocks.compactMap(\.unit)
    if let listed = draft.listed?.unit { found.append(listed) }
    found += draft.units
    found += captions(of: draft, in: document, outline: outline, lexicon: lexicon).map(\.unit)
    return found
  }

  /// A unit that a paragraph declares.
  struct Caption {
    var block: Int
    var unit: Cited<MoneyUnit>
  }

  /// 单位：万元 as a paragraph of its own or at the end of a caption line; 经费情况（万元） as a heading.
  static func captions(
    of draft: Draft, in document: Document, outline: Outline, lexicon: Lexicon
  ) -> [Caption] {
    let blocks = RangeSet([draft.blocks] + draft.furtherBlocks)
    var result: [Caption] = []
    for index in blocks.ranges.joined() {
      guard case .paragraph(let paragraph) = document.blocks[index],
        paragraph.text.utf8.count < 240,
        paragraph.text.unicodeScalars.contains(where: \.opensUnit)
      else { continue }
      let number = outline.paragraphNumbers[index]
      for unit in units(in: paragraph.text, lexicon: lexicon) {
        result.append(Caption(block: index, unit: Cited(unit, at: .paragraph(number))))
      }
    }
    return result
  }

  private static func units(in text: String, lexicon: Lexicon) -> [MoneyUnit] {
    let inBrackets = Brackets.contents(of: text)
    let parts = LabelledText.parts(of: text) + inBrackets.flatMap(LabelledText.parts(of:))
    let declared = parts.compactMap { part -> MoneyUnit? in
      guard lexicon.roles(ofWord: matchKey(part.label)).contains(.moneyUnit) else { return nil }
      return MoneyUnit.read(matchKey(part.value))
    }
    guard declared.isEmpty, text.unicodeScalars.count <= 30, let last = inBrackets.last,
      let unit = MoneyUnit.read(last), let end = tidied(text).last, end == "）" || end == ")"
    else { return declared }
    return [unit]
  }
}

extension Unicode.Scalar {
  /// A sign behind which a unit may stand: 单位：万元, （万元）.
  fileprivate var opensUnit: Bool { self == ":" || self == "：" || self == "(" || self == "（" }
}
