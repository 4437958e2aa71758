import Docx
import Findings
import Foundation
import Reconciliation
import TestSupport
import Testing

@testable import Ingestion

@Suite("The settings file")
struct SettingsTests {
  @Test("Sections reach the stage that declares them")
  func sections() throws {
    let settings = try Settings(
      yaml: """
        # comment
        rules:
          scores-sum: off
        limits:
          file-bytes: 5M
        """, file: "jixiao.yml")
    #expect(settings.reconciliation.rulesOff == ["scores-sum"])
    #expect(settings.limits[.fileBytes] == 5 << 20)
    #expect(settings.file == "jixiao.yml")
  }

  @Test("An empty file sets nothing", arguments: ["", "\n", "# only a comment\n"])
  func empty(text: String) throws {
    #expect(try Settings(yaml: text, file: "f").reconciliation == .standard)
  }

  @Test(
    "A mistake names its line and the nearest key",
    arguments: [
      ("rules:\n  scores-sun: off\n", 2, "scores-sum"),
      ("limits:\n  file-bytes: 1M\n  file-byts: 1M\n", 3, "file-bytes"),
      ("rulse:\n  scores-sum: off\n", 2, "rules.scores-sum"),
      ("limits:\n  file-bytes: much\n", 2, "much"), ("- a\n- b\n", 1, ""),
      ("rules: [\n", nil, "not valid YAML (did not find"),
      ("limits:\n  rows: 5\nlimits:\n  rows: 6\n", 1, "written twice: limits"),
      ("ratings: 5\n", 1, "ratings takes names with values below it, such as ratings."),
      ("limits: 5\n", 1, "limits takes names with values below it"),
    ] as [(String, Int?, String)])
  func mistakes(text: String, line: Int?, word: String) throws {
    let error = #expect(throws: SettingsError.self) { try Settings(yaml: text, file: "f.yml") }
    if let line { #expect(error?.line == line) }
    #expect(error?.message.en.contains(word) == true || word.isEmpty, "\(error?.message.en ?? "")")
    #expect(error?.description.en.hasPrefix("f.yml") == true)
  }

  @Test("A file that the user names must be there; the working folder's need not")
  func loading() throws {
    #expect(throws: SettingsError.self) { try Settings.load("no-such.yml") }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Settings.load(workingFolder: folder.path).file == nil)
    try Data("limits: {file-bytes: 9}".utf8).write(to: folder.appending(path: "jixiao.yml"))
    #expect(try Settings.load(workingFolder: folder.path).limits[.fileBytes] == 9)
  }
}

@Suite("The example of a settings file")
struct SettingsExampleTests {
  private func example() throws -> String {
    try String(contentsOf: Repository.root.appending(path: "jixiao.example.yml"), encoding: .utf8)
  }

  @Test("It says what holds without it")
  func defaults() throws {
    let settings = try Settings(yaml: try example(), file: "jixiao.example.yml")
    #expect(settings.reconciliation == .standard)
    #expect(settings.limits.fingerprint == Limits.standard.fingerprint)
  }

  @Test("It names every limit and every section")
  func complete() throws {
    let text = try example()
    for limit in Limit.allCases { #expect(text.contains("  \(limit.rawValue): "), "\(limit)") }
    let sections = Set(ReconciliationSettings.keys.compactMap { $0.split(separator: ".").first })
    for section in sections { #expect(text.contains("\(section):"), "\(section)") }
  }
}
