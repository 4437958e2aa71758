import Findings
import Foundation
import GRDB

extension Store {
  /// "JXZP" in ASCII: tells this program's files from other SQLite files.
  private static let applicationID: Int32 = 0x4A58_5A50
  /// The newest schema this program knows (`PRAGMA user_version`).
  static let version = Tables.steps.count

  /// Opens the store at a path, making or migrating it as needed.
  ///
  /// A file that is no database at all (a disk's fault, a copy cut short) is kept beside under
  /// another name and a new store is begun: everything in it can be read again from the documents.
  package static func open(at path: String) throws(StoreError) -> (store: Store, Opening) {
    let existed = FileManager.default.fileExists(atPath: path)
    do {
      return (try openDatabase(at: path), existed ? .found : .created)
    } catch let error as DatabaseError where isDamage(error.resultCode) {
      let kept = path + ".damaged"
      do {
        try setAside(path, as: kept)
        return (try openDatabase(at: path), .rebuilt(keptAs: kept))
      } catch { throw StoreError(error, path: path) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func isDamage(_ code: ResultCode) -> Bool {
    code == .SQLITE_NOTADB || code == .SQLITE_CORRUPT
  }

  private static func setAside(_ path: String, as kept: String) throws {
    let files = FileManager.default
    for suffix in ["", "-wal", "-shm", "-journal"] where files.fileExists(atPath: path + suffix) {
      if files.fileExists(atPath: kept + suffix) { try files.removeItem(atPath: kept + suffix) }
      try files.moveItem(atPath: path + suffix, toPath: kept + suffix)
    }
  }

  private static func openDatabase(at path: String) throws -> Store {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // 4 MB of pages: rows come in the order of their keys, so that few pages are in use at a time.
      try database.execute(sql: "PRAGMA cache_size = -4096")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let store = Store(path: path, queue: queue)
    try queue.writeWithoutTransaction { database in
      try store.checkOwner(database)
      try setJournal(database)
    }
    try queue.write { try store.migrate($0) }
    return store
  }

  /// Readers see the published run while a run writes. A file system without shared memory (a
  /// network drive) refuses the mode and keeps the rollback journal, which is as safe.
  private static func setJournal(_ database: Database) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    if mode == "wal" { try database.execute(sql: "PRAGMA synchronous = NORMAL") }
  }

  private func checkOwner(_ database: Database) throws {
    let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let objects = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    if owner != Self.applicationID, owner != 0 || objects > 0 {
      throw StoreError.foreign(path: path)
    }
    if version > Self.version { throw StoreError.newer(path: path, version: version) }
  }

  /// One step a version for the tables; the views hold no data and are made anew.
  private func migrate(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version < Self.version else { return }
    for step in Tables.steps[version...] { try database.execute(sql: step) }
    try database.execute(sql: Views.creation)
    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(Self.version)")
  }
}
