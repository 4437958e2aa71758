import Reports

/// A row of `departments.csv`: one department in one year, its own evaluation and its projects'.
package struct DepartmentRow: Sendable, Hashable {
  package var department: String?
  package var region: String?
  package var year: Int?
  package var overallScore: ExactDecimal?
  package var overallRating: String?
  package var projects: Int
  /// Weighted by budget, two decimals; nil without a scored project that has a budget.
  package var projectsMeanScore: ExactDecimal?
  /// In 万元.
  package var budget: ExactDecimal?
  /// In 万元.
  package var executed: ExactDecimal?
  /// Per cent with two decimals.
  package var executionRate: ExactDecimal?
  package var errors: Int
  package var warnings: Int
  package var sources: [String]

  package init(
    department: String? = nil, region: String? = nil, year: Int? = nil,
    overallScore: ExactDecimal? = nil, overallRating: String? = nil, projects: Int = 0,
    projectsMeanScore: ExactDecimal? = nil, budget: ExactDecimal? = nil,
    executed: ExactDecimal? = nil, executionRate: ExactDecimal? = nil, errors: Int = 0,
    warnings: Int = 0, sources: [String] = []
  ) {
    self.department = department
    self.region = region
    self.year = year
    self.overallScore = overallScore
    self.overallRating = overallRating
    self.projects = projects
    self.projectsMeanScore = projectsMeanScore
    self.budget = budget
    self.executed = executed
    self.executionRate = executionRate
    self.errors = errors
    self.warnings = warnings
    self.sources = sources
  }
}
