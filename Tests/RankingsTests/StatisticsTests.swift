import Findings
import Rankings
import Reports
import Testing

@Suite("Statistics")
struct StatisticsTests {
  /// Expected values by the spreadsheet functions AVERAGE and QUARTILE.INC over the same rates.
  @Test(
    "Mean, median and quartiles",
    arguments: [
      (["90"], ["90.00", "90.00", "90.00", "90.00", "90.00", "90.00"]),
      (["80", "90"], ["85.00", "82.50", "85.00", "87.50", "80.00", "90.00"]),
      (["1", "2", "3", "4"], ["2.50", "1.75", "2.50", "3.25", "1.00", "4.00"]),
      (["90", "90", "90", "60", "70"], ["80.00", "70.00", "90.00", "90.00", "60.00", "90.00"]),
      (["10", "10", "20"], ["13.33", "10.00", "10.00", "15.00", "10.00", "20.00"]),
    ])
  func distribution(scores: [String], expected: [String]) throws {
    var distribution = Distribution()
    for score in scores {
      distribution.add(score: try decimal(score), weight: try decimal("100"))
    }
    let summary = try #require(distribution.summary)
    let figures = [
      summary.mean, summary.lowerQuartile, summary.median, summary.upperQuartile, summary.minimum,
      summary.maximum,
    ]
    #expect(figures.map { $0?.description } == expected)
  }

  @Test("Thirds add up to the exact mean, and a weight of nothing has no rate")
  func thirds() throws {
    var distribution = Distribution()
    for score in ["1", "2", "0"] {
      distribution.add(score: try decimal(score), weight: try decimal("3"))
    }
    distribution.add(score: try decimal("5"), weight: .zero)
    #expect(distribution.count == 3)
    #expect(distribution.summary?.mean?.description == "33.33")
    #expect(Distribution().summary == nil)
  }

  @Test("Groups by rating, block and region; projects' money is not counted beside the overall's")
  func groups() throws {
    var fold = StatisticsFold()
    fold.add(
      try evaluation(
        "甲局", score: "99", weight: "110", budget: "10", executed: "9", region: "某县", rating: "优"))
    fold.add(
      try evaluation(
        "甲局", kind: .project, score: "45", weight: "50", budget: "4", executed: "4", region: "某县",
        rating: "优", source: "b.docx"))
    fold.add(try evaluation("乙局", score: "70", rating: "中", source: "c.docx"))
    fold.add(
      try evaluation("乙局", score: "60", rating: "中", source: "d.docx", isSuperseded: true))
    for (document, label, weight, score) in [
      ("a.docx", "产出指标（50分）", "30", "27"), ("a.docx", "产出指标（50分）", "20", "20"),
      ("c.docx", "产出指标", "50", "25"), ("d.docx", "产出指标", "50", "1"),
    ] {
      fold.add(try indicator(document, label, weight: weight, score: score))
    }
    let rows = fold.rows()
    #expect(
      rows.map { "\($0.group) \($0.value) \($0.evaluations)" } == [
        "rating 优 2", "rating 中 1", "level1 产出指标 2", "region  1", "region 某县 2",
      ])
    #expect(
      rows.map { $0.mean?.description } == ["90.00", "70.00", "72.00", "70.00", "90.00"])
    #expect(rows.map(\.budget) == [try decimal("10"), nil, nil, nil, try decimal("10")])
  }

  @Test(
    "A block's bracketed points do not make it another block",
    arguments: [
      ("产出指标（50分）", "产出指标"), ("产出指标(50)", "产出指标"), ("效益指标【30分】", "效益指标"),
      ("满意度指标", "满意度指标"), ("（一）产出", "（一）产出"), ("产出（数量）", "产出（数量）"), ("（50分）", "（50分）"),
    ])
  func labels(label: String, name: String) {
    #expect(LevelLabel.name(label) == name)
  }

  private func indicator(_ document: String, _ label: String, weight: String, score: String) throws
    -> IndicatorRow
  {
    let cell = CellReference(table: 1, row: 2, column: 1)
    func figure(_ text: String) -> Figure {
      Figure(text: text, number: PrintedNumber(text), place: .cell(cell))
    }
    return IndicatorRow(
      key: EvaluationKey(source: document, evaluation: 1),
      indicator: Indicator(
        level1: label, weight: figure(weight), score: figure(score), at: cell))
  }
}
