import Reports

/// Rows of an indicator table that are no records.
extension IndicatorReader {
  /// 填表人：某某 under the table, the date and the telephone beside it.
  func isSigned(_ term: Term) -> Bool {
    guard let colon = term.text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return lexicon.roles(ofWord: matchKey(term.text[..<colon])).contains(.remark)
  }

  /// 产出指标（50分） across the table, where no column names the first level: the label of the rows
  /// below.
  mutating func takesBand(
    _ grid: Grid, _ index: Int, row: Int, _ line: RowAlignment, into block: inout IndicatorBlock
  ) -> Bool {
    let term = grid.terms[index]
    guard columns.levels[0] == nil, columns.leaf != nil, term.roles.isEmpty,
      term.points != nil || term.key.hasSuffix("指标"),
      line.crossing.contains(where: { $0.cell == index && spansTable($0.columns) }),
      !hasValues(grid, line, besides: index)
    else { return false }
    _ = label(level1: term.text, level2: nil, below: nil)
    if let points = term.points {
      block.labels.append(
        PointsLabel(
          label: term.text, points: points, place: grid.place(index), reach: .level1,
          first: block.indicators.count))
    }
    return true
  }

  /// Names and values under one cell.
  private func spansTable(_ met: [Int]) -> Bool {
    guard let leaf = columns.levels[2] ?? columns.levels[1] else { return false }
    return met.contains(leaf) && !met.allSatisfy { columns.levels.contains($0) }
  }

  /// Whether a column that is read says something in the row.
  private func hasValues(_ grid: Grid, _ line: RowAlignment, besides index: Int) -> Bool {
    let unread: Set<Role> = [.aside, .ordinal, .group]
    return header.columns.indices.contains { column in
      guard let role = header.columns[column].role, !unread.contains(role) else { return false }
      return line.cells[column].contains { $0 != index && !grid.terms[$0].isBlank }
    }
  }
}
