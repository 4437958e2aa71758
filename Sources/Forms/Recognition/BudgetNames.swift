import Findings
import Reports

/// Which cells name the lines of a budget.
extension BudgetReader {
  /// The cell that names the line: under a name heading, else the last words left of the amounts.
  func name(_ grid: Grid, row: Int, _ line: RowAlignment) -> Int? {
    func said(_ index: Int) -> Bool {
      let term = grid.terms[index]
      return !term.isBlank && !term.isFigure && (!term.key.isEmpty || term.unit == nil)
    }
    for column in columns.names {
      let cells = line.cells[column].filter(said)
      // 其中 in a cell of its own, merged down beside the parts, names none of them.
      let own = cells.first { !lexicon.withoutPartMarker(grid.terms[$0].key).isEmpty }
      if let index = own ?? cells.first { return index }
    }
    let amounts = amounts
    let start = amounts.map { header.columns[$0].range.lowerBound }.min() ?? Int.max
    if let crossing = line.crossing.first(where: {
      said($0.cell) && grid.cell($0.cell).row == row && grid.cell($0.cell).column <= start
    }) {
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
    let unknown = header.columns.indices.filter { hasRows && header.columns[$0].role == nil }
    if let nameColumn, let own = line.cells[nameColumn].first(where: isName) { return own }
    return unknown.flatMap { line.cells[$0] }.last(where: isName) ?? outside.last
  }

  /// A label merged down beside the names (资金来源), where it is not the form's own side label.
  func groupLabel(
    _ grid: Grid, row: Int, _ line: RowAlignment, named: Int?
  ) -> Int? {
    line.outside.last {
      $0 != named && !header.sides.contains($0) && !grid.terms[$0].isBlank
        && (!grid.terms[$0].has(.fundsBlock) || grid.terms[$0].has(.division))
        && grid.cell($0).row >= header.rows.upperBound
    }
  }

  /// A total or a part of it, where an amount could stand.
  static func namesLine(_ term: Term) -> Bool {
    !term.isFigure && !term.isNil && HeaderContext.money.isDisjoint(with: term.roles)
      && (term.has(.budgetTotal) || term.endingRoles.contains(.budgetTotal)
        || term.opensPart)
  }

  /// （万元） in a cell of its own beside the names.
  func noteUnits(_ grid: Grid, row: Int, in block: inout BudgetBlock) {
    for index in grid.ownIndices(inRow: row) where grid.terms[index].key.isEmpty {
      guard let unit = grid.terms[index].unit else { continue }
      block.units.append(Cited(unit, at: grid.place(index)))
    }
  }

  /// Rows looked at for the names of a total and its parts.
  static let nameRows = 12

  static func nameColumn(_ grid: Grid, _ header: Header) -> Int? {
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
}
