import Findings
import Foundation
import Reports
import Testing

@testable import Store

@Suite("Runs over the store")
struct RunTests {
  @Test("Views show the published run until the next one is published")
  func publishing() throws {
    let temporary = try TemporaryStore()
    try temporary.publish([TemporaryStore.input("a"), TemporaryStore.input("b")])
    let run = try temporary.store.beginRun(fingerprint: "f")
    try temporary.store.commit([TemporaryStore.input("c")], from: 1, to: run)
    #expect(try temporary.rows("SELECT source FROM ranking").count == 2)
    try temporary.store.prepare(run, across: .init(), rankBy: .computed)
    try temporary.store.publish(run)
    #expect(try temporary.rows("SELECT source FROM files") == ["\"c\""])
  }

  @Test("What no published run lists is deleted with all its rows")
  func garbage() throws {
    let temporary = try TemporaryStore()
    try temporary.publish([
      TemporaryStore.input("a", findings: [Full.finding]), TemporaryStore.input("b"),
    ])
    try temporary.publish([TemporaryStore.input("b")])
    for table in ["document", "record", "evaluation", "indicator", "budget_line", "input"] {
      #expect(try temporary.rows("SELECT COUNT(*) FROM \(table)") == ["1"], "\(table)")
    }
    #expect(try temporary.rows("SELECT COUNT(*) FROM finding") == ["0"])
    #expect(try temporary.rows("PRAGMA foreign_key_check").isEmpty)
  }

  @Test("An unfinished run leaves its documents, and nothing else, to the next")
  func resuming() throws {
    let temporary = try TemporaryStore()
    let killed = try temporary.store.beginRun(fingerprint: "f")
    try temporary.store.commit([TemporaryStore.input("a")], from: 1, to: killed)
    _ = try temporary.store.beginRun(fingerprint: "f")
    #expect(try temporary.rows("SELECT COUNT(*) FROM listing") == ["0"])
    let known = try #require(try temporary.store.known("a"))
    #expect(known.documents.map(\.version) == [TemporaryStore.version])
    #expect(known.stamp == FileStamp(size: 10, modified: 5, inode: 1))
  }

  @Test("A run with the same listing is told from one with a change")
  func unchanged() throws {
    let temporary = try TemporaryStore()
    try temporary.publish([TemporaryStore.input("a")])
    let document = try #require(try temporary.store.known("a")?.documents.first)
    func listed(modified: Int64) -> ListedInput {
      ListedInput(
        source: "a", stamp: FileStamp(size: 10, modified: 5, inode: 1), modified: modified,
        sha256: document.sha256, bytes: 10, result: .known(document))
    }
    for (modified, fingerprint, expected) in [(5, "f", true), (6, "f", false), (5, "g", false)] {
      let run = try temporary.store.beginRun(fingerprint: fingerprint)
      try temporary.store.commit([listed(modified: Int64(modified))], from: 1, to: run)
      #expect(try temporary.store.isPublished(run) == expected)
      try temporary.store.discard(run)
    }
    #expect(try temporary.rows("SELECT source FROM files") == ["\"a\""])
  }

  @Test("Every input has its row, whatever became of it")
  func files() throws {
    let temporary = try TemporaryStore()
    let rows = try temporary.publish([
      TemporaryStore.input("a", findings: [Full.finding]),
      ListedInput(source: "b", sha256: "x", bytes: 3, result: .duplicate),
      ListedInput(source: "c", result: .skipped),
      ListedInput(source: "d", result: .unread(Full.error)),
    ])
    var files: [StoredFile] = []
    try rows.files { files.append($0) }
    #expect(files.map(\.status) == [.ingested, .duplicate, .skipped, .failed])
    #expect(files.map(\.findings) == [1, 0, 0, 0])
    #expect(files[3].error == Full.error)
  }

  @Test("Findings across reports and accepted ones change the counts, not the documents")
  func across() throws {
    let temporary = try TemporaryStore()
    var second = Full.finding
    second.rule = "total-score"
    let name = EvaluationName(source: "a", evaluation: 1)
    let rows = try temporary.publish(
      [TemporaryStore.input("a", findings: [Full.finding, second])],
      across: AcrossReportsRows(
        findings: [
          .init(
            name: name,
            finding: Finding(
              rule: "copied-text", severity: .warning, message: .init(zh: "", en: ""))),
          .init(
            name: EvaluationName(department: "市财政局", source: "roster.csv"),
            finding: Finding(
              rule: "missing-submission", severity: .warning, message: .init(zh: "", en: ""))),
        ], accepted: ["a": [0]]))
    var rules: [String] = []
    try rows.findings { rules.append($1.rule.rawValue) }
    #expect(rules == ["total-score", "copied-text", "missing-submission"])
    #expect(try temporary.rows("SELECT rule FROM findings") == rules.map { "\"\($0)\"" })
    #expect(try temporary.rows("SELECT errors, warnings FROM ranking") == ["1|1"])
    #expect(try rows.document("a")?.record.findings.map(\.rule) == ["total-score", "copied-text"])
    #expect(try temporary.rows("SELECT findings FROM files") == ["2"])
  }

  @Test("The ranked walk: best first, ties by department, superseded last")
  func ranking() throws {
    let temporary = try TemporaryStore()
    let rows = try temporary.publish(
      [("d", "89.00"), ("c", "9.5"), ("b", "89"), ("a", "100")].map {
        TemporaryStore.input($0.0, score: $0.1)
      },
      across: AcrossReportsRows(superseded: [.init(position: 4, evaluation: 1)]))
    var order: [String] = []
    try rows.evaluations(.overall, order: .rank) { order.append($0.source) }
    #expect(order == ["b", "d", "c", "a"])
    #expect(
      try temporary.rows("SELECT rank, source FROM ranking")
        == ["1|\"b\"", "1|\"d\"", "3|\"c\"", "NULL|\"a\""])
  }

  @Test("Views give decimals in 万元 and per cent")
  func decimals() throws {
    let temporary = try TemporaryStore()
    try temporary.publish([TemporaryStore.input("a", score: "89.00")])
    #expect(
      try temporary.rows("SELECT score, budget, executed, execution_rate, reconciled FROM ranking")
        == ["89.0|1343.5|1343.07|99.97|\"yes\""])
    #expect(try temporary.rows("SELECT weight, score FROM indicators") == ["100.0|89.0"])
    #expect(try temporary.rows("SELECT is_total, budget FROM budget") == ["\"yes\"|1343.5"])
  }
}
