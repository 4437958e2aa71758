import Rankings

extension Output {
  /// `indicators.csv`: every leaf indicator of every evaluation.
  static let indicators =
    CSVTable<IndicatorRow>(
      "indicators.csv", rows: \.indicators,
      columns: KeyColumns.evaluation(\.key)
        + [
          CSVColumn("section", "章节") { .text($0.indicator.section) },
          CSVColumn("level1", "一级指标") { .text($0.indicator.level1) },
          CSVColumn("level2", "二级指标") { .text($0.indicator.level2) },
          CSVColumn("level3", "三级指标") { .text($0.indicator.level3) },
          CSVColumn("weight", "权重(分值)") { .figure($0.indicator.weight) },
          CSVColumn("target", "年度指标值") { .text($0.indicator.target?.value) },
          CSVColumn("actual", "实际完成值") { .text($0.indicator.actual?.value) },
          CSVColumn("score", "得分") { .figure($0.indicator.score) },
          CSVColumn("deviation", "偏差原因分析及改进措施") { .text($0.indicator.deviation?.value) },
        ]
        + KeyColumns.place(\.key, \.indicator.at)
    ).output
}
