import Findings
import Foundation
import Outputs
import Reports
import TestSupport
import Testing

@Suite("Check formats")
struct CheckFormatTests {
  private static let context = CheckContext(
    language: .en, version: "1.2.3",
    rules: [
      RuleSummary(
        id: "scores-sum", severity: .error, title: LocalizedText(zh: "得分合计", en: "Sum of scores"),
        explanation: LocalizedText(zh: "得分之和", en: "The scores added up"))
    ])

  private func printed(_ name: String, _ records: [DocumentRecord]) throws -> [UInt8] {
    let format = try #require(CheckFormat.all.first { $0.name == name })
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "out").path
    var sink = try ByteSink(creating: path)
    var writer = CheckWriter(format, context: Self.context)
    try writer.begin(&sink)
    for record in records { try writer.write(record, to: &sink) }
    try writer.end(&sink)
    try sink.flush()
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test("Each format", arguments: CheckFormat.all.map(\.name))
  func golden(name: String) throws {
    let bytes = try printed(
      name, [NastyReport.failed, NastyReport.record, NastyReport.letter, NastyReport.record])
    try GoldenFile(name: "check/\(name).txt").expect(bytes)
  }

  @Test("SARIF is one JSON document, also without a finding")
  func sarif() throws {
    for (records, count) in [([NastyReport.failed, NastyReport.record], 3), ([], 0)] {
      let data = Data(try printed("sarif", records))
      let log = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let run = (log?["runs"] as? [[String: Any]])?.first
      #expect((run?["results"] as? [Any])?.count == count)
    }
  }

  @Test("A finding of the text format is one line, whatever the path holds")
  func oneLine() throws {
    let text = String(decoding: try printed("text", [NastyReport.record]), as: UTF8.self)
    #expect(text.split(separator: "\n").count == NastyReport.record.findings.count)
  }
}
