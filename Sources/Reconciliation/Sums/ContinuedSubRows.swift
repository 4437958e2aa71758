import Reports

extension SelfEvaluation {
  /// Rows below a 其中 row that go on with its list without saying 其中 again: with it they are exactly
  /// the row it is part of, in every column. Positions in the budget's lines.
  var continuedSubRows: Set<Int> {
    let lines = budget.lines
    var continued: Set<Int> = []
    for (position, line) in lines.enumerated() {
      guard case .within(let whole) = line.role, lines.indices.contains(whole) else { continue }
      let own = lines.indices.filter { lines[$0].role == .within(line: whole) }
      guard own.last == position, own.count < Self.longestList else { continue }
      let run = lines.indices[(position + 1)...].prefix(Self.longestList).prefix {
        if case .part = lines[$0].role { true } else { false }
      }
      for end in run where areWhole(own + Array(run.prefix { $0 <= end }), of: lines[whole]) {
        continued.formUnion(run.prefix { $0 <= end })
        break
      }
    }
    return continued
  }

  /// Longer lists are no 其中 of a row.
  private static let longestList = 40

  private func areWhole(_ rows: [Int], of whole: BudgetLine) -> Bool {
    let sums = MoneyColumn.all.compactMap { column in
      Comparison(
        .equals, rows.compactMap { money(column.figure(budget.lines[$0]), "") },
        to: money(column.figure(whole), ""))
    }
    return sums.contains { $0.stated.number.mantissa > 0 }
      && sums.allSatisfy { $0.holds(.intervals) }
  }
}
