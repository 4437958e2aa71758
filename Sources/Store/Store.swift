import Findings
import GRDB

/// The embedded store of an output folder, `jixiao.sqlite`: what was read of each document, and the
/// listing of each run over it.
///
/// One process writes it at a time (the caller holds the folder's lock); others may read meanwhile
/// and see the published run.
package struct Store: Sendable {
  /// The file's name in the output folder.
  package static let fileName = "jixiao.sqlite"

  /// What opening found.
  package enum Opening: Sendable, Equatable {
    case created, found
    /// The file could not be read as a database and was kept under this name.
    case rebuilt(keptAs: String)
  }

  let path: String
  let queue: DatabaseQueue

  /// Runs a piece of work on the database, in one transaction.
  func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.write(work) } catch { throw StoreError(error, path: path) }
  }

  /// Reads; may be called within another read.
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try queue.unsafeReentrantRead(work)
  }

  /// A further connection that only reads, for a thread of its own; the caller closes it.
  ///
  /// Its cache is small: writers of outputs go through the rows once.
  package func reader() throws(StoreError) -> Store {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { try $0.execute(sql: Self.smallCache) }
    do {
      return Store(path: path, queue: try DatabaseQueue(path: path, configuration: configuration))
    } catch { throw StoreError(error, path: path) }
  }

  /// Gives back the memory that listing the inputs took. What comes after goes through rows once, and a
  /// sort holds as much as the cache before it uses a file.
  package func shrinkCache() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: Self.smallCache)
        try database.execute(sql: "PRAGMA shrink_memory")
      }
    } catch { throw StoreError(error, path: path) }
  }

  /// One megabyte of pages.
  private static let smallCache = "PRAGMA cache_size = -1024"

  /// Folds the write-ahead log into the file and closes it, so that it opens in read-only places.
  ///
  /// Failing to do so (another program reads it) costs nothing but a file beside it.
  package func close() {
    if !queue.configuration.readonly {
      try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try? queue.close()
  }
}

extension StoreError {
  init(_ error: any Error, path: String) {
    self =
      switch error {
      case let error as StoreError: error
      case is DamagedRecord: .damaged(path: path)
      case let error as DatabaseError:
        .failed(path: path, reason: Self.reason(error))
      default: .failed(path: path, reason: LocalizedText(zh: "\(error)", en: "\(error)"))
      }
  }

  private static func reason(_ error: DatabaseError) -> LocalizedText {
    let words = error.message ?? "\(error.resultCode)"
    let chinese =
      switch error.resultCode {
      case .SQLITE_FULL: "磁盘已满"
      case .SQLITE_READONLY, .SQLITE_PERM: "没有写入权限"
      case .SQLITE_CANTOPEN: "无法打开"
      case .SQLITE_IOERR: "磁盘读写出错"
      case .SQLITE_BUSY, .SQLITE_LOCKED: "正被其他程序使用"
      default: words
      }
    return LocalizedText(zh: chinese, en: words)
  }
}
