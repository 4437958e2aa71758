import Rankings

extension Output {
  /// `departments.csv`: a department in one year, its overall score and its projects together.
  static let departments =
    CSVTable<DepartmentRow>(
      "departments.csv", rows: \.departments,
      columns: [
        CSVColumn("department", "部门") { .text($0.department) },
        CSVColumn("region", "地区") { .text($0.region) },
        CSVColumn("year", "年度") { .number($0.year) },
        CSVColumn("overall_score", "整体得分") { .number($0.overallScore) },
        CSVColumn("overall_rating", "整体等级") { .text($0.overallRating) },
        CSVColumn("projects", "项目数") { .number($0.projects) },
        CSVColumn("projects_mean_score", "项目平均得分(按预算加权)") { .number($0.projectsMeanScore) },
        CSVColumn("budget", "预算数(万元)") { .number($0.budget) },
        CSVColumn("executed", "执行数(万元)") { .number($0.executed) },
        CSVColumn("execution_rate", "执行率(%)") { .number($0.executionRate) },
        CSVColumn("errors", "错误数") { .number($0.errors) },
        CSVColumn("warnings", "警告数") { .number($0.warnings) },
        CSVColumn("sources", "来源文件") { .text($0.sources.joined(separator: "\n")) },
      ]
    ).output
}
