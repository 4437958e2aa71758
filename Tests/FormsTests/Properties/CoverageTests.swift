import Documents
import Forms
import Foundation
import Reports
import TestSupport
import Testing

/// Every figure of a table is in a field or in a list, whatever the table is.
@Suite("No figure of a table is lost")
struct CoverageTests {
  /// Words of headings and labels, some known and some not, for tables by chance.
  private static let words = [
    "一级指标", "二级指标", "三级指标", "指标名称", "年度指标值", "实际完成值", "分值", "得分", "年初预算数",
    "全年预算数", "全年执行数", "执行率", "年度资金总额", "其中：财政拨款", "其他资金", "总分", "合计", "小计",
    "部门名称", "编制数", "在职人数", "产出指标", "数量指标", "经办科室", "归口意见", "备注", "目标值",
    "资金名称", "项目名称", "序号", "项目小计", "预算安排", "资金来源", "财政资金", "单项得分", "预算数：", "执行数：", "", "", "无", "—",
  ]

  /// A table of words and figures; each figure is printed once in the whole document.
  private struct Maker {
    var chance: SeededGenerator
    var figures: [String] = []

    /// Another figure, with two decimals that no other has.
    private mutating func figure() -> String {
      let text = "\(figures.count + 11).\(Int.random(in: 10...99, using: &chance))"
      figures.append(text)
      switch Int.random(in: 0..<8, using: &chance) {
      case 0: return text + "%"
      case 1: return text + "万元"
      case 2: return " \(text) "
      default: return text
      }
    }

    private mutating func text() -> String {
      switch Int.random(in: 0..<10, using: &chance) {
      case 0..<5: return CoverageTests.words.randomElement(using: &chance) ?? ""
      case 5: return figure() + "\n" + figure()
      default: return figure()
      }
    }

    mutating func table(deep: Int) -> Table? {
      let rows = Int.random(in: 1...8, using: &chance)
      let columns = Int.random(in: 1...8, using: &chance)
      var cells: [Cell] = []
      for row in 0..<rows {
        var column = 0
        while column < columns {
          let isWide = Int.random(in: 0..<6, using: &chance) == 0
          let span = isWide ? Int.random(in: 1...columns - column, using: &chance) : 1
          let isFrame = deep > 0 && Int.random(in: 0..<12, using: &chance) == 0
          let inner = isFrame ? [table(deep: deep - 1)].compactMap { $0 } : []
          // Headings above, so that some tables are forms.
          let isHeading = row == 0 && Int.random(in: 0..<5, using: &chance) > 0
          let word = CoverageTests.words.randomElement(using: &chance) ?? ""
          cells.append(
            Cell(
              row: row, column: column, columnSpan: span,
              text: isFrame ? "" : isHeading ? word : text(), tables: inner))
          column += span
        }
      }
      return Table(rowCount: rows, columnCount: columns, cells: cells)
    }
  }

  @Test(arguments: 0..<300)
  func everyFigureIsSomewhere(_ seed: Int) throws {
    var maker = Maker(chance: SeededGenerator(seed: UInt64(seed)))
    var document = Document(blocks: [.paragraph(Paragraph("2022年度部门整体支出绩效自评表"))])
    for _ in 0..<3 {
      if let table = maker.table(deep: 2) { document.blocks.append(.table(table)) }
    }
    document.textBoxes = [TextBox(tables: [maker.table(deep: 1)].compactMap { $0 })]
    let coverage: Coverage
    let record: Data
    switch FormReader().read(document, path: "表.docx").outcome {
    case .notAReport(let found):
      coverage = found
      record = try JSONEncoder().encode(found)
    case .report(let report):
      coverage = report.coverage
      record = try JSONEncoder().encode(report)
    case .beyond(let kind):
      Issue.record("more \(kind) than are read")
      return
    }
    let said = String(decoding: record, as: UTF8.self)
    for figure in maker.figures {
      let isSomewhere = said.contains(figure)
      #expect(isSomewhere, "\(figure) is lost")
    }
    // A cell of running text may be listed too, for the amounts of its sentences.
    let left = Set(coverage.unmapped.compactMap(\.place.cell)).count
    #expect(coverage.mappedNumericCells + left >= coverage.numericCells)
    #expect(coverage.mappedNumericCells <= coverage.numericCells)
  }
}
