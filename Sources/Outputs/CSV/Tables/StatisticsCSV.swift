import Rankings

extension Output {
  /// `statistics.csv`: counts and the distribution of score rates by rating, level and region.
  static let statistics =
    CSVTable<StatisticsRow>(
      "statistics.csv", rows: \.statistics,
      columns: [
        CSVColumn("group", "分组") { .plain($0.group.rawValue) },
        CSVColumn("value", "组别") { .text($0.value) },
        CSVColumn("evaluations", "自评数") { .number($0.evaluations) },
        CSVColumn("mean", "平均得分率(%)") { .number($0.mean) },
        CSVColumn("median", "中位得分率(%)") { .number($0.median) },
        CSVColumn("p25", "下四分位(%)") { .number($0.lowerQuartile) },
        CSVColumn("p75", "上四分位(%)") { .number($0.upperQuartile) },
        CSVColumn("min", "最低(%)") { .number($0.minimum) },
        CSVColumn("max", "最高(%)") { .number($0.maximum) },
        CSVColumn("budget", "预算数(万元)") { .number($0.budget) },
        CSVColumn("executed", "执行数(万元)") { .number($0.executed) },
      ]
    ).output
}
