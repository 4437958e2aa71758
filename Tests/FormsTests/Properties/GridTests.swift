import Documents
import Forms
import Reports
import TestSupport
import Testing

/// Forms on grids that programs and people make: shifted by a save, thousands of rows, tables in
/// tables.
@Suite("Forms on unusual grids")
struct GridTests {
  private static let headings = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"]

  private func row(
    _ number: Int, _ texts: [String], widths: [Int] = [1, 1, 1, 1, 1, 2, 1]
  ) -> [Cell] {
    var column = 0
    return zip(texts, widths).map { text, width in
      defer { column += width }
      return Cell(row: number, column: column, columnSpan: width, text: text)
    }
  }

  private func report(_ table: Table) throws -> Report {
    let title = Document.Block.paragraph(Paragraph("2022年度部门整体支出绩效自评表"))
    let document = Document(blocks: [title, .table(table)])
    guard case .report(let report) = FormReader().read(document, path: "表.docx").outcome else {
      throw TestProblem(message: "taken for no report")
    }
    return report
  }

  private struct TestProblem: Error { var message: String }

  /// A program that saves anew can give the last cells of a total row another border than the header.
  @Test func aTotalRowShiftedBySaving() throws {
    let cells =
      row(0, Self.headings)
      + row(1, ["产出", "数量", "巡查次数", "≥12次", "13次", "60", "60"])
      + row(2, ["效益", "社会", "群众满意", "≥90%", "88%", "40", "39"])
      + row(3, ["合计", "100", "99"], widths: [5, 1, 2])
    let table = try #require(Table(rowCount: 4, columnCount: 8, cells: cells))
    let read = try report(table)
    #expect(read.evaluations[0].statedTotals.map(\.text) == ["99"])
    #expect(read.evaluations[0].statedWeightTotal?.text == "100")
    #expect(read.coverage.unmapped.isEmpty)
    #expect(read.unreadFigures.isEmpty)
  }

  @Test func fiveThousandRows() throws {
    let count = 5000
    let cells =
      row(0, Self.headings)
      + (1...count).flatMap { row($0, ["产出", "数量", "事项\($0)", "≥\($0)次", "\($0)次", "2", "1.5"]) }
    let table = try #require(Table(rowCount: count + 1, columnCount: 8, cells: cells))
    let read = try report(table)
    let indicators = read.evaluations[0].indicators
    #expect(indicators.count == count)
    #expect(
      indicators.enumerated().allSatisfy { index, row in
        row.level3 == "事项\(index + 1)" && row.target?.value == "≥\(index + 1)次"
          && row.score?.text == "1.5" && row.at.row == index + 2
      })
    #expect(read.coverage.numericCells == 4 * count)
    #expect(read.coverage.unmapped.isEmpty)
  }

  /// Frames around frames, as pages laid out with tables have them.
  @Test(arguments: [2, 3, 6, 12])
  func aFormInFrames(_ depth: Int) throws {
    let cells =
      row(0, Self.headings) + row(1, ["产出", "数量", "巡查次数", "≥12次", "13次", "100", "98"])
      + row(2, ["总分", "100", "98"], widths: [5, 2, 1])
    var table = try #require(Table(rowCount: 3, columnCount: 8, cells: cells))
    for _ in 0..<depth {
      let frame = Cell(row: 0, column: 1, text: "", tables: [table])
      table = try #require(
        Table(rowCount: 1, columnCount: 2, cells: [Cell(row: 0, column: 0, text: ""), frame]))
    }
    let read = try report(table)
    let row = try #require(read.evaluations.first?.indicators.first)
    #expect(row.level3 == "巡查次数")
    #expect(row.score?.text == "98")
    // Table, row and column of each frame, the form's own number, row and column.
    #expect(row.at.path.count == 3 * (depth + 1))
    #expect(read.evaluations.first?.statedTotals.map(\.text) == ["98"])
    #expect(read.coverage.unmapped.isEmpty)
  }
}
