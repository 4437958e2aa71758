import Findings
import Foundation
import GRDB
import Reports

/// What earlier runs know of one input.
package struct KnownInput: Sendable, Hashable {
  /// The file as it was when its digest was taken.
  package var stamp: FileStamp
  package var sha256: String
  /// The document's, in bytes.
  package var bytes: Int
  /// Its stored documents with that digest, under whatever version, newest first.
  package var documents: [StoredDocument]
}

extension Store {
  /// What is known of an input; nil for a new one.
  package func known(_ source: String) throws(StoreError) -> KnownInput? {
    do { return try read { try fetchKnown(source, $0) } } catch {
      throw StoreError(error, path: path)
    }
  }

  /// The stored documents of an input with given bytes, newest first.
  package func documents(
    of source: String, sha256: String
  ) throws(StoreError) -> [StoredDocument] {
    do { return try read { try fetchDocuments(source, sha256, $0) } } catch {
      throw StoreError(error, path: path)
    }
  }

  /// A stored record with what is needed to check it anew.
  package func reading(of document: StoredDocument) throws(StoreError) -> StoredReading? {
    do {
      return try read { database in
        try Row.fetchOne(
          database, sql: "SELECT record, tables FROM record WHERE document_id = ?",
          arguments: [document.id]
        ).map { row in
          let (record, tables): (Data, Data) = (row[0], row[1])
          return StoredReading(
            record: try DocumentRecord(storedBytes: [UInt8](record)),
            excerptBytes: [UInt8](tables))
        }
      }
    } catch { throw StoreError(error, path: path) }
  }

  private func fetchKnown(_ source: String, _ database: Database) throws -> KnownInput? {
    let statement = try database.cachedStatement(
      sql: "SELECT size, modified, inode, sha256, bytes, changed FROM input WHERE source = ?")
    guard let row = try Row.fetchOne(statement, arguments: [source]) else { return nil }
    let (inode, sha256): (Int64, String) = (row[2], row[3])
    return KnownInput(
      stamp: FileStamp(
        size: row[0], modified: row[1], inode: UInt64(bitPattern: inode), changed: row[5]),
      sha256: sha256, bytes: row[4], documents: try fetchDocuments(source, sha256, database))
  }

  private func fetchDocuments(
    _ source: String, _ sha256: String, _ database: Database
  ) throws -> [StoredDocument] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, sha256, reading, checking, status FROM document
        WHERE source = ? AND sha256 = ? ORDER BY id DESC
        """)
    return try Row.fetchAll(statement, arguments: [source, sha256]).compactMap { row in
      let status: String = row[4]
      return ListingStatus(rawValue: status).map {
        StoredDocument(
          id: row[0], sha256: row[1],
          version: RecordVersion(reading: row[2], checking: row[3]), status: $0)
      }
    }
  }
}
