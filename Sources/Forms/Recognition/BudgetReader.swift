import Findings
import Reports

/// Reads the rows under a budget header into lines.
struct BudgetReader: Sendable {
  let lexicon: Lexicon
  /// The header over the columns of the page that is read.
  private(set) var header: Header
  /// The same in its own table.
  var origin: Header
  let columns: BudgetColumns
  /// The column without a known heading whose cells name totals and parts.
  let nameColumn: Int?
  /// Several rows of amounts stand under the header; one alone is the whole budget, whatever words
  /// stand beside it.
  let hasRows: Bool
  private var order = BudgetOrder()

  init(_ grid: Grid, header: Header, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.header = header
    origin = header
    nameColumn = Self.nameColumn(grid, header)
    columns = BudgetColumns(header, BudgetCells(grid: grid, header: header, lexicon: lexicon))
    let amounts = header.columns.filter { $0.role.map(HeaderContext.money.contains) ?? false }
    hasRows =
      (header.rows.upperBound..<grid.rowCount).lazy.filter { !grid.isBlank(row: $0) }.prefix(2)
      .count { row in
        amounts.contains { column in
          let index = grid.table.cellIndex(row: row, column: column.range.lowerBound)
          return grid.cell(index).row == row && grid.terms[index].isFigure
        }
      } > 1
  }

  /// Goes on in the next table, whose cells are others.
  mutating func goOn(_ grid: Grid) { header = origin.turned(to: grid) }

  enum Outcome {
    case taken
    /// Words that stand between the rows; the region goes on.
    case words
    case ends
  }

  mutating func read(
    _ grid: Grid, row: Int, into block: inout BudgetBlock, _ harvest: inout Harvest
  ) -> Outcome {
    guard !leavesSide(grid, row: row) else { return .ends }
    let line = RowAlignment(grid, row: row, header: header)
    let named = name(grid, row: row, line)
    let term = named.map { grid.terms[$0] }
    if let term, beginsElsewhere(term), !hasAmounts(grid, line) { return .ends }
    let isOpen = named != nil || holdsAmount(grid, line)
    guard isOpen else {
      return grid.isBlank(row: row) ? .taken : goesOn(grid, behind: row) ? .words : .ends
    }
    if let term, !hasAmounts(grid, line), isAside(term) { return .taken }
    if isOtherHeading(grid, row: row, line) || named == nil && columns.isByYears { return .ends }
    noteUnit(grid, row: row, in: &block)
    if !hasAmounts(grid, line), spansRow(grid, line) {
      if pairs(grid, row: row, into: &block, &harvest) { return .taken }
      return goesOn(grid, behind: row) ? .words : .ends
    }
    let isSubtotal = term.map { $0.has(.subtotal) || $0.endingRoles == [.subtotal] } ?? false
    if isSubtotal, !block.lines.isEmpty || block.total != nil || hasTotal(grid, below: row) {
      return .taken
    }
    noteUnits(grid, row: row, in: &block)
    let read = budgetLine(grid, row: row, line, named: named, &harvest)
    if isSubtotal {
      block.total = read
      block.total?.role = .total
      return .taken
    }
    place(read, term: term, groupLabel(grid, row: row, line, named: named), grid, in: &block)
    return .taken
  }

  // MARK: Which rows belong

  /// The header stood beside a side label, and the row does not.
  private func leavesSide(_ grid: Grid, row: Int) -> Bool {
    guard let side = header.sides.first,
      side < grid.table.cells.count
    else { return false }
    let cell = grid.cell(side)
    guard cell.row <= header.rows.lowerBound, cell.rowSpan > header.rows.count else { return false }
    return row >= cell.row + cell.rowSpan
  }

  /// Whether the next row that says something can only be one of the block: its total, or a part.
  private func goesOn(_ grid: Grid, behind row: Int) -> Bool {
    guard let next = grid.nextRow(behind: row) else { return false }
    let own = grid.ownIndices(inRow: next).filter { !grid.terms[$0].isBlank }
    guard own.count > 2, let name = own.first.map({ grid.terms[$0] }) else { return false }
    return name.has(.budgetTotal) && !name.has(.total) || name.opensPart
      || name.has(.otherFunds)
  }

  /// Whether a row of a total follows among the rows of amounts below.
  private func hasTotal(_ grid: Grid, below row: Int) -> Bool {
    for next in row + 1..<min(grid.rowCount, row + 1 + Self.nameRows) {
      let line = RowAlignment(grid, row: next, header: header)
      guard holdsAmount(grid, line) else { return false }
      if let named = name(grid, row: next, line), grid.terms[named].has(.budgetTotal) {
        return true
      }
    }
    return false
  }

  private func beginsElsewhere(_ term: Term) -> Bool {
    let begins: Set<Role> = [
      .projectName, .department, .implementingUnit, .competentDepartment, .goalBlock,
      .indicatorBlock, .title, .remark, .goalExpected,
    ]
    return !begins.isDisjoint(with: term.roles) && !term.has(.fundsBlock) && !term.has(.budgetTotal)
  }

  /// Dots of the empty form, and notes.
  private func isAside(_ term: Term) -> Bool {
    if term.isPlaceholder { return true }
    guard let colon = term.text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return lexicon.roles(ofWord: matchKey(term.text[..<colon])).contains(.remark)
  }

  /// The columns of amounts and rates.
  var amounts: [Int] {
    [
      columns.initialBudget, columns.budget, columns.budgetFiscal, columns.executed,
      columns.executedFiscal, columns.rate,
    ].compactMap { $0 }
  }

