import Documents
import Findings
import Foundation
import GRDB
import Reports

extension StoredRun {
  /// Every ingested document whole, in input order, with its position from 1 and the time of its
  /// last change in nanoseconds since 1970.
  package func records(
    _ body: (_ position: Int, _ modified: Int64, DocumentRecord) throws -> Void
  ) throws {
    let sql = """
      SELECT l.position, l.modified, r.record FROM listing l
      JOIN record r ON r.document_id = l.document_id
      WHERE l.run_id = ? AND l.status = 'ingested' ORDER BY l.position
      """
    try walk(sql) { row in
      let blob: Data = row[2]
      try body(row[0], row[1], try DocumentRecord(storedBytes: [UInt8](blob)))
    }
  }

  /// The bytes that stand for each ingested document's sentences, in input order, with its position
  /// from 1. They are lent for the time of the call.
  package func sentences(
    _ body: (_ position: Int, UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let sql = """
      SELECT l.position, r.sentences FROM listing l
      JOIN record r ON r.document_id = l.document_id
      WHERE l.run_id = ? AND l.status = 'ingested' ORDER BY l.position
      """
    try walk(sql) { row in
      let position: Int = row[0]
      try row.withUnsafeData(atIndex: 1) { data in
        try data?.withUnsafeBytes { try body(position, $0) }
      }
    }
  }

  /// Every indicator: by document, evaluation, position.
  package func indicators(_ body: (EvaluationName, Indicator) throws -> Void) throws {
    try evaluations { name, evaluation in
      for indicator in evaluation.indicators { try body(name, indicator) }
    }
  }

  /// Every budget line with the unit of its form: by document, evaluation, position, total last.
  package func budgetLines(
    _ body: (EvaluationName, BudgetLine, MoneyUnit?) throws -> Void
  ) throws {
    try evaluations { name, evaluation in
      for line in evaluation.budget.lines { try body(name, line, evaluation.unit) }
      if let total = evaluation.budget.total { try body(name, total, evaluation.unit) }
    }
  }

  private func evaluations(_ body: (EvaluationName, SelfEvaluation) throws -> Void) throws {
    try records { _, _, record in
      guard case .report(let report) = record.outcome else { return }
      for (index, evaluation) in report.evaluations.enumerated() {
        let number = index + 1
        try body(
          EvaluationName(evaluation, number: number, source: record.source.path), evaluation)
      }
    }
  }

  /// One ingested document with its findings, those across reports last, the body-level tables that
  /// its report cites (others are empty) and the paragraphs that it cites, by number.
  package func document(_ source: String) throws -> StoredDetail? {
    try store.read { database -> StoredDetail? in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT r.record, r.tables, r.document_id FROM listing l
          JOIN record r ON r.document_id = l.document_id
          WHERE l.source = ? AND l.run_id = ? AND l.status = 'ingested'
          """, arguments: [source, run.value])
      guard let row else { return nil }
      let (blob, excerptBlob): (Data, Data) = (row[0], row[1])
      var record = try DocumentRecord(storedBytes: [UInt8](blob))
      let excerpt = try DocumentExcerpt(storedBytes: [UInt8](excerptBlob))
      let accepted = try Set(
        Int.fetchAll(
          database, sql: "SELECT position FROM accepted WHERE document_id = ? AND run_id = ?",
          arguments: [row[2] as Int64, run.value]))
      record.findings = record.findings.enumerated()
        .filter { !accepted.contains($0.offset + 1) }.map(\.element)
      let across = try Data.fetchAll(
        database,
        sql: "SELECT whole FROM finding WHERE document_id = ? AND run_id = ? ORDER BY position",
        arguments: [row[2] as Int64, run.value])
      record.findings += try across.map { try Finding(storedBytes: [UInt8]($0)) }
      return StoredDetail(
        record: record, tables: excerpt.allTables, paragraphs: excerpt.paragraphs)
    }
  }
}

/// One document whole.
package struct StoredDetail: Sendable {
  package var record: DocumentRecord
  package var tables: [Documents.Table]
  package var paragraphs: [Int: String]
}
