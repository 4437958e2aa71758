import Reports

extension Header {
  /// The headers of a form that prints its rows in stacks beside one another (指标名称 | 分值 | 得分 |
  /// 指标名称 | 分值 | 得分), left to right; only itself where no heading is printed twice in that way.
  var halves: [Header] {
    guard kind == .indicators, let first = readColumns.first else { return [self] }
    let starts = columns.indices.filter { columns[$0].role == first }
    guard (2...4).contains(starts.count) else { return [self] }
    let stacks = zip(starts, starts.dropFirst() + [columns.count]).map { half($0..<$1) }
    let roles = stacks[0].readColumns
    guard roles.contains(where: HeaderContext.levels.contains),
      roles.contains(where: HeaderContext.indicatorValues.contains),
      stacks.allSatisfy({ $0.readColumns == roles })
    else { return [self] }
    return stacks
  }

  private func half(_ positions: Range<Int>) -> Header {
    var result = self
    result.columns = Array(columns[positions])
    result.slots = slots.compactMap { slot in
      guard let column = slot.column, positions.contains(column) else { return nil }
      return Slot(range: slot.range, column: column - positions.lowerBound)
    }
    return result
  }
}