  private func hasAmounts(_ grid: Grid, _ line: RowAlignment) -> Bool {
    amounts.contains { column in
      // Words that begin left of the heading are a name that reaches under it.
      line.cells[column].contains {
        !grid.terms[$0].isBlank
          && (grid.terms[$0].isFigure
            || grid.cell($0).column >= header.columns[column].range.lowerBound)
      }
    }
  }

  /// Whether a row without a name is one of amounts: words under their headings are another row's.
  private func holdsAmount(_ grid: Grid, _ line: RowAlignment) -> Bool {
    amounts.contains { column in
      line.cells[column].contains { grid.terms[$0].isFigure || grid.terms[$0].isNil }
    }
  }

  /// Different words under several amounts and no figure: headings of something else (批复规模, 实际规模
  /// under the costs of three years).
  private func isOtherHeading(_ grid: Grid, row: Int, _ line: RowAlignment) -> Bool {
    let said = amounts.flatMap { line.cells[$0] }.filter {
      !grid.terms[$0].isBlank && grid.cell($0).row == row
    }
    guard said.count > 1, said.allSatisfy({ !grid.terms[$0].isFigure && !grid.terms[$0].isNil })
    else { return false }
    return Set(said.map { grid.terms[$0].key }).count == said.count
  }

  /// （万元） in a cell of its own: the last line of a side label cut over rows.
  private func noteUnit(_ grid: Grid, row: Int, in block: inout BudgetBlock) {
    guard let first = grid.ownIndices(inRow: row).first, let unit = grid.terms[first].unit,
      grid.terms[first].key.isEmpty
    else { return }
    block.units.append(Cited(unit, at: grid.place(first)))
  }

  /// No cell of the row stands under one amount's heading alone.
  private func spansRow(_ grid: Grid, _ line: RowAlignment) -> Bool {
    amounts.allSatisfy { line.cells[$0].isEmpty }
  }

  // MARK: Values

  /// Points merged over several lines belong to the total among them, else to the first.
  private func rowOfPoints(_ grid: Grid, _ index: Int) -> Int {
    let cell = grid.cell(index)
    guard cell.rowSpan > 1 else { return cell.row }
    let rows = cell.row..<cell.row + cell.rowSpan
    return rows.first { row in
      grid.ownIndices(inRow: row).contains {
        grid.terms[$0].has(.budgetTotal) || grid.terms[$0].endingRoles == [.budgetTotal]
      }
    } ?? cell.row
  }

  private func budgetLine(
    _ grid: Grid, row: Int, _ line: RowAlignment, named: Int?, _ harvest: inout Harvest
  ) -> BudgetLine {
    func figure(_ column: Int?, _ kind: FigureKind) -> Figure? {
      guard let column else { return nil }
      let said = line.cells[column].filter {
        !grid.terms[$0].isBlank && $0 != named
          && (kind == .points ? rowOfPoints(grid, $0) : grid.cell($0).row) == row
      }
      if said.count > 1 {
        for index in said {
          harvest.refuse(grid, index, role: header.columns[column].text, reason: .twoCells)
        }
        return nil
      }
      guard let index = said.first else { return nil }
      var result = harvest.figure(
        grid, index, as: kind, role: header.columns[column].text, lexicon: lexicon)
      if kind == .money, result?.moneyUnit == nil {
        result?.moneyUnit = header.columns[column].unit
      }
      return result
    }
    let index = named ?? grid.ownIndices(inRow: row).first ?? grid.indices(inRow: row)[0]
    return BudgetLine(
      name: named.map { grid.terms[$0].text } ?? "",
      initialBudget: figure(columns.initialBudget, .money), budget: figure(columns.budget, .money),
      budgetFiscal: figure(columns.budgetFiscal, .money),
      executed: figure(columns.executed, .money),
      executedFiscal: figure(columns.executedFiscal, .money), rate: figure(columns.rate, .rate),
      weight: figure(columns.weight, .points), score: figure(columns.score, .points),
      at: grid.site.reference(row: row, column: grid.cell(index).column), role: .part(division: 0))
  }

  /// Label and amount in one cell, several a row (按收入性质分：2030.12), under the funds header.
  private mutating func pairs(
    _ grid: Grid, row: Int, into block: inout BudgetBlock, _ harvest: inout Harvest
  ) -> Bool {
    let cells = grid.ownIndices(inRow: row).filter { !grid.terms[$0].isBlank }
    let parts = cells.compactMap { index in
      LabelledAmount(grid.terms[index].text, at: grid.place(index), lexicon: lexicon).map {
        (index, $0)
      }
    }
    guard !parts.isEmpty, parts.count == cells.count else { return false }
    for (index, part) in parts {
      if part.figure != nil { harvest.mapped.insert(index) }
      block.lines.append(
        BudgetLine(
          name: part.name, budget: part.figure,
          at: grid.site.reference(row: row, column: grid.cell(index).column),
          role: order.role(ofPair: part.name, column: grid.cell(index).column, block.lines, lexicon)
        ))
    }
    block.hasDivisions = block.hasDivisions || order.hasDivisions
    return true
  }

  // MARK: Order

  private mutating func place(
    _ line: BudgetLine, term: Term?, _ group: Int?, _ grid: Grid, in block: inout BudgetBlock
  ) {
    var line = line
    let isTotal = term.map {
      $0.has(.budgetTotal) || $0.has(.total) || $0.endingRoles == [.budgetTotal]
    }
    if isTotal ?? block.lines.isEmpty, block.total == nil {
      line.role = .total
      block.total = line
      return
    }
    line.role = order.role(
      of: line, group: group.map { grid.terms[$0].key }, lines: block.lines, lexicon: lexicon)
    block.hasDivisions = block.hasDivisions || order.hasDivisions
    block.lines.append(line)
  }
}
