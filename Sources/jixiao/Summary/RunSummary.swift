import Findings
import Rankings

/// What a run came to, counted from its results in one walk over each kind of row.
struct RunSummary {
  /// A rule and how often it was raised.
  struct Tally {
    var rule: RuleID
    var severity: Severity
    var count: Int
  }

  private(set) var files: [FileRow.Status: Int] = [:]
  private(set) var evaluations = 0
  /// The first of the files that could not be read.
  private(set) var failures: [FileRow] = []
  /// Rules that were raised, worst and most frequent first.
  private(set) var rules: [Tally] = []
  /// The departments with the most errors, then warnings.
  private(set) var worst: [DepartmentRow] = []
  /// How many overall evaluations have a rank, and the first and the last of them.
  private(set) var ranked = 0
  private(set) var first: EvaluationRow?
  private(set) var last: EvaluationRow?

  /// So many departments and files fit on a screen beside the rest.
  static let shownDepartments = 4
  static let shownFailures = 4

  init(_ results: Results) throws {
    try results.files.forEach { file in
      files[file.status, default: 0] += 1
      evaluations += file.evaluations
      if file.status == .failed, failures.count < Self.shownFailures { failures.append(file) }
    }
    try count(results.findings)
    try results.departments.forEach { add($0) }
    try results.ranking.forEach { row in
      guard row.rank != nil else { return }
      ranked += 1
      first = first ?? row
      last = row
    }
  }

  /// All files.
  var total: Int { files.values.reduce(0, +) }

  /// How many findings there are of a severity.
  func count(_ severity: Severity) -> Int {
    rules.filter { $0.severity == severity }.map(\.count).reduce(0, +)
  }

  /// The worst severity that was found.
  var worstSeverity: Severity? { rules.map(\.severity).max() }

  private mutating func count(_ findings: RowSource<FindingRow>) throws {
    var counts: [RuleID: [Severity: Int]] = [:]
    try findings.forEach {
      counts[$0.finding.rule, default: [:]][$0.finding.severity, default: 0] += 1
    }
    rules =
      counts.flatMap { rule, severities in
        severities.map { Tally(rule: rule, severity: $0.key, count: $0.value) }
      }
      .sorted { ($1.severity, $1.count, $0.rule) < ($0.severity, $0.count, $1.rule) }
  }

  private mutating func add(_ department: DepartmentRow) {
    guard department.department != nil, department.errors + department.warnings > 0 else { return }
    worst.append(department)
    worst.sort { ($1.errors, $1.warnings) < ($0.errors, $0.warnings) }
    if worst.count > Self.shownDepartments { worst.removeLast() }
  }
}
