import Findings
import Rankings
import Reports

/// The counts and sums that open the workbook and the page, gathered in one walk over the rows.
struct Summary {
  var overall = EvaluationSummary()
  var projects = EvaluationSummary()
  var departments = 0
  /// Findings by rule and severity.
  private(set) var findings: [RuleCount: Int] = [:]
  private(set) var files: [FileRow.Status: Int] = [:]

  struct RuleCount: Hashable {
    var rule: RuleID
    var severity: Severity
  }

  mutating func add(_ row: EvaluationRow) {
    switch row.kind {
    case .overall: overall.add(row)
    case .project: projects.add(row)
    }
  }

  mutating func add(_ row: FindingRow) {
    findings[RuleCount(rule: row.finding.rule, severity: row.finding.severity), default: 0] += 1
  }

  /// The rating words that come up, best first; words of no band after them, evaluations without a
  /// rating last.
  var ratings: [String?] {
    func order(_ word: String?) -> (Int, String) {
      guard let word else { return (.max, "") }
      let bands = RatingBands.standard.bands
      return (bands.firstIndex { $0.words.contains(word) } ?? bands.count, word)
    }
    return Set(overall.ratings.keys).union(projects.ratings.keys).sorted { order($0) < order($1) }
  }

  mutating func add(_ row: FileRow) { files[row.status, default: 0] += 1 }

  func count(of severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
  }

  /// Worst first, then most frequent, then by name.
  var findingsByRule: [(key: RuleCount, value: Int)] {
    findings.sorted { left, right in
      (left.key.severity.order, -left.value, left.key.rule.rawValue)
        < (right.key.severity.order, -right.value, right.key.rule.rawValue)
    }
  }
}

extension Severity {
  /// 0 for the worst.
  fileprivate var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// The evaluations of one kind, counted; of a department's several submissions only the one that is
/// ranked, so that no money counts twice.
struct EvaluationSummary {
  private(set) var count = 0
  /// Not counted: another submission of the department is ranked.
  private(set) var superseded = 0
  private(set) var scored = 0
  private(set) var reconciled = 0
  /// The sum of all scores, in 分.
  private(set) var scores = ExactDecimal.zero
  /// In 万元.
  private(set) var budget = ExactDecimal.zero
  /// In 万元.
  private(set) var executed = ExactDecimal.zero
  /// Evaluations in each of `ScoreBand.all`.
  private(set) var bands = [Int](repeating: 0, count: ScoreBand.all.count)
  /// Evaluations by rating word; nil for none.
  private(set) var ratings: [String?: Int] = [:]

  mutating func add(_ row: EvaluationRow) {
    guard !row.isSuperseded else {
      superseded += 1
      return
    }
    count += 1
    if row.reconciled { reconciled += 1 }
    if let score = row.score {
      scored += 1
      scores = scores + score
      if let band = ScoreBand.all.firstIndex(where: { $0.contains(score) }) { bands[band] += 1 }
    }
    budget = budget + (row.budget ?? .zero)
    executed = executed + (row.executed ?? .zero)
    ratings[row.rating, default: 0] += 1
  }

  /// To two decimals; nil without a score.
  var meanScore: ExactDecimal? {
    scores.divided(by: ExactDecimal(mantissa: Int128(scored), scale: 0), decimals: 2)
  }

  /// Per cent with two decimals.
  var executionRate: ExactDecimal? {
    executed.multiplied(by: ExactDecimal(mantissa: 100, scale: 0))?
      .divided(by: budget, decimals: 2)
  }
}
