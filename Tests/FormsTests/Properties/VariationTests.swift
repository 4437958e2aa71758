import Documents
import Forms
import Reports
import TestSupport
import Testing

/// Forms in other places, and with words that a user adds.
@Suite("Forms in other places and in a user's words")
struct VariationTests {
  private func table(_ name: String) throws -> (Document, Table) {
    let document = try CorpusTests.document(name)
    return (document, try #require(document.tables.first))
  }

  @Test(arguments: ["ministry-overall", "ministry-project", "weight-first"])
  func insideATextBox(_ name: String) throws {
    let (document, table) = try table(name)
    let before = FieldValues(document)
    var changed = Variation.document(document, replacing: 0, with: [])
    changed.textBoxes = [TextBox(tables: [table])]
    #expect(FieldValues(changed) == before)
  }

  @Test func aWideTableOfFiguresIsNoForm() throws {
    let cells = (0..<40).map { Cell(row: $0 / 4, column: $0 % 4, text: "\($0).50") }
    let table = try #require(Table(rowCount: 10, columnCount: 4, cells: cells))
    let document = Document(blocks: [.table(table)])
    guard case .notAReport(let coverage) = FormReader().read(document, path: "x").outcome else {
      Issue.record("taken for a report")
      return
    }
    #expect(coverage.numericCells == 40)
    #expect(coverage.unmapped.count == 40)
  }

  @Test func aUsersWordIsUnderstood() throws {
    let (document, table) = try table("ministry-project")
    let changed = try #require(Variation.replaceWords(table, ["得分": "打分情况"]))
    let other = Variation.document(document, replacing: 0, with: [changed])
    let lexicon = try #require(Lexicon.standard.adding(role: "score", word: "打分情况"))
    guard case .report(let report) = FormReader(lexicon: lexicon).read(other, path: "表").outcome
    else {
      Issue.record("no report")
      return
    }
    #expect(report.evaluations.first?.indicators.first?.score?.text == "27")
  }

  @Test func twoRolesForOneHeadingAreAFactAndNoGuess() throws {
    let (document, _) = try table("ministry-project")
    let lexicon = try #require(Lexicon.standard.adding(role: "weight", word: "得分"))
    guard case .report(let report) = FormReader(lexicon: lexicon).read(document, path: "表").outcome
    else {
      Issue.record("no report")
      return
    }
    #expect(report.evaluations.first?.indicators.allSatisfy { $0.score == nil } == true)
    #expect(report.coverage.unmapped.map(\.value).contains("27"))
  }

  @Test func anUnknownRoleIsRefused() {
    #expect(Lexicon.standard.adding(role: "punkte", word: "得分") == nil)
  }
}
