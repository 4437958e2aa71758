import Reports

/// The department rows of evaluations that come ordered by department and year.
///
/// A report that names no department is a row of its own, so that strangers are never added up.
package func departments(of evaluations: RowSource<EvaluationRow>) -> RowSource<DepartmentRow> {
  RowSource { body in
    var open: DepartmentFold?
    try evaluations.forEach { evaluation in
      if let fold = open, !fold.includes(evaluation) {
        try body(fold.row)
        open = nil
      }
      open = open ?? DepartmentFold(evaluation)
      open?.add(evaluation)
    }
    if let fold = open { try body(fold.row) }
  }
}

/// The evaluations of one department in one year, added up.
struct DepartmentFold {
  private let department: String?
  private let year: Int?
  private let source: String
  private var region: String?
  private var overall: EvaluationRow?
  private var projects = Projects()
  private var errors = 0
  private var warnings = 0
  private var sources: [String] = []

  /// What the projects of a department come to.
  private struct Projects {
    var count = 0
    var budget: ExactDecimal?
    var executed: ExactDecimal?
    /// Σ score × budget and Σ budget of the projects that have both, in 万元.
    var weightedScores = ExactDecimal.zero
    var weights = ExactDecimal.zero
  }

  init(_ first: EvaluationRow) {
    department = first.department
    year = first.year
    source = first.source
  }

  func includes(_ row: EvaluationRow) -> Bool {
    row.department == department && row.year == year
      && (department != nil || row.source == source)
  }

  mutating func add(_ row: EvaluationRow) {
    region = region ?? row.region
    errors += row.errors
    warnings += row.warnings
    if sources.last != row.source { sources.append(row.source) }
    guard !row.isSuperseded else { return }
    switch row.kind {
    case .overall: overall = overall ?? row
    case .project: add(project: row)
    }
  }

  private mutating func add(project row: EvaluationRow) {
    projects.count += 1
    projects.budget = sum(projects.budget, row.budget)
    projects.executed = sum(projects.executed, row.executed)
    guard let score = row.score, let budget = row.budget, budget > .zero,
      let weighted = score.multiplied(by: budget)
    else { return }
    projects.weightedScores = projects.weightedScores + weighted
    projects.weights = projects.weights + budget
  }

  /// The department's money is that of its overall evaluation, of which the projects are a part;
  /// their sum stands in only where there is none.
  var row: DepartmentRow {
    let isOverall = overall?.budget != nil || overall?.executed != nil
    let budget = isOverall ? overall?.budget : projects.budget
    let executed = isOverall ? overall?.executed : projects.executed
    return DepartmentRow(
      department: department, region: region, year: year, overallScore: overall?.score,
      overallRating: overall?.rating, projects: projects.count,
      projectsMeanScore: projects.weightedScores.divided(by: projects.weights, decimals: 2),
      budget: budget, executed: executed,
      executionRate: .executionRate(executed: executed, budget: budget), errors: errors,
      warnings: warnings, sources: sources)
  }
}

/// The sum of two amounts of which either may be missing; nil only without both.
func sum(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
  guard let left else { return right }
  return right.map { left + $0 } ?? left
}
