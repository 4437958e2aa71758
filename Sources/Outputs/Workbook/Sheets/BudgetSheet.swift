import Findings
import Rankings
import Reports

extension SheetPlan where Row == BudgetRow {
  /// 预算: a line of a budget table a row, amounts in 万元.
  static func budget(language: Language) -> SheetPlan {
    SheetPlan(
      name: SheetNames.budget.name, title: SheetNames.budget.title,
      columns: [
        SheetColumn(.department) { .text($0.key.department) },
        SheetColumn(.year) { .whole($0.key.year) },
        SheetColumn(.kind) { .text($0.key.kind?.word[language]) },
        SheetColumn(.project) { .text($0.key.project) },
        SheetColumn(.lineName) { .text($0.line.name) },
        SheetColumn(.isTotal) { .text(word($0.line.role == .total)[language]) },
        SheetColumn(.initialBudget) { $0.amount($0.line.initialBudget) },
        SheetColumn(.budget) { $0.amount($0.line.budget) },
        SheetColumn(.budgetFiscal) { $0.amount($0.line.budgetFiscal) },
        SheetColumn(.executed) { $0.amount($0.line.executed) },
        SheetColumn(.executedFiscal) { $0.amount($0.line.executedFiscal) },
        SheetColumn(.executionRate) { row, at in
          guard let budget = row.tenThousandYuan(row.line.budget),
            let executed = row.tenThousandYuan(row.line.executed)
          else { return .blank }
          return LiveFormula.rate(
            LiveFormula.percentage(executed, of: budget, decimals: 2), executed: executed,
            budget: budget, cells: (at(.executed), at(.budget)))
        },
        SheetColumn(.printedRate) { .text($0.line.rate?.text) },
        SheetColumn(.weight) { .figure($0.line.weight) },
        SheetColumn(.indicatorScore) { .figure($0.line.score) },
        SheetColumn(.unit) { .text($0.unit?.rawValue) },
        SheetColumn(.position) { .text(Place.cell($0.line.at).text(language)) },
        SheetColumn(.source) { .text($0.key.source) },
      ], fill: { $0.line.role == .total ? .fine : nil }, filled: [.lineName, .isTotal])
  }
}

extension BudgetRow {
  /// An amount of the line in 万元; nil for words, or where no unit is known.
  fileprivate func tenThousandYuan(_ figure: Figure?) -> ExactDecimal? {
    figure?.tenThousandYuan(formUnit: unit)
  }

  fileprivate func amount(_ figure: Figure?) -> CellContent {
    tenThousandYuan(figure).map { .amount($0) } ?? .text(figure?.text)
  }
}
