import Documents
import Findings
import Reports

/// The unit of money of an evaluation's tables: the nearest to the figures that says so.
enum UnitOfTables {
  /// Columns and side labels first, then rows of the tables, then captions above them.
  static func find(
    _ draft: Draft, in document: Document, sites: [TableSite], lexicon: Lexicon
  ) -> [Cited<MoneyUnit>] {
    var found = draft.budgetBlocks.compactMap(\.unit)
    if let listed = draft.listed?.unit { found.append(listed) }
    found += draft.units
    found += captions(
      RangeSet([draft.blocks] + draft.furtherBlocks), in: document, lexicon: lexicon)
    return found
  }

  /// 单位：万元 as a paragraph of its own, or at the end of a caption line.
  private static func captions(
    _ blocks: RangeSet<Int>, in document: Document, lexicon: Lexicon
  ) -> [Cited<MoneyUnit>] {
    var result: [Cited<MoneyUnit>] = []
    var number = 0
    for (index, block) in document.blocks.enumerated() {
      guard case .paragraph(let paragraph) = block else { continue }
      number += 1
      guard blocks.contains(index), paragraph.text.utf8.count < 240,
        paragraph.text.unicodeScalars.contains(where: { $0 == ":" || $0 == "：" })
      else { continue }
      for unit in units(in: paragraph.text, lexicon: lexicon) {
        result.append(Cited(unit, at: .paragraph(number)))
      }
    }
    return result
  }

  private static func units(in text: String, lexicon: Lexicon) -> [MoneyUnit] {
    let inBrackets = Brackets.contents(of: text).flatMap(LabelledText.parts(of:))
    return (LabelledText.parts(of: text) + inBrackets).compactMap { part in
      guard lexicon.roles(ofWord: matchKey(part.label)).contains(.moneyUnit) else { return nil }
      return MoneyUnit.read(matchKey(part.value))
    }
  }
}
