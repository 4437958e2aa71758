import Findings
import Rankings
import Reports

/// The totals under the departments' sheet, which follow its filter.
struct DepartmentTotals {
  private var projects = 0
  private var budget = ExactDecimal.zero
  private var executed = ExactDecimal.zero
  private var errors = 0
  private var warnings = 0

  mutating func add(_ row: DepartmentRow) {
    projects += row.projects
    budget = budget + (row.budget ?? .zero)
    executed = executed + (row.executed ?? .zero)
    errors += row.errors
    warnings += row.warnings
  }

  func cells(of run: SheetRun<DepartmentRow>, _ language: Language) -> [Field: CellContent] {
    func sum(_ field: Field) -> String {
      run.ranges(of: field).map { "SUBTOTAL(109,\($0))" }.joined(separator: "+")
    }
    let label = LocalizedText(zh: "合计（随筛选）", en: "Total (of what the filter shows)")
    return [
      .department: .text(label[language]),
      .projects: .formula(sum(.projects), value: .whole(projects)),
      .budget: .formula("ROUND(\(sum(.budget)),\(budget.scale))", value: .amount(budget)),
      .executed: .formula("ROUND(\(sum(.executed)),\(executed.scale))", value: .amount(executed)),
      .executionRate: rate(sum),
      .errors: .formula(sum(.errors), value: .whole(errors)),
      .warnings: .formula(sum(.warnings), value: .whole(warnings)),
    ]
  }

  private func rate(_ sum: (Field) -> String) -> CellContent {
    guard let rate = LiveFormula.percentage(executed, of: budget, decimals: 2) else {
      return .blank
    }
    return .formula(
      "IF((\(sum(.budget)))=0,\"\",ROUND((\(sum(.executed)))*100/(\(sum(.budget))),2))",
      value: .decimal(rate))
  }
}
