import Documents
import Findings
import Outputs
import Reports
import TestSupport
import Testing

@testable import Ingestion

/// Every amount and per cent of the sentences about money stands in the record: in a field, or among
/// the unmapped with its paragraph.
@Suite("No amount of a sentence is lost")
struct FinanceSentencesTests {
  @Test(arguments: 0..<200)
  func everyFigureStandsInTheRecord(_ seed: Int) throws {
    var maker = FinanceSentences(seed: UInt64(seed))
    let document = maker.document()
    let read = DocumentPipeline().map(document, of: Source(path: "\(seed).docx"))
    guard case .report(let report) = read.record.outcome else {
      Issue.record("no report")
      return
    }
    let record = JSONValue.record(read.record, bands: .standard, language: .zh).line
    let said = String(decoding: record, as: UTF8.self)
    for figure in maker.figures {
      #expect(said.contains(figure), "\(figure) of: \(document.paragraphs.map(\.text))")
    }
    for cited in report.coverage.unmapped {
      guard case .paragraph(let number) = cited.place else { continue }
      let text = try #require(
        document.paragraphs.indices.contains(number - 1)
          ? document.paragraphs[number - 1].text : nil)
      let digits = cited.value.filter { $0.isNumber || $0 == "." }
      #expect(text.filter { $0.isNumber || $0 == "." }.contains(digits), "\(cited.value)")
    }
  }
}

/// Sections on money, in the turns of published reports, each figure another number.
private struct FinanceSentences {
  private var chance: SeededGenerator
  private(set) var figures: [String] = []
  private var next = 0

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  private static let names = [
    "收入总计", "支出总计", "本年收入", "本年支出", "基本支出", "项目支出", "人员经费", "公用经费", "一般公共预算财政拨款",
    "政府性基金", "年初结转和结余", "年末结转结余", "上级补助收入", "事业收入", "其他收入", "“三公”经费支出", "公务接待费",
    "会议费", "培训费", "政府采购支出", "资产总额", "流动资产", "固定资产净值", "专项资金", "办公设备购置",
  ]
  private static let rates = ["预算执行率", "资金到位率", "支出进度", "占比", "三公经费控制率", "增长", "下降", "完成率"]
  private static let links = ["，", "；", "，其中：", "、", "，", "。"]
  private static let verbs = ["为", "", "合计", "共", "：", "达到", "安排", "完成"]

  private mutating func one<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &chance)]
  }

  /// A number that no other of the document is part of.
  private mutating func number(digits: ClosedRange<Int>) -> String {
    next += 1
    let whole = "\(Int.random(in: 1...9, using: &chance))\(next + 30)"
    let fraction = (0..<Int.random(in: digits, using: &chance)).map { _ in
      "\(Int.random(in: 1...9, using: &chance))"
    }.joined()
    let text = fraction.isEmpty ? whole : whole + "." + fraction
    figures.append(text)
    return text
  }

  private mutating func clause() -> String {
    if Int.random(in: 0..<4, using: &chance) == 0 {
      return one(Self.rates) + one(["为", "", "达到", "达"]) + number(digits: 0...2) + "%"
    }
    let amount = number(digits: 0...2) + one(["万元", "万元", "元", "亿元"])
    let prefix = one(["", "", "2023年度", "全年", "我单位", "当年", "上年"])
    return prefix + one(Self.names) + one(Self.verbs) + amount
  }

  mutating func document() -> Document {
    var lines = ["青岭县水利局2023年度部门整体支出绩效自评报告", "一、部门概况", "二、预算执行情况"]
    lines.append("本年支出总计" + number(digits: 0...2) + "万元。")
    for _ in 0..<Int.random(in: 1...5, using: &chance) {
      let clauses = (0..<Int.random(in: 1...7, using: &chance)).map { _ in
        clause() + one(Self.links)
      }
      lines.append(clauses.joined().dropLast() + "。")
    }
    return Document(blocks: lines.map { .paragraph(Paragraph($0)) })
  }
}
