import Findings
import GRDB

extension Store {
  /// Begins a run; what an unfinished one listed is dropped, the documents it read are kept.
  ///
  /// - Parameter fingerprint: everything beside the documents that the run's rows depend on (order
  ///   of ranking, roster, rules across reports).
  package func beginRun(fingerprint: String) throws(StoreError) -> RunID {
    try write { database in
      try dropUnpublished(database)
      try database.execute(
        sql: "INSERT INTO run (state, fingerprint) VALUES ('building', ?)",
        arguments: [fingerprint])
      return RunID(value: database.lastInsertedRowID)
    }
  }

  /// Whether a run lists the same inputs with the same results as the published one, so that
  /// publishing it would change nothing.
  package func isPublished(_ run: RunID) throws(StoreError) -> Bool {
    try write { database in
      guard let published = try publishedRun(database) else { return false }
      let same = try Bool.fetchOne(
        database,
        sql: "SELECT a.fingerprint = b.fingerprint FROM run a, run b WHERE a.id = ? AND b.id = ?",
        arguments: [run.value, published.value])
      guard same == true else { return false }
      let columns = "position, source, status, document_id, sha256, bytes, modified, error"
      let one = "SELECT \(columns) FROM listing WHERE run_id = "
      let differs = """
        SELECT EXISTS (\(one) ?1 EXCEPT \(one) ?2) OR EXISTS (\(one) ?2 EXCEPT \(one) ?1)
        """
      return try Bool.fetchOne(
        database, sql: differs, arguments: [run.value, published.value]) == false
    }
  }

  /// Drops a run that need not be published.
  package func discard(_ run: RunID) throws(StoreError) {
    try write { try dropUnpublished($0) }
  }

  /// Makes a run the one that views show, in one step.
  package func publish(_ run: RunID) throws(StoreError) {
    try write { database in
      if let earlier = try publishedRun(database) { try drop(earlier, database) }
      try database.execute(
        sql: "UPDATE run SET state = 'published' WHERE id = ?", arguments: [run.value])
    }
  }

  /// Deletes what no published run lists, a thousand documents at a time so that neither the
  /// journal nor the time without an answer grows with the store.
  package func collectGarbage() throws(StoreError) {
    while try collectSome() > 0 {}
    try write { database in
      try database.execute(
        sql: "DELETE FROM input WHERE source NOT IN (SELECT source FROM listing)")
    }
  }

  private func collectSome() throws(StoreError) -> Int {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM document WHERE id IN (
            SELECT d.id FROM document d LEFT JOIN listing l ON l.document_id = d.id
            WHERE l.document_id IS NULL LIMIT 1000)
          """)
      return database.changesCount
    }
  }

  private func dropUnpublished(_ database: Database) throws {
    let unfinished = try Int64.fetchAll(
      database, sql: "SELECT id FROM run WHERE state = 'building'")
    for id in unfinished { try drop(RunID(value: id), database) }
  }

  private func drop(_ run: RunID, _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM finding WHERE run_id = ? AND run_id > 0", arguments: [run.value])
    try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [run.value])
  }

  func publishedRun(_ database: Database) throws -> RunID? {
    try Int64.fetchOne(database, sql: "SELECT id FROM run WHERE state = 'published'")
      .map { RunID(value: $0) }
  }
}
