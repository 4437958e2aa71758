import Documents
import Forms
import Reports
import TestSupport
import Testing

/// What changes in a form beside its values must never move a value to another field.
@Suite("No change of layout moves a value")
struct VariationTests {
  /// Forms of one table with a header of one row, for words that a user adds.
  static let names = CorpusTests.families
  /// Whose second page has another grid than its first, so that only the count of cells tells where
  /// they belong: a column more on one page alone leaves its figures unread, which is said.
  static let oneGrid = names.filter { $0 != "split-by-page" }
  /// A break before the second form of one table makes two tables, and two titles, of it.
  static let oneForm = names.filter { $0 != "two-forms-in-a-table" }
  /// An unknown column is not told from a name, a group or a half of a cut heading here.
  static let withNamedColumns = oneGrid.filter {
    ![
      "chongqing", "cut-headings", "funds-in-one-row", "henan", "hunan-funds", "rates-in-two-rows",
      "shifted-grid",
    ].contains($0)
  }
  /// Whose headings stay different from one another with every one of `synonyms`.
  static let plainHeadings = names.filter { !["jiangxi", "review-scores"].contains($0) }

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

  /// A body-level table of a case and the rows (from 0) of the headers that were found in it.
  private struct Place {
    var number: Int
    var table: Table
    var headers: [Range<Int>]

    /// Where a column put in has a cell of its own in the header, behind the names of the rows.
    func valueColumns(under header: Range<Int>) -> [Int] {
      guard header.upperBound < table.rowCount else { return [] }
      let figures = table.cells(inRow: header.upperBound).filter { $0.row == header.upperBound }
        .filter { $0.text.contains(where: \.isNumber) }
      guard let first = figures.first?.column else { return [] }
      return (first...table.columnCount).filter { column in
        header.allSatisfy { row in
          !table.cells(inRow: row).contains {
            $0.column < column && $0.column + $0.columnSpan > column
          }
        }
      }
    }
  }

  private func places(_ document: Document) -> [Place] {
    let explained = FormReader().read(document, path: "表.docx").explanation
    return document.tables.enumerated().map { index, table in
      let parts = explained.filter { $0.at.table == index + 1 && $0.at.path.isEmpty }
        .flatMap(\.parts)
      return Place(
        number: index, table: table,
        headers: parts.map { $0.rows.lowerBound - 1..<$0.rows.upperBound })
    }
  }

  /// Reads the case again and again, each time with one of its tables changed.
  private func expectSame(
    _ name: String, _ kind: String, changes: (Place) -> [(String, [Table])]
  ) throws {
    let document = try CorpusTests.document(name)
    let before = try fields(document)
    #expect(!before.isEmpty)
    for place in places(document) {
      for (position, tables) in changes(place) {
        let changed = Variation.document(document, replacing: place.number, with: tables)
        #expect(
          try fields(changed) == before, "\(name), table \(place.number + 1): \(kind) \(position)")
      }
    }
  }

  @Test(arguments: oneGrid.filter { $0 != "cut-headings" })
  func emptyColumn(_ name: String) throws {
    try expectSame(name, "an empty column") { place in
      (0...place.table.columnCount).compactMap { column in
        Variation.insertColumn(place.table, at: column) { _ in "" }.map { ("at \(column)", [$0]) }
      }
    }
  }

  @Test(arguments: withNamedColumns)
  func unknownColumn(_ name: String) throws {
    try expectSame(name, "an unknown column") { place in
      place.headers.indices.flatMap { number -> [(String, [Table])] in
        let header = place.headers[number]
        let end = number + 1 < place.headers.count ? place.headers[number + 1].lowerBound : Int.max
        return place.valueColumns(under: header).compactMap { column in
          Variation.insertColumn(place.table, at: column) { row in
            row == header.lowerBound ? "经办科室" : row >= header.upperBound && row < end ? "业务一科" : ""
          }.map { ("at \(column) under row \(header.lowerBound + 1)", [$0]) }
        }
      }
    }
  }

  @Test(arguments: names)
  func titleRow(_ name: String) throws {
    try expectSame(name, "a title row") { place in
      Variation.insertTitle(place.table, "绩效自评情况").map { [("", [$0])] } ?? []
    }
  }

  @Test(arguments: oneForm)
  func pageBreak(_ name: String) throws {
    try expectSame(name, "a page break") { place in
      guard let last = place.headers.last, last.upperBound + 1 < place.table.rowCount else {
        return []
      }
      return (last.upperBound + 1..<place.table.rowCount).map {
        ("before row \($0 + 1)", Variation.split(place.table, before: $0))
      }
    }
  }

  static let synonyms: [[String: String]] = [
    ["年度指标值": "预期目标值", "实际完成值": "全年实际完成值", "分值": "权重", "得分": "自评得分"],
    ["年度指标值": "目标值", "实际完成值": "业绩值", "全年预算数": "调整后预算数", "全年执行数": "预算执行数"],
    ["三级指标": "具体指标", "全年实际值": "完成值", "项目名称": "专项名称", "总分": "合计", "执行率": "预算执行率"],
    ["年度指标值": "年度绩效目标值（A）", "实际完成值": "年末完成值（B）", "得分": "单位评价得分", "分值": "设定权重（分）"],
    ["预算数": "预算安排数", "执行数": "实际支出数", "目标值": "计划完成值", "年初预算数": "年初批复预算数"],
  ]

  @Test(arguments: plainHeadings)
  func synonym(_ name: String) throws {
    try expectSame(name, "synonyms") { place in
      Self.synonyms.compactMap { words in
        Variation.replaceWords(place.table, words).map { ("\(words)", [$0]) }
      }
    }
  }

  @Test(arguments: oneGrid)
  func insideAFrame(_ name: String) throws {
    try expectSame(name, "a table around the form") { place in
      let frame = Cell(row: 0, column: 0, text: "", tables: [place.table])
      return Table(rowCount: 1, columnCount: 1, cells: [frame]).map { [("", [$0])] } ?? []
    }
  }

  @Test(arguments: ["ministry-overall", "ministry-project", "weight-first"])
  func insideATextBox(_ name: String) throws {
    let (document, table) = try table(name)
    let before = try fields(document)
    var changed = Variation.document(document, replacing: 0, with: [])
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
