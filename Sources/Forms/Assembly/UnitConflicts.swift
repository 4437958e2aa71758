import Documents
import Findings
import Reports

/// Units of money that contradict one another for the same amounts: in a column's heading, in the
/// table, in the caption over it, at the head of the document.
enum UnitConflicts {
  static func find(
    _ draft: Draft, in document: Document, outline: Outline, sites: [TableSite], lexicon: Lexicon
  ) -> [UnitConflict] {
    let captions = UnitOfTables.captions(
      of: draft, in: document, outline: outline, lexicon: lexicon)
    var result: [UnitConflict] = []
    for block in draft.budgetBlocks {
      guard let at = (block.total ?? block.lines.first)?.at else { continue }
      let inTable = draft.declaredUnits.filter { $0.place.isInTable(of: at) }
      let above = caption(over: at, captions, sites).map(\.unit)
      let said = block.units + inTable + [above].compactMap { $0 }
      guard let used = said.first else { continue }
      for other in said where other.value != used.value {
        let conflict = UnitConflict(used: used, other: other)
        let isTold = result.contains {
          $0.used.value == used.value && $0.other.value == other.value
        }
        if !isTold { result.append(conflict) }
      }
    }
    return result
  }

  /// The last caption between a table and the one before it, else the last before the first table.
  private static func caption(
    over at: CellReference, _ captions: [UnitOfTables.Caption], _ sites: [TableSite]
  ) -> UnitOfTables.Caption? {
    guard at.textBox == nil else { return nil }
    let tables = sites.filter { $0.path.isEmpty && $0.textBox == nil }
    guard let own = tables.first(where: { $0.number == at.table })?.block,
      let first = tables.first?.block
    else { return nil }
    let before = tables.compactMap(\.block).last { $0 < own } ?? -1
    return captions.last { $0.block > before && $0.block < own }
      ?? captions.last { $0.block < first }
  }
}

extension Place {
  /// Whether a cell stands in the same body-level table as another.
  fileprivate func isInTable(of other: CellReference) -> Bool {
    guard let cell else { return false }
    return cell.table == other.table && cell.textBox == other.textBox
  }
}

extension Budget {
  /// The unit that amounts carry in their own cells, where nothing else says one.
  var ownUnit: MoneyUnit? {
    ([total].compactMap { $0 } + lines).lazy.flatMap(\.amounts).compactMap(\.moneyUnit).first
  }

  /// Gives the amounts of blocks in another unit than the evaluation's their own.
  mutating func say(unit: MoneyUnit?, of blocks: [BudgetBlock]) {
    for block in blocks {
      guard let own = block.unit?.value, own != unit else { continue }
      let places = Set((block.lines + [block.total].compactMap { $0 }).map(\.at))
      for index in lines.indices where places.contains(lines[index].at) {
        lines[index].say(unit: own)
      }
      if let at = total?.at, places.contains(at) { total?.say(unit: own) }
    }
  }
}

extension BudgetLine {
  private static let amountFields: [WritableKeyPath<BudgetLine, Figure?> & Sendable] = [
    \.initialBudget, \.budget, \.budgetFiscal, \.executed, \.executedFiscal,
  ]

  fileprivate var amounts: [Figure] { Self.amountFields.compactMap { self[keyPath: $0] } }

  fileprivate mutating func say(unit: MoneyUnit) {
    for field in Self.amountFields where self[keyPath: field]?.moneyUnit == nil {
      self[keyPath: field]?.moneyUnit = unit
    }
  }
}
