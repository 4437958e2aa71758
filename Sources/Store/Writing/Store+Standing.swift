import Findings
import Foundation
import GRDB
import Reports

/// What the rules across reports say of one run.
package struct AcrossReportsRows: Sendable {
  /// A finding about one evaluation of a listed document, or about none (a report not sent).
  package struct Entry: Sendable {
    package var name: EvaluationName
    package var finding: Finding

    package init(name: EvaluationName, finding: Finding) {
      self.name = name
      self.finding = finding
    }
  }

  /// An evaluation of a listed document.
  package struct Key: Sendable, Hashable {
    /// The document's position in the listing, from 1.
    package var position: Int32
    /// From 1.
    package var evaluation: Int32

    package init(position: Int, evaluation: Int) {
      self.position = Int32(clamping: position)
      self.evaluation = Int32(clamping: evaluation)
    }
  }

  /// In the order in which they are to be shown, after those handed over before.
  package var findings: [Entry]
  /// Evaluations for which another one counts.
  package var superseded: [Key]
  /// Findings within documents that someone has accepted, by source: their places in the record's
  /// findings, from 0.
  package var accepted: [String: [Int]]

  package init(
    findings: [Entry] = [], superseded: [Key] = [], accepted: [String: [Int]] = [:]
  ) {
    self.findings = findings
    self.superseded = superseded
    self.accepted = accepted
  }
}

extension Store {
  /// Fills in what belongs to the run as a whole, once every input is listed.
  package func prepare(
    _ run: RunID, across: AcrossReportsRows, rankBy: RankBy
  ) throws(StoreError) {
    try prepare(run, rankBy: rankBy) { _ in across }
  }

  /// The same, the findings across reports written as they are made.
  ///
  /// - Parameter across: hands each finding over with a number whose order is theirs, and returns the
  ///   rest.
  package func prepare(
    _ run: RunID, rankBy: RankBy,
    across: (_ add: (Int, AcrossReportsRows.Entry) throws -> Void) throws -> AcrossReportsRows
  ) throws(StoreError) {
    try write { database in
      let rest = try across { order, entry in try insert(entry, at: order, run, database) }
      for (order, entry) in rest.findings.enumerated() {
        try insert(entry, at: order, run, database)
      }
      try accept(rest.accepted, run, database)
      try fillStandings(run, rankBy, database)
      try supersede(rest.superseded, run, database)
    }
  }

  /// The ingested document of a source.
  private func document(_ source: String, _ run: RunID, _ database: Database) throws -> Int64? {
    let find = try database.cachedStatement(
      sql: """
        SELECT document_id FROM listing WHERE source = ? AND run_id = ? AND status = 'ingested'
        """)
    return try Int64.fetchOne(find, arguments: [source, run.value])
  }

  private func accept(
    _ accepted: [String: [Int]], _ run: RunID, _ database: Database
  ) throws {
    let insert = try database.cachedStatement(
      sql: "INSERT INTO accepted (run_id, document_id, position) VALUES (?, ?, ?)")
    for (source, positions) in accepted {
      guard let id = try document(source, run, database) else { continue }
      for position in positions { try insert.execute(arguments: [run.value, id, position + 1]) }
    }
  }

  private func insert(
    _ entry: AcrossReportsRows.Entry, at order: Int, _ run: RunID, _ database: Database
  ) throws {
    guard let id = try document(entry.name.source, run, database) else {
      return try insertCityFinding(entry, position: order, run, database)
    }
    let insert = try database.cachedStatement(
      sql: insertFinding.replacingOccurrences(of: "last_insert_rowid()", with: "?"))
    var finding = entry.finding
    finding.evaluation = entry.name.evaluation
    try insert.execute(arguments: [id] + findingRow(finding, position: order, run: run.value))
  }

  private func insertCityFinding(
    _ entry: AcrossReportsRows.Entry, position: Int, _ run: RunID, _ database: Database
  ) throws {
    let (name, finding) = (entry.name, entry.finding)
    try database.execute(
      sql: """
        INSERT INTO city_finding (run_id, position, severity, rule, department, year, kind, project,
          source, message_zh, message_en, whole)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.value, position + 1, finding.severity.rawValue, finding.rule.rawValue,
        name.department, name.year, name.kind?.rawValue, name.project, name.source,
        finding.message.zh, finding.message.en, Data(finding.storedBytes),
      ])
  }

  private func fillStandings(_ run: RunID, _ rankBy: RankBy, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO standing (run_id, document_id, evaluation, rank_key, errors, warnings, notes)
        SELECT l.run_id, e.document_id, e.number, e.\(rankBy.rawValue)_key,
          COALESCE(SUM(f.severity = 'error'), 0), COALESCE(SUM(f.severity = 'warning'), 0),
          COALESCE(SUM(f.severity = 'note'), 0)
        FROM listing l
        JOIN evaluation e ON e.document_id = l.document_id
        LEFT JOIN finding f ON f.document_id = e.document_id AND f.run_id IN (0, l.run_id)
          AND COALESCE(f.evaluation, 1) = e.number
          AND NOT EXISTS (SELECT 1 FROM accepted a WHERE a.run_id = l.run_id AND f.run_id = 0
            AND a.document_id = f.document_id AND a.position = f.position)
        WHERE l.run_id = ? AND l.status = 'ingested'
        GROUP BY e.document_id, e.number
        """, arguments: [run.value])
  }

  private func supersede(
    _ keys: [AcrossReportsRows.Key], _ run: RunID, _ database: Database
  ) throws {
    let update = try database.cachedStatement(
      sql: """
        UPDATE standing SET is_superseded = 1
        WHERE run_id = ?1 AND evaluation = ?3 AND document_id =
          (SELECT document_id FROM listing WHERE run_id = ?1 AND position = ?2)
        """)
    for key in keys {
      try update.execute(arguments: [run.value, key.position, key.evaluation])
    }
  }
}
