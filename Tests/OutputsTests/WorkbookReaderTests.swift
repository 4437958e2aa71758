import Findings
import Foundation
import Rankings
import Reports
import Store
import Testing

@testable import Outputs

/// The workbook as other programs see it.
@Suite(
  .enabled(if: LookTools.python != nil, "run Scripts/look-tests --set-up-only first"), .serialized)
struct WorkbookReaderTests {
  private typealias Sheets = [String: [[String?]]]

  private func values(of path: String) throws -> Sheets {
    try JSONDecoder().decode(Sheets.self, from: LookTools.run("workbook_values.py", [path]))
  }

  @Test func everyCellShowsItsRow() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.xlsx"
    var city = InventedCity(departments: 30, projectsEach: 3)
    city.makeAwkward()
    try writeWorkbook(city.results, options: OutputOptions(), toFile: path)
    let sheets = try values(of: path)
    #expect(
      sheets.keys.sorted()
        == ["总览", "排名", "项目", "部门", "指标", "预算", "问题清单", "文件"].sorted())
    for (name, rows) in try ExpectedSheets(city).sheets {
      let sheet = try #require(sheets[name], "no sheet \(name)")
      let headings = sheet[1]
      for (index, expected) in rows.enumerated() {
        for (heading, text) in expected {
          let column = try #require(headings.firstIndex(of: heading), "\(name): \(heading)")
          let shown = sheet[index + 2][column]
          #expect(shown == text, "\(name) \(heading), row \(index + 3)")
        }
      }
      #expect(sheet.count - 2 - rows.count == (name == "部门" ? 1 : 0), "rows of \(name)")
    }
  }

  @Test func fullSheetsGoOn() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.xlsx"
    let city = InventedCity(departments: 5, projectsEach: 1)
    try writeWorkbook(city.results, options: OutputOptions(), toFile: path, rowLimit: 23)
    let sheets = try values(of: path)
    let names = ["指标", "指标 (2)", "指标 (3)"]
    let rows = try names.map { try #require(sheets[$0]).count }
    #expect(rows == [23, 23, 22])
    #expect(sheets["指标"]?.last?.first == "续见工作表“指标 (2)”")
    #expect(sheets["指标 (2)"]?[2].last == city.indicators[20].key.source)
  }

  @Test(
    .enabled(if: LookTools.libreOffice != nil, "LibreOffice is not installed"),
    arguments: [RankBy.computed, .normalized], [nil, 40])
  func everyFormulaGivesItsStoredValue(rankBy: RankBy, rowLimit: Int?) throws {
    struct Outcome: Decodable {
      struct Difference: Decodable {
        var cell: String
        var formula: String
        var stored: String?
        var computed: String?
      }
      var formulas: Int
      var differences: [Difference]
    }
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.xlsx"
    var city = InventedCity(departments: 25, projectsEach: 2)
    city.makeAwkward()
    try writeWorkbook(
      city.results, options: OutputOptions(rankBy: rankBy), toFile: path,
      rowLimit: rowLimit ?? SheetLayout.spreadsheetRows)
    let data = try LookTools.run("workbook_recalculated.py", [path, folder.path])
    let outcome = try JSONDecoder().decode(Outcome.self, from: data)
    #expect(outcome.formulas > 400)
    #expect(outcome.differences.isEmpty, "\(outcome.differences)")
  }
}

extension InventedCity {
  /// Makes some rows awkward: text that looks like a formula, blanks, long digits, zero budgets.
  mutating func makeAwkward() {
    evaluations[0].department = "=HYPERLINK(\"http://example.invalid\")"
    evaluations[1].region = "+86-000"
    evaluations[2].score = nil
    evaluations[2].rank = nil
    evaluations[2].scoreDifference = nil
    evaluations[6].isSuperseded = true
    evaluations[3].budget = .zero
    evaluations[3].executionRate = nil
    evaluations[4].project = "\"引号\" <b> & \u{202E}反向"
    findings[0].finding.stated = "12345678901234567890"
    findings[0].finding.difference = nil
    findings[1].finding.excerpt = "007"
    files[0].sha256 = "00120034"
    indicators[0].indicator.target?.value = "=512人"
    indicators[1].indicator.score = Figure(
      text: "见附件", number: nil, place: .cell(indicators[1].indicator.at))
    budget[0].line.budget = Figure(
      text: "123456789012345678", number: PrintedNumber("123456789012345678"),
      place: .cell(budget[0].line.at))
  }
}
