import Findings
import Reports

// A report with every field of every type set to a value of its own, so that a field lost in the
// store shows.

enum Full {
  static let cell = CellReference(
    table: 2, row: 3, column: 4, path: [1, 2, 3, 1, 4, 5], textBox: 7)
  static let place = Place.cell(cell)

  static func figure(_ text: String) -> Figure {
    Figure(
      text: text, number: PrintedNumber(text), isPercent: true, moneyUnit: .tenThousandYuan,
      place: .paragraph(12))
  }

  static func named(_ name: String) -> NamedFigure {
    NamedFigure(name: name, figure: figure("1.50"))
  }

  static let indicator = Indicator(
    section: "一、产出", level1: "产出指标", level2: "数量指标", level3: "培训次数",
    weight: figure("10"), target: Cited("≥6次", at: place),
    targetMeasure: Measure(
      text: "≥6次", content: .number(.atLeast, PrintedNumber(6), unit: "次")),
    actual: Cited("6次", at: .textBox(1)),
    actualMeasure: Measure(
      text: "12月底前", content: .date(.atMost, year: 2021, month: 12, day: nil)),
    score: figure("9.50"), deviation: Cited("无", at: place), at: cell, detailOf: 0)

  static let line = BudgetLine(
    name: "其中：财政拨款", initialBudget: figure("1"), budget: figure("2"),
    budgetFiscal: figure("3"), executed: figure("4"), executedFiscal: figure("5"),
    rate: figure("6"), weight: figure("7"), score: figure("8"), at: cell, role: .within(line: 1))

  static let narrative = Narrative(
    unit: .yuan, incomeTotal: figure("1"), incomeParts: [named("a")], expenditureTotal: figure("2"),
    expenditureParts: [named("b")], basicExpenditure: figure("3"), projectExpenditure: figure("4"),
    openingCarryOver: figure("5"), closingCarryOver: figure("6"), assetsTotal: figure("7"),
    assetsCurrent: figure("8"), assetsFixedNet: figure("9"), assetsIntangibleNet: figure("10"),
    assetsOther: [named("c")], staffAuthorized: figure("11"), staffAuthorizedParts: [named("d")],
    staffInService: figure("12"), staffInServiceParts: [named("e")], staffRetired: figure("13"),
    expenditureItems: [named("f")], expenditureItemsAreWhole: true, rates: [named("g")],
    statedRates: [StatedRate(rate: named("h"), planned: [named("i")], spent: [named("j")])])

  static let form = FormTraits(
    id: "ministry-overall", weights: .leafLabel, hasTargetColumn: true, hasActualColumn: true,
    hasScoreColumn: true, hasDeviationColumn: true, rowsWithoutMeasures: [0..<1],
    rowsWithoutReasons: [1..<2], rateWeight: figure("10"),
    missingSections: ["三、存在问题"], isTruncated: true)

  static let evaluation = SelfEvaluation(
    kind: .overall, title: Cited("整体支出绩效自评", at: place), year: Cited(2021, at: place),
    region: "安澜市", department: Cited("安澜市教育局", at: place), departmentCode: "633001",
    project: Cited("校舍", at: place), unit: .hundredMillionYuan,
    unitConflicts: [
      UnitConflict(used: Cited(.yuan, at: place), other: Cited(.tenThousandYuan, at: .paragraph(4)))
    ],
    statedTotals: [figure("89.00")],
    statedWeightTotal: figure("100"), statedRatings: [Cited("良", at: place)],
    indicators: [indicator, Indicator(level3: "满意度", at: cell)],
    blockWeights: [
      BlockWeight(label: "产出", points: PrintedNumber(50), place: place, indicators: 0..<2)
    ],
    subtotals: [
      Subtotal(label: "小计", weight: figure("50"), score: figure("48.5"), indicators: 0..<2)
    ],
    budget: Budget(
      lines: [line, BudgetLine(name: "其他", at: cell, role: .part(division: 1))],
      total: BudgetLine(name: "合计", at: cell, role: .total), partsAreWhole: true),
    narrative: narrative, form: form,
    departmentMentions: [Mention("市教育局", origin: .cover, place: .paragraph(1))],
    yearMentions: [Mention("2021", origin: .fileName)])

  static let report = Report(
    evaluations: [evaluation, SelfEvaluation(kind: .project)],
    coverage: Coverage(
      tables: 4, mappedTables: 3, numericCells: 20, mappedNumericCells: 19,
      unmapped: [Cited("12.5", at: place)]),
    unreadFigures: [
      UnreadFigure(
        evaluation: 1, role: "得分", text: "九分", place: place,
        reason: LocalizedText(zh: "不是数字", en: "no number"))
    ],
    doubtfulColumns: [
      DoubtfulColumn(
        evaluation: 1, heading: "得分", meanings: [LocalizedText(zh: "得分", en: "score")],
        rivals: ["评分"], figures: 3, place: place)
    ],
    unmappedTables: [UnmappedTable(at: cell, firstCells: ["序号", "名称"])],
    templateTexts: [Cited("≥**", at: place)], revisions: Revisions(insertions: 1, deletions: 2),
    sentences: [SentenceFingerprint(hash: .max, length: 25, place: .paragraph(40))])

  static let finding = Finding(
    rule: "scores-sum", severity: .error, message: LocalizedText(zh: "不符", en: "differs"),
    evaluation: 1, stated: "89", expected: "88.5", difference: "0.5", place: place,
    related: [.paragraph(3)], repair: LocalizedText(zh: "应为 9", en: "should be 9"),
    excerpt: "89.00")

  static let error = DocumentError(
    .corruptXML, message: LocalizedText(zh: "坏", en: "bad"),
    hint: LocalizedText(zh: "重存", en: "save again"))

  static let source = Source(
    path: "甲/乙.docx", sha256: "ab", bytes: 12, application: "WPS")
}
