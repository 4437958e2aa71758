import Reports

extension BudgetBlock {
  /// The block with its first line as the total, where no row is called one and only the first bears
  /// points: alone, or its parts below it (资金总体 | … | 20 | 19.6 over 其中：基本支出).
  var completed: BudgetBlock {
    guard total == nil, hasRatePoints, !isContinuation, !hasDivisions, !lines.isEmpty,
      lines[0].hasPoints, !lines.dropFirst().contains(where: \.hasPoints),
      lines.count == 1 || lines[1].role == .within(line: 0)
    else { return self }
    var result = self
    var first = result.lines.removeFirst()
    first.role = .total
    result.total = first
    for index in result.lines.indices {
      guard case .within(let head) = result.lines[index].role else { continue }
      result.lines[index].role = head == 0 ? .part(division: 0) : .within(line: head - 1)
    }
    return result
  }
}

extension BudgetLine {
  fileprivate var hasPoints: Bool { weight?.number != nil || score?.number != nil }
}
