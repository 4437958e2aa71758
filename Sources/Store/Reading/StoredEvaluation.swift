import GRDB
import Reports

/// The order of a walk over evaluations.
package enum EvaluationOrder: Sendable {
  /// Ranked ones first, best first; ties by department, source, number; then those superseded or
  /// without the score that ranks.
  case rank
  /// By department, year, kind, source, number.
  case department
}

/// One evaluation of a run, light: what ranking and statistics need.
package struct StoredEvaluation: Sendable, Hashable {
  package var source: String
  /// The document's position in the input, from 1.
  package var position: Int
  /// The evaluation within its document, from 1.
  package var number: Int
  package var kind: SelfEvaluation.Kind
  package var title: String?
  package var department: String?
  package var departmentCode: String?
  package var project: String?
  package var region: String?
  package var year: Int?
  /// In 分.
  package var totalScore: ExactDecimal?
  package var weightTotal: ExactDecimal?
  package var statedScore: PrintedNumber?
  package var rating: String?
  package var statedRating: String?
  /// In 万元.
  package var budget: ExactDecimal?
  /// In 万元.
  package var executed: ExactDecimal?
  /// Findings across reports counted in; those about a document as a whole count with its first
  /// evaluation.
  package var errors: Int
  package var warnings: Int
  package var notes: Int
  /// The score if every open finding went against it, and for it.
  package var scoreLow: ExactDecimal?
  package var scoreHigh: ExactDecimal?
  /// Another report of the same department and year counts instead.
  package var isSuperseded: Bool
  /// The score that ranks, as text that sorts; nil without one.
  package var rankKey: String?
}

extension StoredRun {
  /// - Parameter kind: only those; nil for all.
  package func evaluations(
    _ kind: SelfEvaluation.Kind? = nil, order: EvaluationOrder,
    _ body: (StoredEvaluation) throws -> Void
  ) throws {
    let sql = """
      SELECT l.source, l.position, e.number, e.kind, e.title, e.department, e.department_code,
        e.project, e.region, e.year, e.score, e.weight_total, e.stated_score, e.rating,
        e.stated_rating, e.budget, e.executed, s.errors, s.warnings, s.notes, e.score_low,
        e.score_high, s.is_superseded, s.rank_key
      FROM listing l
      JOIN evaluation e ON e.document_id = l.document_id
      JOIN standing s ON s.run_id = l.run_id AND s.document_id = e.document_id
        AND s.evaluation = e.number
      WHERE l.run_id = ? AND l.status = 'ingested' AND (?2 IS NULL OR e.kind = ?2)
      ORDER BY \(order.columns)
      """
    try walk(sql, [kind?.rawValue]) { row in
      if let evaluation = StoredEvaluation(row) { try body(evaluation) }
    }
  }
}

extension EvaluationOrder {
  fileprivate var columns: String {
    switch self {
    case .rank:
      "s.is_superseded, s.rank_key IS NULL, s.rank_key DESC, e.department, l.source, e.number"
    case .department: "e.department, e.year, e.kind, l.source, e.number"
    }
  }
}

extension StoredEvaluation {
  /// Nil for a kind that this version does not know.
  fileprivate init?(_ row: Row) {
    guard let kind = SelfEvaluation.Kind(rawValue: row[3]) else { return nil }
    func decimal(_ column: Int) -> ExactDecimal? {
      (row[column] as String?).flatMap(ExactDecimal.init(stored:))
    }
    self.init(
      source: row[0], position: row[1], number: row[2], kind: kind, title: row[4],
      department: row[5], departmentCode: row[6], project: row[7], region: row[8], year: row[9],
      totalScore: decimal(10), weightTotal: decimal(11),
      statedScore: (row[12] as String?).flatMap { PrintedNumber($0) }, rating: row[13],
      statedRating: row[14], budget: decimal(15), executed: decimal(16), errors: row[17],
      warnings: row[18], notes: row[19], scoreLow: decimal(20), scoreHigh: decimal(21),
      isSuperseded: row[22], rankKey: row[23])
  }
}
