import Documents
import Findings
import Foundation
import Rankings
import Reports
import Testing

@testable import Outputs

/// The page in a real browser, driven with mouse and keyboard.
@Suite(
  "The page in a browser",
  .enabled(if: LookTools.python != nil, "run Scripts/look-tests --set-up-only first"),
  .enabled(if: LookTools.chromium != nil, "Chromium is not installed"), .serialized)
struct PageBrowserTests {
  private struct Check: Decodable {
    var check: String
    var ok: Bool
    var detail: String
  }

  private func drive(_ script: String, _ folder: String) throws -> [Check] {
    let chromium = try #require(LookTools.chromium)
    let data = try LookTools.run(script, [chromium, folder + "/report.html", folder])
    return try JSONDecoder().decode([Check].self, from: data)
  }

  @Test(
    "sorts, searches, opens departments, follows findings, prints", arguments: Language.allCases)
  func drivenAsAReaderDoes(language: Language) throws {
    let folder = try TemporaryFolder()
    var city = InventedCity(departments: 30, projectsEach: 3)
    city.makeHostile()
    try OutputCatalogue.write(
      city.results, options: OutputOptions(language: language, ruleTitles: InventedCity.titles),
      to: folder.path, outputs: [.page])
    let checks = try drive("drive_page.py", folder.path)
    #expect(checks.count >= 35)
    for check in checks { #expect(check.ok, "\(check.check): \(check.detail)") }
  }

  @Test("a thousand departments and five thousand projects open in three seconds and 30 MB")
  func large() throws {
    let folder = try TemporaryFolder()
    let city = InventedCity(departments: 1_000, projectsEach: 5)
    try OutputCatalogue.write(
      city.results, options: OutputOptions(), to: folder.path, outputs: [.page])
    let size =
      try FileManager.default
      .attributesOfItem(atPath: folder.path + "/report.html")[.size] as? Int
    #expect(try #require(size) < 30_000_000)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/report"))
    let checks = try drive("open_page.py", folder.path)
    #expect(checks.count == 3)
    for check in checks { #expect(check.ok, "\(check.check): \(check.detail)") }
  }

  @Test("departments on pages of their own are linked there and back")
  func split() throws {
    let folder = try TemporaryFolder()
    let city = InventedCity(departments: 8, projectsEach: 2)
    let output = Output(fileName: "report.html", folderName: "report") {
      try writePage($0, options: $1, in: $2, limit: 20_000)
    }
    try OutputCatalogue.write(
      city.results, options: OutputOptions(), to: folder.path, outputs: [output])
    let checks = try drive("drive_pages.py", folder.path)
    #expect(checks.count >= 5)
    for check in checks { #expect(check.ok, "\(check.check): \(check.detail)") }
  }
}

extension InventedCity {
  /// Puts hostile text wherever text goes.
  mutating func makeHostile() {
    let hostile =
      "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>"
      + "\"'><svg onload=window.hacked=1>\u{202E}{{words.skip}}\"\u{301} onclick=window.hacked=1"
    let source = departments[4].sources[0]
    evaluations[0].region = hostile
    evaluations[1].project = hostile
    evaluations[2].rating = hostile
    let name = hostile + String(repeating: "长", count: 10_000)
    departments[4].department = name
    for index in evaluations.indices
    where departments[4].sources.contains(evaluations[index].source) {
      evaluations[index].department = name
    }
    departments[5].region = "a/b%2F#" + hostile
    files[0].source = hostile
    files.append(
      FileRow(
        source: hostile, status: .failed,
        error: DocumentError(
          .internal, message: LocalizedText(zh: hostile, en: hostile),
          hint: LocalizedText(zh: hostile, en: hostile))))
    findings[0].finding.rule = RuleID(rawValue: hostile)
    guard var detail = documents[source] else { return }
    detail.tables = [
      Table(
        rowCount: 1, columnCount: 2,
        cells: [
          Cell(row: 0, column: 0, text: hostile),
          Cell(row: 0, column: 1, text: String(repeating: "字", count: 10_000)),
        ])
    ].compactMap { $0 }
    documents[source] = detail
  }
}
