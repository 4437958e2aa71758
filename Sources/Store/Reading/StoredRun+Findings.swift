import Findings
import Foundation
import GRDB
import Reports

extension StoredRun {
  /// Every finding: by document in input order, within it those of the document by evaluation and
  /// place, then those across reports; last those about no document (a report not sent).
  package func findings(_ body: (EvaluationName, Finding) throws -> Void) throws {
    let ofDocuments = """
      SELECT e.department, e.year, e.kind, e.project, l.source, f.evaluation, f.whole
      FROM listing l
      JOIN finding f ON f.document_id = l.document_id AND f.run_id IN (0, l.run_id)
      LEFT JOIN evaluation e ON e.document_id = f.document_id
        AND e.number = COALESCE(f.evaluation, 1)
      LEFT JOIN accepted a ON a.run_id = l.run_id AND f.run_id = 0
        AND a.document_id = f.document_id AND a.position = f.position
      WHERE l.run_id = ? AND l.status = 'ingested' AND a.run_id IS NULL
      ORDER BY l.position, f.run_id, f.position
      """
    let ofCity = """
      SELECT department, year, kind, project, source, NULL, whole FROM city_finding
      WHERE run_id = ? ORDER BY position
      """
    for sql in [ofDocuments, ofCity] {
      try walk(sql) { row in
        let whole: Data = row[6]
        let name = EvaluationName(
          department: row[0], year: row[1],
          kind: (row[2] as String?).flatMap(SelfEvaluation.Kind.init(rawValue:)), project: row[3],
          source: row[4], evaluation: row[5])
        try body(name, try Finding(storedBytes: [UInt8](whole)))
      }
    }
  }

  /// Every input in order, whatever became of it.
  package func files(_ body: (StoredFile) throws -> Void) throws {
    let sql = """
      SELECT l.source, l.status, COALESCE(d.evaluations, 0),
        CASE WHEN l.status = 'ingested' THEN (SELECT COUNT(*) FROM finding f
          WHERE f.document_id = l.document_id AND f.run_id IN (0, l.run_id))
          - (SELECT COUNT(*) FROM accepted a WHERE a.document_id = l.document_id
            AND a.run_id = l.run_id) ELSE 0 END,
        l.error, l.message_zh, l.message_en, l.hint_zh, l.hint_en, l.sha256, l.bytes
      FROM listing l
      LEFT JOIN document d ON d.id = l.document_id AND l.status = 'ingested'
      WHERE l.run_id = ? ORDER BY l.position
      """
    try walk(sql) { row in
      guard let status = ListingStatus(rawValue: row[1]) else { return }
      let error = (row[4] as String?).flatMap(DocumentError.Code.init(rawValue:)).map {
        DocumentError(
          $0, message: LocalizedText(zh: row[5], en: row[6]),
          hint: LocalizedText(zh: row[7], en: row[8]))
      }
      try body(
        StoredFile(
          source: row[0], status: status, evaluations: row[2], findings: row[3], error: error,
          sha256: row[9], bytes: row[10]))
    }
  }
}
