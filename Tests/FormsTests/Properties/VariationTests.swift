import Documents
import Forms
import Reports
import TestSupport
import Testing

/// What changes in a form beside its values must never move a value to another field.
@Suite("No change of layout moves a value")
struct VariationTests {
  /// Forms of one table with a header of one row, by the row (from 0) of their indicator header.
  static let forms = ["ministry-overall": 9, "ministry-project": 8, "weight-first": 6]
  static let names = forms.keys.sorted()

  private func table(_ name: String) throws -> (Document, Table) {
    let document = try CorpusTests.document(name)
    return (document, try #require(document.tables.first))
  }

  /// Every value with its field, places left out.
  private func fields(_ document: Document) throws -> [String] {
    guard case .report(let report) = FormReader().read(document, path: "表.docx").outcome else {
      return []
    }
    return report.evaluations.flatMap { evaluation -> [String] in
      let read = Expected.Evaluation(evaluation)
      return read.indicators.map { "\($0)" } + read.budgetLines.map { "\($0)" }
        + ["\(String(describing: read.budgetTotal))", "\(read.statedTotals)"]
    }
  }

  private func expectSame(_ document: Document, _ tables: [Table], _ change: Comment) throws {
    let before = try fields(document)
    #expect(!before.isEmpty)
    #expect(try fields(Variation.document(document, with: tables)) == before, change)
  }

  @Test(arguments: names)
  func emptyColumn(_ name: String) throws {
    let (document, table) = try table(name)
    for column in 0...table.columnCount {
      let changed = try #require(Variation.insertColumn(table, at: column) { _ in "" })
      try expectSame(document, [changed], "an empty column at \(column)")
    }
  }

  @Test(arguments: names)
  func unknownColumn(_ name: String) throws {
    let (document, table) = try table(name)
    let header = try #require(Self.forms[name])
    for column in 1...table.columnCount {
      let changed = try #require(
        Variation.insertColumn(table, at: column) { row in
          row == header ? "经办科室" : row > header ? "业务一科" : ""
        })
      try expectSame(document, [changed], "an unknown column at \(column)")
    }
  }

  @Test(arguments: names)
  func titleRow(_ name: String) throws {
    let (document, table) = try table(name)
    let changed = try #require(Variation.insertTitle(table, "绩效自评表"))
    try expectSame(document, [changed], "a title row")
  }

  @Test(arguments: names)
  func pageBreak(_ name: String) throws {
    let (document, table) = try table(name)
    let header = try #require(Self.forms[name])
    for row in header + 1..<table.rowCount {
      try expectSame(
        document, Variation.split(table, before: row), "a page break before row \(row)")
    }
  }

  static let synonyms: [[String: String]] = [
    ["年度指标值": "预期目标值", "实际完成值": "全年实际完成值", "分值": "权重", "得分": "自评得分"],
    ["年度指标值": "目标值", "实际完成值": "业绩值", "全年预算数": "调整后预算数", "全年执行数": "预算执行数"],
    ["三级指标": "指标名称", "全年实际值": "完成值", "项目名称": "专项名称", "总分": "合计", "执行率": "预算执行率"],
    ["年度指标值": "年度绩效目标值（A）", "实际完成值": "年末完成值（B）", "得分": "单位评价得分", "分值": "设定权重（分）"],
  ]

  @Test(arguments: names, synonyms)
  func synonym(_ name: String, words: [String: String]) throws {
    let (document, table) = try table(name)
    let changed = try #require(Variation.replaceWords(table, words))
    try expectSame(document, [changed], "synonyms \(words)")
  }

  @Test(arguments: names)
  func insideAFrame(_ name: String) throws {
    let (document, table) = try table(name)
    let frame = Cell(row: 0, column: 0, text: "", tables: [table])
    let changed = try #require(Table(rowCount: 1, columnCount: 1, cells: [frame]))
    try expectSame(document, [changed], "a table around the form")
  }

  @Test(arguments: names)
  func insideATextBox(_ name: String) throws {
    let (document, table) = try table(name)
    let before = try fields(document)
    var changed = Variation.document(document, with: [])
    changed.textBoxes = [TextBox(tables: [table])]
    #expect(try fields(changed) == before)
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
    let other = Variation.document(document, with: [changed])
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
