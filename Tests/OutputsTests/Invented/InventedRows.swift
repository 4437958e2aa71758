import Documents
import Findings
import Rankings
import Reports

extension InventedCity {
  /// Adds one form with all rows that it gives.
  mutating func add(
    _ form: InventedForm, region: String, source: String, dice: inout Dice
  ) {
    let key = EvaluationKey(
      department: form.department, year: 2023, kind: form.kind, project: form.project,
      source: source, evaluation: 1)
    let flags = Self.findings(of: form).map { FindingRow(key: key, finding: $0) }
    let errors = flags.filter { $0.finding.severity == .error }.count
    let stated = PrintedNumber(form.points(form.statedScore))
    evaluations.append(
      EvaluationRow(
        kind: form.kind, department: form.department, project: form.project, region: region,
        year: 2023, score: form.score, statedScore: stated,
        scoreDifference: stated.map { form.score - $0.exact },
        rating: RatingBands.standard.band(for: form.score)?.name,
        statedRating: stated.flatMap { RatingBands.standard.band(for: $0.exact)?.name },
        weightTotal: ExactDecimal(mantissa: 100, scale: 0), budget: form.amount(form.budget),
        executed: form.amount(form.executed), executionRate: form.executionRate,
        reconciled: errors == 0, errors: errors,
        warnings: flags.filter { $0.finding.severity == .warning }.count, source: source))
    findings += flags
    indicators += form.lines.enumerated().map { index, line in
      IndicatorRow(key: key, indicator: Self.indicator(line, row: form.row(of: index), of: form))
    }
    budget.append(BudgetRow(key: key, line: Self.budgetLine(form), unit: .tenThousandYuan))
    files.append(
      FileRow(
        source: source, status: .ingested, evaluations: 1, findings: flags.count,
        sha256: String(repeating: "0", count: 56) + "\(10_000_000 + files.count)",
        bytes: 20_000 + dice.roll(9_000)))
    let record = DocumentRecord(
      source: Source(path: source), outcome: .report(Report()), findings: flags.map(\.finding))
    documents[source] = DocumentDetail(
      record: record, tables: form.table.map { [$0] } ?? [],
      paragraphs: [3: "预算执行率为 98.7%，较上年提高。"], findings: flags)
  }

  private static func cell(_ row: Int, _ column: Int) -> CellReference {
    CellReference(table: 1, row: row, column: column)
  }

  private static func figure(_ text: String, row: Int, column: Int) -> Figure {
    Figure(
      text: text, number: PrintedNumber(text), isPercent: text.hasSuffix("%"),
      place: .cell(cell(row, column)))
  }

  private static func indicator(
    _ line: InventedForm.Line, row: Int, of form: InventedForm
  ) -> Indicator {
    Indicator(
      section: "三、绩效目标完成情况", level1: line.level1, level2: line.level2, level3: line.level3,
      weight: figure("\(line.weight)", row: row, column: 4),
      target: Cited(line.target, at: .cell(cell(row, 5))),
      actual: Cited(line.actual, at: .cell(cell(row, 6))),
      score: figure(form.points(line.score), row: row, column: 7), at: cell(row, 3))
  }

  private static func budgetLine(_ form: InventedForm) -> BudgetLine {
    BudgetLine(
      name: "年度资金总额",
      budget: figure(form.amount(form.budget).description, row: 4, column: 3),
      executed: figure(form.amount(form.executed).description, row: 4, column: 4),
      rate: form.executionRate.map { figure("\($0)%", row: 4, column: 6) },
      weight: figure("10", row: 4, column: 5),
      score: figure(form.points(form.rateScore), row: 4, column: 7), at: cell(4, 1), role: .total)
  }

  private static func findings(of form: InventedForm) -> [Finding] {
    var findings: [Finding] = []
    let score = form.score.description
    let stated = form.points(form.statedScore)
    if stated != score {
      let addends = form.lines.map { form.points($0.score) } + [form.points(form.rateScore)]
      findings.append(
        Finding(
          rule: "scores-sum", severity: .error,
          message: LocalizedText(
            zh: "各指标得分之和为 \(score) 分，合计行写作 \(stated) 分。",
            en: "The scores add up to \(score); the total row says \(stated)."),
          evaluation: 1, stated: stated, expected: score, difference: "1.8",
          place: .cell(cell(form.totalRow, 7)),
          related: form.lines.indices.map { .cell(cell(form.row(of: $0), 7)) }
            + [.cell(cell(4, 7))],
          repair: LocalizedText(
            zh: "把合计改为 \(score)（\(addends.joined(separator: " + "))）。",
            en: "Change the total to \(score) (\(addends.joined(separator: " + ")))."),
          excerpt: stated))
    }
    if let late = form.lines.firstIndex(where: { $0.score == $0.weight * 10 && $0.actual == "96%" })
    {
      findings.append(
        Finding(
          rule: "unmet-target-full-score", severity: .warning,
          message: LocalizedText(
            zh: "按期完工率目标 100%，实际 96%，仍得满分。",
            en: "The target was 100%, 96% was done, and all points were given."),
          evaluation: 1, place: .cell(cell(form.row(of: late), 7)),
          related: [.cell(cell(form.row(of: late), 6))], excerpt: form.points(150)))
    }
    findings.append(
      Finding(
        rule: "vague-target", severity: .note,
        message: LocalizedText(zh: "管护机制健全性的目标是文字。", en: "One target is in words."),
        evaluation: 1, place: .cell(cell(form.row(of: 4), 5)), excerpt: "健全"))
    return findings
  }
}
