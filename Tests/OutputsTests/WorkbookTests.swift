import Findings
import Foundation
import Rankings
import Reports
import Testing

@testable import Outputs

@Suite struct WorkbookTests {
  @Test func sameRowsGiveTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let results = InventedCity(departments: 4, projectsEach: 2).results
    let paths = ["first.xlsx", "second.xlsx"].map { folder.path + "/" + $0 }
    for path in paths { try writeWorkbook(results, options: OutputOptions(), toFile: path) }
    let files = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(files[0] == files[1])
    #expect(files[0].count > 10_000)
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("=1+1", "=1+1"),
    ("_x0041_", "_x005F_x0041_"),
    ("a\u{0}b\u{FFFF}c", "abc"),
    ("_x_", "_x_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
  ])
  func textStaysText(text: String, written: String) {
    #expect(CellText.writable(text) == written)
  }

  @Test func longTextIsCutAtTheCellsLimit() {
    let written = CellText.writable(String(repeating: "绩", count: 40_000))
    #expect(written.utf16.count <= 32_767)
    #expect(written.hasSuffix("…"))
  }

  @Test func rowsBeyondASheetGoOnInTheNext() {
    let layout = SheetLayout(rowLimit: 10)
    #expect(layout.capacity == 7)
    #expect((0..<8).map { layout.sheet(of: $0) } == [0, 0, 0, 0, 0, 0, 0, 1])
    #expect(layout.address(of: 7, in: "指标") == "'指标 (2)'!A3")
    #expect(layout.address(of: 6, in: "指标") == "'指标'!A9")
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func columnsAreNamedAsInSpreadsheets(column: Int, letters: String) {
    #expect(columnLetters(column) == letters)
  }

  @Test(arguments: [("123456789012345", true), ("1234567890123456", false), ("0.10", true)])
  func onlyWhatASpreadsheetHoldsIsANumber(text: String, fits: Bool) throws {
    #expect(try #require(PrintedNumber(text)).exact.fitsSpreadsheet == fits)
  }

  @Test func aFormulaIsUsedOnlyWhereItGivesTheValue() throws {
    let (budget, executed) = (try exact("300.00"), try exact("200.00"))
    let cells = (executed: "N3", budget: "M3")
    let live = LiveFormula.rate(
      try exact("66.67"), executed: executed, budget: budget, cells: cells)
    guard case .formula(let formula, .decimal(let value)) = live else {
      Issue.record("no formula: \(live)")
      return
    }
    #expect(formula == "IF(N(M3)=0,\"\",ROUND(N3*100/M3,2))")
    #expect(value.description == "66.67")
    let other = LiveFormula.rate(
      try exact("66.66"), executed: executed, budget: budget, cells: cells)
    guard case .decimal(let number) = other else {
      Issue.record("not a plain number: \(other)")
      return
    }
    #expect(number.description == "66.66")
  }

  @Test(arguments: [
    ([(1, "90"), (2, "89.5"), (2, "89.50"), (4, "60")], true),
    ([(1, "90"), (2, "90")], false),
    ([(1, "90"), (1, "89")], false),
    ([(1, "89"), (2, "90")], false),
    ([], false),
  ])
  func ranksLiveOnlyWhereTheSpreadsheetAgrees(
    rows: [(rank: Int, score: String)], isLive: Bool
  ) throws {
    var ranked = RankedRows(rankBy: .computed)
    for row in rows {
      ranked.add(
        EvaluationRow(rank: row.rank, kind: .overall, score: try exact(row.score), source: "a"))
    }
    #expect(ranked.isLive == isLive)
  }

  private func exact(_ text: String) throws -> ExactDecimal {
    try #require(PrintedNumber(text)).exact
  }
}
