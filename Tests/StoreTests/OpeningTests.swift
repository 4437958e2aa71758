import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite("Opening the store")
struct OpeningTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "opening-\(UUID().uuidString)")

  private func path(_ body: (String) throws -> Void = { _ in }) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: Store.fileName).path
    try body(path)
    return path
  }

  @Test("A new store, then the same one again, closed without files beside it")
  func twice() throws {
    let path = try path()
    let (first, created) = try Store.open(at: path)
    #expect(created == .created)
    first.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [Store.fileName])
    let (second, found) = try Store.open(at: path)
    #expect(found == .found)
    second.close()
  }

  @Test("Another program's database is left alone")
  func foreign() throws {
    let path = try path { path in
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE mine (x)") }
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.foreign(path: path)) { try Store.open(at: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("A store of a newer version is left alone")
  func newer() throws {
    let path = try path { path in
      try Store.open(at: path).store.close()
      try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    #expect(throws: StoreError.newer(path: path, version: 99)) { try Store.open(at: path) }
  }

  @Test("A file that is no database is kept beside, and a new store begun")
  func damaged() throws {
    let garbage = Data(repeating: 0x41, count: 5_000)
    let path = try path { try garbage.write(to: URL(fileURLWithPath: $0)) }
    let (store, opening) = try Store.open(at: path)
    #expect(opening == .rebuilt(keptAs: path + ".damaged"))
    store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".damaged")) == garbage)
  }

  /// A store as an earlier version of the program left it.
  private func earlierStore() throws -> String {
    let sql = try String(
      contentsOf: Repository.root.appending(path: "Tests/Golden/store/version-1.sql"),
      encoding: .utf8)
    return try path { path in
      try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
  }

  @Test("An earlier version's store is migrated: its views show what they showed")
  func migrated() throws {
    let path = try earlierStore()
    let views = ["ranking", "projects", "indicators", "budget", "findings"]
    func rows(_ view: String) throws -> [Row] {
      try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: "SELECT * FROM \(view)") }
    }
    let before = try views.map(rows)
    let (store, opening) = try Store.open(at: path)
    #expect(opening == .found)
    store.close()
    #expect(try views.map(rows) == before)
    #expect(before.map(\.count) == [1, 1, 16, 6, 0])
    #expect(try rows("files").allSatisfy { $0.columnNames.contains("hint_en") })
    let queue = try DatabaseQueue(path: path)
    #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Store.version)
    #expect(try queue.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
  }

  @Test("A folder that is not there is an error with its path")
  func noFolder() {
    let path = folder.appending(path: "no/such").path
    #expect {
      try Store.open(at: path)
    } throws: {
      if case .failed(path, _)? = $0 as? StoreError { true } else { false }
    }
  }
}
