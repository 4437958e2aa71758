import Reports

extension DoubtfulColumn {
  /// The columns of a header whose figures no field took because no one meaning fits the heading.
  ///
  /// - Parameters:
  ///   - rivals: positions of columns left out because another has the same meaning.
  ///   - rows: the rows read under the header.
  ///   - mapped: positions of the cells that fed a field.
  static func all(
    _ header: Header, rivals: [Int], grid: Grid, rows: Range<Int>, mapped: Set<Int>
  ) -> [DoubtfulColumn] {
    var told: Set<Role> = []
    return header.columns.indices.compactMap { position in
      let column = header.columns[position]
      let isRival = rivals.contains(position)
      guard column.role == nil || isRival else { return nil }
      if isRival, let role = column.role, !told.insert(role).inserted { return nil }
      let figures = figures(under: column, in: rows, grid: grid, mapped: mapped)
      guard figures > 0, !isRowNumber(column, grid, rows) else { return nil }
      let others = rivals.filter { $0 != position && header.columns[$0].role == column.role }
      return DoubtfulColumn(
        heading: column.text, meanings: column.candidates.map(\.meaning),
        rivals: isRival ? others.map { header.columns[$0].text } : [], figures: figures,
        place: grid.place(column.cell))
    }
  }

  /// Cells of the column's own width that hold a figure and fed no field.
  private static func figures(
    under column: HeaderColumn, in rows: Range<Int>, grid: Grid, mapped: Set<Int>
  ) -> Int {
    rows.count { row in
      let index = grid.table.cellIndex(row: row, column: column.range.lowerBound)
      return grid.cell(index).row == row && grid.terms[index].isFigure && !mapped.contains(index)
        && column.range.contains(grid.columns(index).upperBound - 1)
    }
  }

  /// 1, 2, 3 … without a heading.
  private static func isRowNumber(_ column: HeaderColumn, _ grid: Grid, _ rows: Range<Int>) -> Bool
  {
    guard column.range.lowerBound == 0, let first = rows.first else { return false }
    return grid.terms[grid.table.cellIndex(row: first, column: 0)].text == "1"
  }
}
