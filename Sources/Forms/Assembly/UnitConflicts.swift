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
    let places = captions.isEmpty ? [] : sites.bodyBlocks
    var declared: [OuterTable: [Cited<MoneyUnit>]] = [:]
    for unit in draft.declaredUnits {
      unit.place.cell.map { declared[OuterTable($0), default: []].append(unit) }
    }
    var result: [UnitConflict] = []
    for block in draft.budgetBlocks {
      guard let at = (block.total ?? block.lines.first)?.at else { continue }
      let above = caption(over: at, captions, places).map(\.unit)
      let said =
        block.units + (declared[OuterTable(at)]?.telling ?? []) + [above].compactMap { $0 }
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
  ///
  /// - Parameter blocks: of the body-level tables, by their number less 1.
  private static func caption(
    over at: CellReference, _ captions: [UnitOfTables.Caption], _ blocks: [Int]
  ) -> UnitOfTables.Caption? {
    guard at.textBox == nil, blocks.indices.contains(at.table - 1) else { return nil }
    let before = at.table > 1 ? blocks[at.table - 2] : -1
    return captions.last { $0.block > before && $0.block < blocks[at.table - 1] }
      ?? captions.last { $0.block < blocks[0] }
  }
}

/// The table of the body or of a text box that a cell stands in, however deep.
private struct OuterTable: Hashable {
  var number: Int
  var textBox: Int?

  init(_ cell: CellReference) { (number, textBox) = (cell.table, cell.textBox) }
}

extension [Cited<MoneyUnit>] {
  /// The first, and the first of each other unit: more say nothing new.
  fileprivate var telling: [Cited<MoneyUnit>] {
    var known: Set<MoneyUnit> = []
    return filter { known.insert($0.value).inserted }
  }
}

extension [TableSite] {
  /// The blocks of the body-level tables, in order.
  fileprivate var bodyBlocks: [Int] {
    filter { $0.path.isEmpty && $0.textBox == nil }.compactMap(\.block)
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
