import Reports

/// A column of money in a budget table.
struct MoneyColumn: Sendable {
  /// The regulation's word for the column.
  let name: String
  let figure: @Sendable (BudgetLine) -> Figure?

  static let all: [MoneyColumn] = [
    MoneyColumn(name: "年初预算数") { $0.initialBudget },
    MoneyColumn(name: "预算数") { $0.budget },
    MoneyColumn(name: "预算数（财政拨款）") { $0.budgetFiscal },
    MoneyColumn(name: "执行数") { $0.executed },
    MoneyColumn(name: "执行数（财政拨款）") { $0.executedFiscal },
  ]
}

extension BudgetLine {
  /// What a message calls the line: its name without the colon, or the regulation's word for a line
  /// that the form leaves unnamed.
  var label: String {
    let bare = String(name.reversed().drop { ":： ".contains($0) }.reversed())
    return bare.isEmpty ? "年度资金" : bare
  }
}
