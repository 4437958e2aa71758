import Rankings

extension Output {
  /// `budget.csv`: every line of every budget table, totals included and marked; 万元.
  static let budget =
    CSVTable<BudgetRow>(
      "budget.csv", rows: \.budget,
      columns: KeyColumns.evaluation(\.key)
        + [
          CSVColumn("name", "资金名称") { .text($0.line.name) },
          CSVColumn("is_total", "是否合计") { .yesNo($0.line.role == .total) },
          CSVColumn("initial_budget", "年初预算数(万元)") {
            .amount($0.line.initialBudget, unit: $0.unit)
          },
          CSVColumn("budget", "全年预算数(万元)") { .amount($0.line.budget, unit: $0.unit) },
          CSVColumn("budget_fiscal", "预算数其中财政拨款(万元)") {
            .amount($0.line.budgetFiscal, unit: $0.unit)
          },
          CSVColumn("executed", "全年执行数(万元)") { .amount($0.line.executed, unit: $0.unit) },
          CSVColumn("executed_fiscal", "执行数其中财政拨款(万元)") {
            .amount($0.line.executedFiscal, unit: $0.unit)
          },
          CSVColumn("rate", "执行率") { .figure($0.line.rate) },
          CSVColumn("weight", "分值") { .figure($0.line.weight) },
          CSVColumn("score", "得分") { .figure($0.line.score) },
          CSVColumn("unit", "原表单位") { .text($0.unit?.rawValue) },
        ]
        + KeyColumns.place(\.key, \.line.at)
    ).output
}
