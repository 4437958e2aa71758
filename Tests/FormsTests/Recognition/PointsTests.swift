import Docx
import Forms
import Reports
import TestSupport
import Testing

/// Which points of a form are weights, scores and totals, told by what the figures can be.
@Suite("Points of a form")
struct PointsTests {
  private static func read(_ lines: [String]) throws -> SelfEvaluation {
    let source = CorpusSource(text: lines.joined(separator: "\n"))
    let document = try DocumentReader().read(DocxBuilder(body: source.body).bytes())
    let reading = FormReader().read(document, path: "自评.docx")
    guard case .report(let report) = reading.outcome else { throw NoReport() }
    return try #require(report.evaluations.first)
  }

  private struct NoReport: Error {}

  /// Weight and points of three rows, and the scores read.
  private static let scales: [(weights: [String], points: [String], scores: [String?])] = [
    (["50", "30", "20"], ["50", "27", "20"], ["50", "27", "20"]),
    // On 100 for each indicator: the form has no points of its own.
    (["50", "30", "20"], ["100", "90", "95"], [nil, nil, nil]),
    (["50", "30", "20"], ["100", "100", "100"], [nil, nil, nil]),
    // One slip makes no other scale.
    (["50", "30", "20"], ["50", "35", "20"], ["50", "35", "20"]),
    (["50", "30", "20"], ["100", "30", "15"], ["100", "30", "15"]),
  ]

  @Test(arguments: scales)
  func pointsOnHundred(
    _ example: (weights: [String], points: [String], scores: [String?])
  ) throws {
    let rows = zip(example.weights, example.points).enumerated().map { number, row in
      "| 任务\(number) | \(row.0) | ≥9个 | 9个 | \(row.1)"
    }
    let evaluation = try Self.read(
      ["青岭县水利局2022年度部门整体支出绩效自评表", "| 三级指标 | 权重 | 目标值 | 完成值 | 指标得分"] + rows)
    #expect(evaluation.indicators.map { $0.score?.text } == example.scores)
    #expect(evaluation.indicators.map { $0.weight?.text } == example.weights)
  }

  /// Names of two rows with their scores, and the weights read.
  private static let names: [(rows: [(String, String)], weights: [String?])] = [
    ([("巡查次数（60）", "60"), ("群众满意度（40）", "38")], ["60", "40"]),
    ([("巡查次数（60分）", "60"), ("群众满意度（40分）", "38")], ["60", "40"]),
    // More than can be had, a year, no number at all: no points.
    ([("巡查次数（60）", "60"), ("群众满意度（4）", "38")], [nil, nil]),
    ([("巡查次数（2022）", "60"), ("群众满意度（2022）", "38")], [nil, nil]),
    ([("巡查次数（60）", "60"), ("群众满意度", "38")], [nil, nil]),
  ]

  @Test(arguments: names)
  func pointsInNames(_ example: (rows: [(String, String)], weights: [String?])) throws {
    let evaluation = try Self.read(
      ["青岭县水利局2022年度部门整体支出绩效自评表", "| 二级指标 | 三级指标 | 评分标准 | 得分"]
        + example.rows.map { "| 履职 | \($0.0) | 按比例 | \($0.1)" })
    #expect(evaluation.indicators.map { $0.weight?.text } == example.weights)
  }

  /// A row of totals and a sentence, and the totals read.
  private static let totals: [(row: String, sentence: String, totals: [String])] = [
    ("| [3] 合计 | 90 | 88", "自评总得分97.8分。", ["97.8"]),
    ("| [3] 合计 | 100 | 97.8", "自评总得分97.8分。", ["97.8", "97.8"]),
    ("| [3] 合计 | 100 | 88", "自评总得分97.8分。", ["88", "97.8"]),
  ]

  @Test(arguments: totals)
  func partTotals(_ example: (row: String, sentence: String, totals: [String])) throws {
    let evaluation = try Self.read(
      [
        "青岭县水利局2022年度部门整体支出绩效自评表",
        "| 资金来源 | 年初预算数（万元） | 全年执行数（万元） | 分值 | 得分", "| 合计 | 100.00 | 98.00 | 10 | 9.8",
        "---", "| 三级指标 | 目标值 | 完成值 | 分值 | 得分", "| 巡查次数 | ≥9次 | 9次 | 50 | 50",
        "| 群众满意度 | ≥90% | 85% | 40 | 38", example.row, example.sentence,
      ])
    #expect(evaluation.statedTotals.map(\.text) == example.totals)
  }

  /// Points of the second part in a table of parts, and the indicators read.
  private static let summaries: [(points: String, names: [String?])] = [
    ("38", ["巡查次数", "群众满意度"]),
    // Other points than its rows add up to: a table of its own.
    ("37", ["预算执行", "产出指标", "满意度指标", "巡查次数", "群众满意度"]),
  ]

  @Test(arguments: summaries)
  func summaryOfParts(_ example: (points: String, names: [String?])) throws {
    let evaluation = try Self.read([
      "青岭县水利局2022年度部门整体支出绩效自评表", "| 评价内容 | 分值 | 得分", "| 预算执行 | 10 | 9.8",
      "| 产出指标 | 50 | 50", "| 满意度指标 | 40 | \(example.points)", "---",
      "| 一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分", "| 产出指标 | 巡查次数 | ≥9次 | 9次 | 50 | 50",
      "| 满意度指标 | 群众满意度 | ≥90% | 85% | 40 | 38",
    ])
    #expect(evaluation.indicators.map(\.level3) == example.names)
  }
}
