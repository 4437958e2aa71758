import Foundation
import Reconciliation
import Store
import Testing

@testable import Ingestion

@Suite("A second run")
struct IncrementalTests {
  @Test(
    "Any number of jobs and any order of making the files give the same bytes",
    arguments: [1, 2, 8])
  func determinism(jobs: Int) throws {
    let city = try City(12)
    try city.run("甲", jobs: jobs)
    let other = try City()
    for number in (0..<12).reversed() { try other.write(number) }
    for name in ["通知.docx", "坏.docx", "副本.docx"] {
      try FileManager.default.copyItem(
        atPath: city.input + "/" + name, toPath: other.input + "/" + name)
    }
    try FileManager.default.removeItem(atPath: city.input)
    try FileManager.default.moveItem(atPath: other.input, toPath: city.input)
    try city.run("乙", jobs: 3)
    #expect(differences(try city.contents("甲"), try city.contents("乙")) == [])
    #expect(try city.contents("甲").count >= 9)
  }

  /// What happens to the city between two runs.
  enum Change: String, CaseIterable {
    case nothing, changed, removed, added, renamed, touched, firstCopyRemoved, emptied

    func apply(to city: City) throws {
      switch self {
      case .nothing: break
      case .changed: try city.write(1, total: "97")
      case .removed: try city.remove("区2/报告2.docx")
      case .added: try city.write(40)
      case .renamed:
        try FileManager.default.moveItem(
          atPath: city.input + "/区0/报告3.docx", toPath: city.input + "/区0/改名.docx")
      case .touched: try city.write("坏.docx", Array("PK\u{3}\u{4}short".utf8))
      case .firstCopyRemoved: try city.remove("副本.docx")
      case .emptied: for number in 0..<5 { try city.remove("区\(number % 3)/报告\(number).docx") }
      }
    }
  }

  @Test("After any change the outputs are those of a run from nothing", arguments: Change.allCases)
  func change(_ change: Change) throws {
    let city = try City(5)
    try city.run("增量")
    try change.apply(to: city)
    let again = try city.run("增量")
    try city.run("全新")
    #expect(differences(try city.contents("增量"), try city.contents("全新")) == [])
    #expect(again.read <= 1, "only what changed is read")
    #expect(again.isWritten == again.isChanged)
    #expect(try city.run("增量").isWritten == false)
  }

  @Test("A changed rule setting checks the stored reports again")
  func settings() throws {
    let city = try City(5)
    try city.run("增量")
    let settings = try Settings(yaml: "rules:\n  scores-sum: off\n", file: "jixiao.yml")
    #expect(try city.run("增量", settings: settings).isChanged)
    try city.run("全新", settings: settings)
    #expect(differences(try city.contents("增量"), try city.contents("全新")) == [])
  }

  @Test("Another language rewrites the files from the store, reading nothing")
  func language() throws {
    let city = try City(3)
    try city.run()
    let again = try city.run(options: .init(language: .en))
    #expect(again.read == 0 && !again.isChanged && again.isWritten)
  }

  @Test("A file that was deleted from the output folder is written again")
  func lostOutput() throws {
    let city = try City(3)
    try city.run()
    let before = try city.contents()
    try FileManager.default.removeItem(atPath: city.folder("结果/ranking.csv"))
    #expect(try city.run().isWritten)
    #expect(differences(before, try city.contents()) == [])
  }
}
