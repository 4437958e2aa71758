import Findings
import Foundation
import GRDB
import Reports

@testable import Store

/// A store in a folder of its own, removed afterwards.
final class TemporaryStore {
  let folder: URL
  let store: Store

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store.open(at: folder.appending(path: Store.fileName).path).store
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  static let version = RecordVersion(reading: "r1", checking: "c1")

  /// An ingested report of one evaluation.
  static func input(
    _ source: String, score: String = "90", findings: [Finding] = [],
    version: RecordVersion = version
  ) -> ListedInput {
    let evaluation = SelfEvaluation(
      kind: .overall, year: Cited(2021, at: .paragraph(1)),
      department: Cited("单位" + source, at: .paragraph(1)), unit: .tenThousandYuan,
      statedTotals: [Full.figure(score)],
      indicators: [
        Indicator(
          level3: "指标", weight: Full.figure("100"), score: Full.figure(score),
          at: CellReference(table: 1, row: 2, column: 1))
      ],
      budget: Budget(
        total: BudgetLine(
          name: "合计", budget: Full.figure("1343.50"), executed: Full.figure("1343.07"),
          at: CellReference(table: 1, row: 1, column: 1), role: .total)))
    let record = DocumentRecord(
      source: Source(path: source, sha256: "sha-" + source + score, bytes: 10),
      outcome: .report(Report(evaluations: [evaluation])), findings: findings)
    return ListedInput(
      source: source, stamp: FileStamp(size: 10, modified: 5, inode: 1),
      sha256: record.source.sha256, bytes: 10,
      result: .prepared(
        PreparedDocument(record, document: nil, version: version, rating: Rating())))
  }

  /// Lists inputs as a run and publishes it.
  @discardableResult
  func publish(_ inputs: [ListedInput], across: AcrossReportsRows = .init()) throws -> StoredRun {
    let run = try store.beginRun(fingerprint: "f")
    try store.commit(inputs, from: 1, to: run)
    try store.prepare(run, across: across, rankBy: .computed)
    try store.publish(run)
    try store.collectGarbage()
    return store.rows(of: run)
  }

  /// The rows of a query, each as text.
  func rows(_ sql: String) throws -> [String] {
    try store.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { "\($0)" }.joined(separator: "|")
      }
    }
  }
}
