import Docx
import Documents
import Forms
import Foundation
import Reports
import TestSupport
import Testing

/// A document of each family, of invented content, read through a real .docx.
@Suite("Each family of the corpus is read exactly")
struct CorpusTests {
  static let folder = Repository.url("Tests/Corpus")

  static let families: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.contains(".") }.sorted()
  }()

  static func document(_ family: String) throws -> Document {
    let source = try String(
      contentsOf: folder.appending(path: "\(family)/document.txt"), encoding: .utf8)
    return try DocumentReader().read(DocxBuilder(body: CorpusSource(text: source).body).bytes())
  }

  @Test func isThere() { #expect(Self.families.count >= 20) }

  /// With `JIXIAO_WRITE_EXPECTED` set, writes what is read, for a new case to be checked by eye.
  @Test(arguments: families)
  func isReadExactly(_ family: String) throws {
    let reading = FormReader().read(try Self.document(family), path: "输入/\(family).docx")
    guard case .report(let report) = reading.outcome else {
      Issue.record("taken for no report")
      return
    }
    let read = Expected(report)
    let file = Self.folder.appending(path: "\(family)/expected.json")
    if ProcessInfo.processInfo.environment["JIXIAO_WRITE_EXPECTED"] != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try encoder.encode(read).write(to: file)
    }
    let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file))
    #expect(read.unmapped == expected.unmapped)
    #expect(read.unread == expected.unread)
    #expect(read.evaluations.count == expected.evaluations.count)
    for (read, expected) in zip(read.evaluations, expected.evaluations) {
      #expect(read == expected)
    }
  }

  @Test(arguments: families)
  func namesItsFamily(_ family: String) throws {
    let reading = FormReader().read(try Self.document(family), path: "\(family).docx")
    guard case .report(let report) = reading.outcome else {
      Issue.record("taken for no report")
      return
    }
    let known = Set(FormFamilies.all.map(\.id))
    #expect(report.evaluations.allSatisfy { known.contains($0.form.id) && $0.form.id != "other" })
  }
}
