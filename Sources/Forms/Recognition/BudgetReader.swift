import Findings
import Reports

/// Reads the rows under a budget header into lines.
struct BudgetReader: Sendable {
  let lexicon: Lexicon
  private(set) var header: Header
  let columns: BudgetColumns
  let gridColumns: Int
  /// The column without a known heading whose cells name totals and parts.
  private let nameColumn: Int?
  private var order = BudgetOrder()

  init(_ grid: Grid, header: Header, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.header = header
    gridColumns = grid.columnCount
    let first = header.rows.upperBound
    nameColumn = Self.nameColumn(grid, header)
    columns = BudgetColumns(header) { column in
      guard first < grid.rowCount else { return false }
      let index = grid.table.cellIndex(row: first, column: header.columns[column].range.lowerBound)
      let term = grid.terms[index]
      return !term.isBlank && !term.isFigure && !term.isNil
        && !(term.has(.initialBudget) || term.has(.budget) || term.has(.executed))
        && (term.has(.budgetTotal) || term.endingRoles.contains(.budgetTotal)
          || term.opensPart)
    }
  }

  /// Rows looked at for the names of a total and its parts.
  private static let nameRows = 12

  private static func nameColumn(_ grid: Grid, _ header: Header) -> Int? {
    let rows = header.rows.upperBound..<min(grid.rowCount, header.rows.upperBound + nameRows)
    return header.columns.indices.first { position in
      guard header.columns[position].role == nil else { return false }
      return rows.contains { row in
        let column = header.columns[position].range.lowerBound
        let term = grid.terms[grid.table.cellIndex(row: row, column: column)]
        return term.has(.budgetTotal) || term.endingRoles == [.budgetTotal]
          || term.opensPart
      }
    }
  }

  /// Goes on in the next table, whose cells are others.
  mutating func turnPage() { header.sides = [] }

  enum Outcome { case taken, ends }

  mutating func read(
    _ grid: Grid, row: Int, into block: inout BudgetBlock, _ harvest: inout Harvest
  ) -> Outcome {
    guard !leavesSide(grid, row: row) else { return .ends }
    let line = RowAlignment(
      grid, row: row, header: header, byOrdinal: grid.columnCount != gridColumns)
    let named = name(grid, row: row, line)
    let term = named.map { grid.terms[$0] }
    if let term, beginsElsewhere(term), !hasAmounts(grid, line) { return .ends }
    let isOpen = named != nil || hasAmounts(grid, line)
    guard isOpen else {
      return grid.isBlank(row: row) ? .taken : .ends
    }
    if let term, !hasAmounts(grid, line), isAside(term) { return .taken }
    if !hasAmounts(grid, line), spansRow(grid, line) {
      return pairs(grid, row: row, into: &block, &harvest) ? .taken : .ends
    }
    if let term, term.has(.subtotal) || term.endingRoles == [.subtotal] { return .taken }
    let read = budgetLine(grid, row: row, line, named: named, &harvest)
    place(read, term: term, groupLabel(grid, row: row, line, named: named), grid, in: &block)
    return .taken
  }

  // MARK: Which rows belong

  /// The header stood beside a side label, and the row does not.
  private func leavesSide(_ grid: Grid, row: Int) -> Bool {
    guard grid.columnCount == gridColumns, let side = header.sides.first,
      side < grid.table.cells.count
    else { return false }
    let cell = grid.cell(side)
    guard cell.row <= header.rows.lowerBound, cell.rowSpan > header.rows.count else { return false }
    return row >= cell.row + cell.rowSpan
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

  private var amounts: [Int] {
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

  /// No cell of the row stands under one amount's heading alone.
  private func spansRow(_ grid: Grid, _ line: RowAlignment) -> Bool {
    amounts.allSatisfy { line.cells[$0].isEmpty }
  }

  // MARK: Names

  /// The cell that names the line: under a name heading, else the last words left of the amounts.
  private func name(_ grid: Grid, row: Int, _ line: RowAlignment) -> Int? {
    func said(_ index: Int) -> Bool { !grid.terms[index].isBlank && !grid.terms[index].isFigure }
    for column in columns.names {
      if let index = line.cells[column].first(where: said) { return index }
    }
    if let crossing = line.crossing.first(where: { said($0.cell) && grid.cell($0.cell).row == row })
    {
      return crossing.cell
    }
    if columns.names.isEmpty == false, let duty = columns.duty {
      let own = line.cells[duty].first { said($0) && grid.terms[$0].has(.budgetTotal) }
      if let own { return own }
    }
    let firstAmount = amounts.compactMap { line.cells[$0].first }.map { grid.cell($0).column }.min()
    func isName(_ index: Int) -> Bool {
      said(index) && grid.cell(index).row == row && grid.cell(index).column < firstAmount ?? Int.max
        && !header.sides.contains(index)
    }
    let outside = line.outside.filter(isName)
    // A label merged down beside the names names a group, and an unknown heading may be of anything.
    if let own = outside.last(where: { grid.cell($0).rowSpan == 1 }) { return own }
    let unknown = header.columns.indices.filter { header.columns[$0].role == nil }
    if let nameColumn, let own = line.cells[nameColumn].first(where: isName) { return own }
    return unknown.flatMap { line.cells[$0] }.last(where: isName) ?? outside.last
  }

  /// A label merged down beside the names (资金来源), where it is not the form's own side label.
  private func groupLabel(
    _ grid: Grid, row: Int, _ line: RowAlignment, named: Int?
  ) -> Int? {
    line.outside.last {
      $0 != named && !header.sides.contains($0) && !grid.terms[$0].isBlank
        && !grid.terms[$0].has(.fundsBlock)
        && grid.cell($0).row >= header.rows.upperBound
    }
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
