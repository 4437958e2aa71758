import Findings
import Foundation
import GRDB
import Reports

extension Store {
  /// Lists inputs in one transaction, in their order, from a position on.
  ///
  /// - Parameter position: of the first of `inputs`, from 1.
  package func commit(
    _ inputs: [ListedInput], from position: Int, to run: RunID
  ) throws(StoreError) {
    guard !inputs.isEmpty else { return }
    try write { database in
      let writer = try ListingWriter(database: database, run: run)
      for (offset, input) in inputs.enumerated() {
        try writer.list(input, at: position + offset)
      }
    }
  }
}

/// The statements of one batch.
private struct ListingWriter {
  let database: Database
  let run: RunID
  let findDocument, addInput, addDocument, addRecord, addListing: Statement
  let addEvaluation, addIndicator, addBudgetLine, addFinding: Statement

  init(database: Database, run: RunID) throws {
    self.database = database
    self.run = run
    findDocument = try database.cachedStatement(
      sql: """
        SELECT id FROM document WHERE source = ? AND sha256 = ? AND reading = ? AND checking = ?
        """)
    addInput = try database.cachedStatement(
      sql: """
        INSERT INTO input (source, size, modified, inode, sha256, bytes, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (source) DO UPDATE SET size = excluded.size, modified = excluded.modified,
          inode = excluded.inode, sha256 = excluded.sha256, bytes = excluded.bytes,
          changed = excluded.changed
        """)
    addDocument = try database.cachedStatement(
      sql: """
        INSERT INTO document (source, sha256, reading, checking, status, evaluations)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    addRecord = try database.cachedStatement(
      sql: """
        INSERT INTO record (document_id, record, tables, sentences)
        VALUES (last_insert_rowid(), ?, ?, ?)
        """)
    addListing = try database.cachedStatement(
      sql: """
        INSERT INTO listing (run_id, position, source, status, document_id, sha256, bytes, modified,
          error, message_zh, message_en, hint_zh, hint_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    addEvaluation = try database.cachedStatement(sql: insertEvaluation)
    addIndicator = try database.cachedStatement(sql: insertIndicator)
    addBudgetLine = try database.cachedStatement(sql: insertBudgetLine)
    addFinding = try database.cachedStatement(sql: insertFinding)
  }

  func list(_ input: ListedInput, at position: Int) throws {
    if !input.sha256.isEmpty {
      try addInput.execute(arguments: [
        input.source, input.stamp.size, input.stamp.modified, Int64(bitPattern: input.stamp.inode),
        input.sha256, input.bytes, input.stamp.changed,
      ])
    }
    switch input.result {
    case .skipped: try list(input, at: position, .skipped)
    case .unread(let error): try list(input, at: position, .failed, error: error)
    case .duplicate: try list(input, at: position, .duplicate)
    case .known(let document):
      try list(
        input, at: position, document.status, document: document.id,
        error: document.status == .failed ? error(of: document.id) : nil)
    case .prepared(let document):
      try list(
        input, at: position, document.status, document: try insert(document, of: input),
        error: document.failure)
    }
  }

  private func error(of document: Int64) throws -> DocumentError? {
    let bytes = try Data.fetchOne(
      database, sql: "SELECT record FROM record WHERE document_id = ?", arguments: [document])
    guard let bytes else { return nil }
    let record = try DocumentRecord(storedBytes: [UInt8](bytes))
    if case .failed(let error) = record.outcome { return error }
    return nil
  }

  private func list(
    _ input: ListedInput, at position: Int, _ status: ListingStatus, document: Int64? = nil,
    error: DocumentError? = nil
  ) throws {
    try addListing.execute(arguments: [
      run.value, position, input.source, status.rawValue, document, input.sha256, input.bytes,
      input.modified, error?.code.rawValue, error?.message.zh, error?.message.en,
      error?.hint.zh, error?.hint.en,
    ])
  }

  /// The id of the document's rows, which are there already if it was read twice.
  private func insert(_ document: PreparedDocument, of input: ListedInput) throws -> Int64 {
    let (version, sha256) = (document.version, input.sha256)
    let key: StatementArguments = [input.source, sha256, version.reading, version.checking]
    if let id = try Int64.fetchOne(findDocument, arguments: key) { return id }
    try addDocument.execute(arguments: [
      input.source, input.sha256, document.version.reading, document.version.checking,
      document.status.rawValue, document.evaluations.count,
    ])
    let id = database.lastInsertedRowID
    try addRecord.execute(arguments: [
      Data(document.recordBytes), Data(document.tableBytes), Data(document.sentenceBytes),
    ])
    for row in document.evaluations { try addEvaluation.execute(arguments: row) }
    for row in document.indicators { try addIndicator.execute(arguments: row) }
    for row in document.budgetLines { try addBudgetLine.execute(arguments: row) }
    for row in document.findings { try addFinding.execute(arguments: row) }
    return id
  }
}
