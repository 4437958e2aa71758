import Foundation
import TestSupport
import Testing

@Suite("Roster and accepted findings")
struct JudgingTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("甲.docx", try SampleReport(total: "98").bytes())
  }

  @Test(
    "What was accepted is not reported again; a changed figure is", arguments: ["check", "ingest"])
  func baseline(command: String) throws {
    let first = try place.jixiao(
      command, "甲.docx", "--fail-on", "error", "--write-baseline", "accepted.tsv")
    #expect(first.status == 1)
    let second = try place.jixiao(
      command, "甲.docx", "--fail-on", "error", "--baseline", "accepted.tsv")
    #expect(second.status == 0, "\(second.output)\(second.errors)")
    #expect(!second.output.contains("scores-sum"))
    try place.write("甲.docx", try SampleReport(total: "97").bytes())
    let third = try place.jixiao(
      command, "甲.docx", "--fail-on", "error", "--baseline", "accepted.tsv")
    #expect(third.status == 1)
    #expect(third.output.contains("scores-sum"))
  }

  @Test("A baseline or roster that cannot be used is 64 and says why")
  func unusable() throws {
    try place.write("odd.txt", Array("something else\n".utf8))
    for option in ["--baseline", "--roster"] {
      for file in ["absent.txt", "odd.txt"] {
        let run = try place.jixiao("ingest", "甲.docx", option, file)
        #expect(run.status == 64, "\(option) \(file)")
        #expect(run.errors.contains(file))
      }
    }
  }

  @Test("A baseline that cannot be written is 74")
  func unwritable() throws {
    let run = try place.jixiao("check", "甲.docx", "--write-baseline", "absent/accepted.tsv")
    #expect(run.status == 74)
    #expect(run.errors.contains("absent/accepted.tsv"))
  }

  @Test("A department on the roster that sent nothing is named")
  func roster() throws {
    try place.write(
      "roster.csv", Array("code,name,short_names,group\n1,东屏区水务局,,\n2,西岭县档案馆,,\n".utf8))
    let run = try place.jixiao("ingest", "甲.docx", "--roster", "roster.csv")
    #expect(run.status == 0)
    let findings = try place.text("Output/findings.csv")
    let missing = findings.split(separator: "\r\n").filter { $0.contains("missing-submission") }
    #expect(missing.contains { $0.contains("西岭县档案馆") })
  }
}
