import Reports

/// What stands under the headings of a budget, in its first rows: it decides what a heading means that
/// could mean more than one thing.
struct BudgetCells {
  let grid: Grid
  let header: Header
  let lexicon: Lexicon

  private var rows: Range<Int> {
    let first = header.rows.upperBound
    return first..<min(grid.rowCount, first + BudgetReader.nameRows)
  }

  /// The cells of a column's own width that say something.
  private func own(_ column: Int) -> [Term] {
    let range = header.columns[column].range
    return rows.map { grid.table.cellIndex(row: $0, column: range.lowerBound) }.filter {
      !grid.terms[$0].isBlank && range.contains(grid.columns($0).upperBound - 1)
    }.map { grid.terms[$0] }
  }

  /// Whether a column under an amount's heading names lines: a total, or the last words of a side
  /// label cut over rows (预算资金 over （万元）).
  func nameLines(_ column: Int) -> Bool {
    let own = own(column)
    if own.prefix(2).contains(where: BudgetReader.namesLine) { return true }
    return isSide(column)
      && lexicon.roles(ofWord: matchKey(header.columns[column].text)).contains(.fundsBlock)
  }

  /// Whether a heading left of all others is that of a side label (预算执行率（10分）), not of its cells.
  private func isSide(_ column: Int) -> Bool {
    header.columns[..<column].allSatisfy { $0.role == nil } && !holdFigures(column)
  }

  func holdFigures(_ column: Int) -> Bool { own(column).contains(where: \.isFigure) }

  /// Whether a column's amounts reach those of another in every row that has both.
  func reach(_ column: Int, _ other: Int) -> Bool {
    let pairs = rows.compactMap { row in
      amount(row, column).flatMap { left in amount(row, other).map { (left, $0) } }
    }
    return !pairs.isEmpty && pairs.allSatisfy { $0.0 >= $0.1 }
  }

  private func amount(_ row: Int, _ column: Int) -> ExactDecimal? {
    grid.number(row: row, column: header.columns[column].range.lowerBound)
  }
}

extension BudgetCells {
  /// The roles of the headings, of those with more than one meaning the one that the amounts bear out.
  func roles() -> [Role?] {
    var roles = header.columns.map(\.role)
    for index in roles.indices
    where roles[index].map(HeaderContext.money.contains) ?? false && nameLines(index) {
      roles[index] = .lineName
    }
    if let first = roles.firstIndex(of: .rate), isSide(first) { roles[first] = nil }
    for index in roles.indices where roles[index] == .execution {
      roles[index] = roles.contains(.executed) ? .aside : .executed
    }
    let executed = roles.firstIndex(of: .executed)
    for index in roles.indices where roles[index] == .adjustment {
      // What was added or taken never reaches what was spent of the whole.
      let isWhole = !roles.contains(.budget) && executed.map { reach(index, $0) } ?? false
      roles[index] = isWhole ? .budget : .aside
    }
    return roles
  }
}
