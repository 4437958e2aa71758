import Documents
import Findings
import Forms
import Foundation
import Outputs
import Reports
import TestSupport
import Testing

@testable import Ingestion

/// Whatever words and numbers stand in whatever cells, a document is read to its end, each figure of
/// its tables is mapped or listed, and the record can be written.
///
/// `JIXIAO_RANDOM_DOCUMENTS` in the environment says how many are tried.
@Suite("No words in no order stop the reading")
struct RandomWordsTests {
  static let count =
    ProcessInfo.processInfo.environment["JIXIAO_RANDOM_DOCUMENTS"].flatMap(Int.init) ?? 150

  @Test func allAreRead() throws {
    let pipeline = DocumentPipeline()
    for seed in 0..<Self.count {
      var words = RandomWords(seed: UInt64(seed))
      let document = words.document()
      let read = pipeline.map(document, of: Source(path: "\(seed).docx"))
      let coverage: Coverage
      switch read.record.outcome {
      case .report(let report): coverage = report.coverage
      case .notAReport(let seen): coverage = seen
      case .failed(let error):
        Issue.record("seed \(seed): \(error.message.en)")
        continue
      }
      let left = coverage.unmapped.count { $0.place.cell != nil }
      #expect(coverage.numericCells <= coverage.mappedNumericCells + left, "seed \(seed)")
      let line = JSONValue.record(read.record, bands: .standard, language: .zh).line
      #expect(throws: Never.self, "seed \(seed)") {
        try JSONSerialization.jsonObject(with: Data(line))
      }
    }
  }
}

/// Documents of the words of forms and of figures of all kinds.
private struct RandomWords {
  private var chance: SeededGenerator

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  private static let headers = [
    ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["序号", "项目名称", "预算数", "执行数", "自评得分", "自评等级"],
    ["单位：万元", "单位：元", "预算数", "执行数"],
    ["指标", "权重", "目标值", "完成值", "评分", "说明"],
  ]
  private static let labels = [
    "项目名称", "主管部门", "实施单位", "部门名称", "年度总体目标", "年度资金总额", "其中：财政拨款", "其他资金", "合计",
    "总分", "产出指标（50分）", "效益指标", "满意度指标", "数量指标", "预算执行率", "自评等级", "基本支出", "编制人数",
    "一、基本情况", "2023年度项目支出绩效自评表", "桂岭市林业局2023年度部门整体支出绩效自评报告", "绩效指标", "★指标1：",
  ]
  private static let figures = [
    "0", "10", "99.99", "-5", "1,234.56", "１２", "≥95%", "100%", "—", "/", "无", "优", "10分", "（10分）",
    "5.8万",
    "12-15", "1:2", "3.", ".5", "5..5", "", " ", "\n", "①", "其中：", "98 2", "—5", "九十八", "百分之九十",
    "9223372036854775807", "99999999999999999999", "0.00000000000000000001", "2023年12月", "3至5天",
    "170141183460469231731687303715884105728", "一百二十三万", "1万-2", "5元-3万元", "2023-2024年",
  ]

  private mutating func one<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &chance)]
  }

  private mutating func text() -> String {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0..<3: one(Self.labels)
    case 3..<7: one(Self.figures)
    case 7: one(Self.labels) + "：" + one(Self.figures)
    case 8: one(Self.headers).joined()
    default:
      (0..<Int.random(in: 1..<12, using: &chance)).map { _ in
        one(Self.labels + Self.figures) + one(["", "，", "。", "-", "、"])
      }.joined()
    }
  }

  private mutating func table() -> Table? {
    let (rows, columns) = (one([1, 2, 5, 9, 30]), one([1, 2, 4, 6, 8, 11]))
    var cells: [Cell] = []
    for row in 0..<rows {
      let header = Int.random(in: 0..<(row == 0 ? 2 : 8), using: &chance) == 0
      let words = one(Self.headers)
      var column = 0
      while column < columns {
        let isWide = Int.random(in: 0..<7, using: &chance) == 0
        let span = isWide ? Int.random(in: 1...(columns - column), using: &chance) : 1
        cells.append(
          Cell(
            row: row, column: column, columnSpan: span,
            text: header ? words[column % words.count] : text()))
        column += span
      }
    }
    return Table(rowCount: rows, columnCount: columns, cells: cells)
  }

  mutating func document() -> Document {
    Document(
      blocks: (0..<one([1, 3, 6, 12])).compactMap { _ -> Document.Block? in
        guard Bool.random(using: &chance) else { return .paragraph(Paragraph(text())) }
        return table().map { .table($0) }
      })
  }
}
