import Findings
import Reports

/// A funds block turned on its side: sources of money as columns (资金总额, 财政拨款, 其他资金), budget,
/// execution and rate as rows.
struct FundsMatrix: Sendable {
  /// Rows that the block takes, its row of names included.
  let rows: Range<Int>
  /// For each column of amounts the cell that names it.
  private let names: [Int]
  private let fields: [(row: Int, role: Role)]

  /// - Parameter row: where the names would stand; nil where the rows below are no such block.
  init?(_ grid: Grid, at row: Int, lexicon: Lexicon) {
    guard !grid.isBlank(row: row), let (below, first) = Self.firstField(grid, behind: row) else {
      return nil
    }
    let columns = first.amounts.map { grid.cell($0).column }.filter { column in
      !Self.isBlank(grid, column: column, rows: row..<below + 1)
    }
    let named = columns.compactMap { column -> Int? in
      let index = grid.table.cellIndex(row: row, column: column)
      let term = grid.terms[index]
      let isName = grid.cell(index).row == row && !term.isBlank && !term.isFigure
      return isName && grid.cell(index).column == column ? index : nil
    }
    guard columns.count >= 2, named.count == columns.count,
      named.contains(where: { Self.isSource(grid.terms[$0]) }),
      !named.contains(where: { !HeaderContext.money.isDisjoint(with: grid.terms[$0].roles) })
    else { return nil }
    var found = [(below, first.role)]
    var last = below
    func further(_ next: Int?) -> (row: Int, role: Role)? {
      guard let next, let field = Self.field(grid, row: next, least: 1),
        Set(field.amounts.map { grid.cell($0).column }).isSuperset(of: columns)
      else { return nil }
      return (next, field.role)
    }
    // A row that is not known may stand between them.
    while let next = grid.nextRow(behind: last),
      let field = further(next) ?? further(grid.nextRow(behind: next))
    {
      found.append(field)
      last = field.row
    }
    guard Set(found.map(\.1)).count == found.count else { return nil }
    names = named
    fields = found
    rows = row..<last + 1
  }

  /// The first row of amounts below the names; a row that is not known may stand between.
  private static func firstField(
    _ grid: Grid, behind row: Int
  ) -> (row: Int, field: (role: Role, amounts: [Int]))? {
    var row = row
    for _ in 0..<2 {
      guard let next = grid.nextRow(behind: row), grid.mayHoldHeader(row: next, depth: 2) else {
        return nil
      }
      if let field = field(grid, row: next, least: 2) { return (next, field) }
      row = next
    }
    return nil
  }

  /// A row that begins with the name of an amount and holds nothing else but figures; the name may
  /// stand behind a column that is not known.
  ///
  /// - Parameter least: figures that the row must hold; points and a rate may be the total's alone.
  private static func field(
    _ grid: Grid, row: Int, least: Int
  ) -> (role: Role, amounts: [Int])? {
    let own = grid.ownIndices(inRow: row)
    let said = own.filter { !grid.terms[$0].isBlank }.prefix(2)
    guard let label = said.first(where: { role(grid.terms[$0]) != nil }),
      let role = role(grid.terms[label])
    else { return nil }
    let behind = own.filter { grid.cell($0).column > grid.cell(label).column }
    let amounts = behind.filter {
      grid.terms[$0].isFigure || grid.terms[$0].isNil || grid.terms[$0].isBlank
    }
    let figures = amounts.count { grid.terms[$0].isFigure }
    // Words in one cell may be those of a column that is not known.
    let isOfTotal = figures == 1 && least == 1 && !HeaderContext.money.contains(role)
    guard isOfTotal || figures >= 2 && figures * 2 >= amounts.count,
      behind.count - amounts.count <= 1
    else {
      return nil
    }
    return (role, amounts)
  }

  private static func role(_ term: Term) -> Role? {
    let known = term.roles.isEmpty ? term.endingRoles : term.roles
    let fitting = known.filter {
      HeaderContext.money.contains($0) || $0 == .rate || HeaderContext.points.contains($0)
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private static func isBlank(_ grid: Grid, column: Int, rows: Range<Int>) -> Bool {
    rows.allSatisfy { grid.terms[grid.table.cellIndex(row: $0, column: column)].isBlank }
  }

  /// A name of a whole or of a source: 合计, 其中：财政拨款, 其他资金, 基本支出.
  private static func isSource(_ term: Term) -> Bool {
    let sources: Set<Role> = [
      .budgetTotal, .total, .fiscalPart, .otherFunds, .narrativeBasic, .narrativeProject,
    ]
    return !sources.isDisjoint(with: term.roles + term.endingRoles) || term.opensPart
  }

  /// The lines of the block, one a column.
  func read(_ grid: Grid, lexicon: Lexicon, _ harvest: inout Harvest) -> BudgetBlock {
    var block = BudgetBlock()
    var order = BudgetOrder()
    for (position, name) in names.enumerated() {
      var line = line(grid, name: name, position: position, lexicon: lexicon, &harvest)
      let term = grid.terms[name]
      let isTotal = term.has(.budgetTotal) || term.has(.total) || term.endingRoles == [.budgetTotal]
      if isTotal, block.total == nil {
        line.role = .total
        block.total = line
      } else {
        line.role = order.role(of: line, group: nil, lines: block.lines, lexicon: lexicon)
        block.lines.append(line)
      }
    }
    block.units = units(grid)
    block.hasInitialBudget = fields.contains { $0.role == .initialBudget }
    block.hasRatePoints = fields.contains { HeaderContext.points.contains($0.role) }
    return block
  }

  private func line(
    _ grid: Grid, name: Int, position: Int, lexicon: Lexicon, _ harvest: inout Harvest
  ) -> BudgetLine {
    let cell = grid.cell(name)
    var line = BudgetLine(
      name: grid.terms[name].text,
      at: grid.site.reference(row: cell.row, column: cell.column), role: .part(division: 0))
    for (row, role) in fields {
      let index = grid.table.cellIndex(row: row, column: cell.column)
      let own = grid.ownIndices(inRow: row)
      let label = grid.terms[own.first { Self.role(grid.terms[$0]) == role } ?? index]
      let kind: FigureKind =
        role == .rate ? .rate : HeaderContext.money.contains(role) ? .money : .points
      guard grid.terms[index].isFigure || !grid.terms[index].isBlank,
        let figure = harvest.figure(grid, index, as: kind, role: label.text, lexicon: lexicon)
      else { continue }
      line.set(figure, as: role, initialAlone: !fields.contains { $0.role == .budget })
    }
    return line
  }

  /// The unit beside the names, in a side label or a field's label.
  private func units(_ grid: Grid) -> [Cited<MoneyUnit>] {
    let cells = rows.flatMap { grid.indices(inRow: $0) }
    return cells.compactMap { index in
      grid.terms[index].unit.map { Cited($0, at: grid.place(index)) }
    }
  }
}

extension BudgetLine {
  /// - Parameter initialAlone: 年初预算数 without an adjusted budget beside it is the budget.
  fileprivate mutating func set(_ figure: Figure, as role: Forms.Role, initialAlone: Bool) {
    switch role {
    case .initialBudget where initialAlone, .approvedBudget where initialAlone: budget = figure
    case .initialBudget, .approvedBudget: initialBudget = figure
    case .budget: budget = figure
    case .executed: executed = figure
    case .rate: rate = figure
    case .weight: weight = figure
    default: score = figure
    }
  }
}
