import Reports

/// Rows of an indicator table that are no records.
extension IndicatorReader {
  /// What a row that begins with a label of the form stands for: 填表人：某某, the date beside it;
  /// 填报单位（盖章）： to be stamped; 绩效等级 | 优秀 under the total. Nil for other rows.
  func outcome(
    ofLabel index: Int, _ grid: Grid, _ line: RowAlignment, _ harvest: Harvest
  ) -> Outcome? {
    let term = grid.terms[index]
    let below: Set<Role> = [.remark, .statedRating]
    if harvest.endsWithTotal, !below.isDisjoint(with: term.roles) { return .words }
    guard let colon = term.text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let roles = lexicon.roles(ofWord: matchKey(term.text[..<colon]))
    guard !LabelReader.values.isDisjoint(with: roles) else { return nil }
    let isBlank = tidied(term.text[term.text.index(after: colon)...]).isEmpty
    if roles.contains(.remark) { return .words }
    if isBlank { return .taken }
    return line.crossing.contains { $0.cell == index && $0.columns.count > 1 } ? .ends : nil
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

extension Harvest {
  /// Whether the last that was read is a row of a total, its rating among it.
  fileprivate var endsWithTotal: Bool {
    switch events.last {
    case .total, .rating: true
    default: false
    }
  }
}
