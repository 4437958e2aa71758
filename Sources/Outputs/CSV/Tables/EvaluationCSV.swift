import Rankings

/// The columns that `ranking.csv` and `projects.csv` have in common.
enum EvaluationColumns {
  typealias Column = CSVColumn<EvaluationRow>

  static let rank = Column("rank", "名次") { .number($0.rank) }
  static let department = Column("department", "部门") { .text($0.department) }
  static let project = Column("project", "项目") { .text($0.project) }

  /// Region and year.
  static let circumstances = [
    Column("region", "地区") { .text($0.region) },
    Column("year", "年度") { .number($0.year) },
  ]

  /// Everything from the score to the source, and after it the ranks that open flags leave possible.
  static let figures = [
    Column("score", "得分") { .number($0.score) },
    Column("stated_score", "自报总分") { .number($0.statedScore) },
    Column("score_difference", "分差") { .number($0.scoreDifference) },
    Column("rating", "等级") { .text($0.rating) },
    Column("stated_rating", "自报等级") { .text($0.statedRating) },
    Column("weight_total", "权重合计") { .number($0.weightTotal) },
    Column("budget", "预算数(万元)") { .number($0.budget) },
    Column("executed", "执行数(万元)") { .number($0.executed) },
    Column("execution_rate", "执行率(%)") { .number($0.executionRate) },
    Column("reconciled", "勾稽相符") { .yesNo($0.reconciled) },
    Column("errors", "错误数") { .number($0.errors) },
    Column("warnings", "警告数") { .number($0.warnings) },
    Column("source", "来源文件") { .text($0.source) },
    Column("best_rank", "最好名次") { .number($0.bestRank) },
    Column("worst_rank", "最差名次") { .number($0.worstRank) },
  ]
}
