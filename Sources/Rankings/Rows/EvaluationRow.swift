import Reports

/// A row of `ranking.csv` or `projects.csv`: one self-evaluation in its order.
package struct EvaluationRow: Sendable, Hashable {
  /// From 1, ties shared (1, 2, 2, 4); nil without a score.
  package var rank: Int?
  package var kind: SelfEvaluation.Kind
  package var department: String?
  package var project: String?
  package var region: String?
  package var year: Int?
  /// The sum of the printed scores, in 分 (`SelfEvaluation.totalScore`).
  package var score: ExactDecimal?
  package var statedScore: PrintedNumber?
  /// `score` − `statedScore`.
  package var scoreDifference: ExactDecimal?
  /// The rating that the bands give for `score`.
  package var rating: String?
  package var statedRating: String?
  package var weightTotal: ExactDecimal?
  /// In 万元.
  package var budget: ExactDecimal?
  /// In 万元.
  package var executed: ExactDecimal?
  /// Per cent with two decimals (99.97).
  package var executionRate: ExactDecimal?
  /// No finding of severity error.
  package var reconciled: Bool
  package var errors: Int
  package var warnings: Int
  package var notes: Int
  /// The best and the worst rank the evaluation could have if its open flags went for or against
  /// it; nil without a rank.
  package var bestRank: Int?
  package var worstRank: Int?
  package var source: String
  /// The evaluation within its document, from 1.
  package var evaluation: Int
  /// True for one of two submissions of a department for a year that another supersedes: it is
  /// listed, without a rank.
  package var isSuperseded: Bool

  package init(
    rank: Int? = nil, kind: SelfEvaluation.Kind, department: String? = nil, project: String? = nil,
    region: String? = nil, year: Int? = nil, score: ExactDecimal? = nil,
    statedScore: PrintedNumber? = nil, scoreDifference: ExactDecimal? = nil, rating: String? = nil,
    statedRating: String? = nil, weightTotal: ExactDecimal? = nil, budget: ExactDecimal? = nil,
    executed: ExactDecimal? = nil, executionRate: ExactDecimal? = nil, reconciled: Bool = true,
    errors: Int = 0, warnings: Int = 0, notes: Int = 0, bestRank: Int? = nil,
    worstRank: Int? = nil, source: String, evaluation: Int = 1, isSuperseded: Bool = false
  ) {
    self.rank = rank
    self.kind = kind
    self.department = department
    self.project = project
    self.region = region
    self.year = year
    self.score = score
    self.statedScore = statedScore
    self.scoreDifference = scoreDifference
    self.rating = rating
    self.statedRating = statedRating
    self.weightTotal = weightTotal
    self.budget = budget
    self.executed = executed
    self.executionRate = executionRate
    self.reconciled = reconciled
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
    self.bestRank = bestRank
    self.worstRank = worstRank
    self.source = source
    self.evaluation = evaluation
    self.isSuperseded = isSuperseded
  }
}
