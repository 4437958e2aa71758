import Rankings
import Reports

extension SheetPlan where Row == DepartmentRow {
  /// 部门: a department-year a row.
  static func departments(index: EvaluationIndex, links: SheetLinks) -> SheetPlan {
    SheetPlan(
      name: SheetNames.departments.name, title: SheetNames.departments.title,
      columns: [
        SheetColumn(.department) { .text($0.department) },
        SheetColumn(.region) { .text($0.region) },
        SheetColumn(.year) { .whole($0.year) },
        SheetColumn(.overallScore) { .decimal($0.overallScore) },
        SheetColumn(.overallRating) { .text($0.overallRating) },
        SheetColumn(.projects) { .whole($0.projects) },
        SheetColumn(.projectsMeanScore) { .decimal($0.projectsMeanScore) },
        SheetColumn(.budget) { .amount($0.budget) },
        SheetColumn(.executed) { .amount($0.executed) },
        SheetColumn(.executionRate) { row, at in
          LiveFormula.rate(
            row.executionRate, executed: row.executed, budget: row.budget,
            cells: (at(.executed), at(.budget)))
        },
        SheetColumn(.errors) { .whole($0.errors) },
        SheetColumn(.warnings) { .whole($0.warnings) },
        SheetColumn(.toFindings) { links.toFinding(index.firstFinding(of: $0)) },
        SheetColumn(.sources) { .text($0.sources.joined(separator: "\n")) },
      ],
      fill: { $0.errors > 0 ? .error : $0.warnings > 0 ? .warning : .fine },
      filled: [.errors, .warnings])
  }
}
