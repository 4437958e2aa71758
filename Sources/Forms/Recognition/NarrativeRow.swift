import Reports

extension Harvest {
  /// Reads the row of figures under headings of people or assets (编制数 | 实际在职人数); false where
  /// the row has none.
  mutating func takeNarrative(
    _ grid: Grid, row: Int, under header: Header, lexicon: Lexicon
  ) -> Bool {
    let line = RowAlignment(grid, row: row, header: header)
    var found = false
    for (position, column) in header.columns.enumerated() {
      guard let role = column.role, role.isNarrative,
        let index = line.cells[position].first, grid.terms[index].isFigure,
        let figure = figure(
          grid, index, as: role.countsPeople ? .count : .money, role: column.text, lexicon: lexicon)
      else { continue }
      events.append(.narrative(role, NamedFigure(name: column.text, figure: figure)))
      found = true
    }
    return found
  }
}
