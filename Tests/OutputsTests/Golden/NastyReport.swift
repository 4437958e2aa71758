import Documents
import Findings
import Rankings
import Reports

/// A report whose words and figures try every way out of a cell: formulas, quotes, line ends,
/// control characters, words in a number's place, a cell of an inner table.
enum NastyReport {
  static let path = "市直/=某局,“甲”/自评\n\"终稿\".docx"

  static let error = DocumentError(
    .notZip, message: LocalizedText(zh: "不是 zip 文件，是纯文本", en: "not a zip file but plain text"),
    hint: LocalizedText(zh: "在 Word 中另存为 .docx", en: "save it as .docx in Word"))

  static let indicators = [
    Indicator(
      section: "三、履职情况", level1: "产出指标（50分）", level2: "数量指标", level3: "=HYPERLINK(\"x\")",
      weight: figure("10", row: 3, column: 4), target: text("≥95%", row: 3, column: 5),
      actual: text("-5%", row: 3, column: 6), score: figure("9.50", row: 3, column: 7),
      deviation: text("@某人\r\n说明", row: 3, column: 8), at: cell(3, 3)),
    Indicator(
      level3: "按时完成", weight: figure("5", row: 4, column: 4),
      target: text("＝512人", row: 4, column: 5), actual: text("+3.5万元", row: 4, column: 6),
      score: Figure(text: "满分", number: nil, place: .cell(cell(4, 7))),
      at: CellReference(table: 1, row: 4, column: 3, path: [1, 4, 3, 1, 2, 1])),
  ]

  static let total = BudgetLine(
    name: "年度资金总额", initialBudget: figure("1300", row: 2, column: 2),
    budget: figure("1343.50", row: 2, column: 3), executed: figure("1343.07", row: 2, column: 4),
    rate: Figure(
      text: "99.97%", number: PrintedNumber("99.97"), isPercent: true, place: .cell(cell(2, 5))),
    weight: figure("10", row: 2, column: 6), score: figure("10", row: 2, column: 7),
    at: cell(2, 1), role: .total)

  static let line = BudgetLine(
    name: "其中：财政拨款", budget: figure("13257500", row: 3, column: 3, unit: .yuan),
    executed: Figure(text: "见附表", number: nil, place: .cell(cell(3, 4))), at: cell(3, 1),
    role: .part(division: 0))

  static let evaluation = SelfEvaluation(
    kind: .overall, title: text("某局2023年度\t自评报告", row: 1, column: 1),
    year: Cited(2023, at: .paragraph(1)), region: "某市",
    department: text("某局", row: 1, column: 2), unit: .tenThousandYuan,
    statedTotals: [figure("19.6", row: 9, column: 7)],
    statedRatings: [text("优秀", row: 9, column: 8)], indicators: indicators,
    budget: Budget(lines: [line], total: total),
    narrative: Narrative(
      unit: .tenThousandYuan, incomeTotal: figure("1343.50", paragraph: 4),
      staffAuthorized: figure("60", paragraph: 5), staffInService: figure("58.5", paragraph: 5),
      expenditureItems: [NamedFigure(name: "\u{1B}[31m调研", figure: figure("9.50", paragraph: 6))]))

  static let finding = Finding(
    rule: "scores-sum", severity: .error,
    message: LocalizedText(zh: "得分合计 19.50，自报 19.6", en: "scores add to 19.50, stated 19.6"),
    evaluation: 1, stated: "19.6", expected: "19.50", difference: "0.10",
    place: .cell(cell(9, 7)), related: [.cell(cell(3, 7)), .paragraph(2), .textBox(1)],
    repair: LocalizedText(zh: "第3行应为 9.60", en: "row 3 should read 9.60"), excerpt: "19.6")

  static let note = Finding(
    rule: "missing-section", severity: .note,
    message: LocalizedText(zh: "缺“五、附件”", en: "no section 五、附件"))

  static let record = DocumentRecord(
    source: Source(
      path: path, sha256: String(repeating: "0a", count: 32), bytes: 12345, application: "WPS"),
    outcome: .report(
      Report(
        evaluations: [evaluation],
        coverage: Coverage(
          tables: 2, mappedTables: 1, numericCells: 20, mappedNumericCells: 19,
          unmapped: [text("7", row: 8, column: 2), Cited("12", at: .paragraph(9))]))),
    findings: [finding, note])

  static let failed = DocumentRecord(
    source: Source(path: "坏.docx", bytes: 7), outcome: .failed(error))

  static let letter = DocumentRecord(
    source: Source(path: "通知.docx", sha256: String(repeating: "0b", count: 32), bytes: 99),
    outcome: .notAReport(Coverage()))

  private static func cell(_ row: Int, _ column: Int) -> CellReference {
    CellReference(table: 1, row: row, column: column)
  }

  private static func text(_ text: String, row: Int, column: Int) -> Cited<String> {
    Cited(text, at: .cell(cell(row, column)))
  }

  private static func figure(
    _ text: String, row: Int, column: Int, unit: MoneyUnit? = nil
  ) -> Figure {
    Figure(
      text: text, number: PrintedNumber(text), moneyUnit: unit, place: .cell(cell(row, column)))
  }

  private static func figure(_ text: String, paragraph: Int) -> Figure {
    Figure(text: text, number: PrintedNumber(text), place: .paragraph(paragraph))
  }
}
