import Findings

/// The page's own words. The template names them `words.key`, the script `words.key` likewise.
enum PageWords {
  /// All words in one language, by key.
  static func table(_ language: Language) -> [String: String] {
    (template + script).reduce(into: [:]) { table, entry in table[entry.0] = entry.1[language] }
  }

  /// What the script says.
  static func forScript(_ language: Language) -> JSONValue {
    .object(script.map { JSONValue.Member($0.0, .string($0.1[language])) })
  }

  static let title = LocalizedText(zh: "预算绩效自评汇总", en: "Performance self-evaluations")

  private static func entry(_ key: String, _ zh: String, _ en: String) -> (String, LocalizedText) {
    (key, LocalizedText(zh: zh, en: en))
  }

  private static let template = [
    entry("skip", "跳到正文", "Skip to the content"),
    entry("theme", "浅色／深色", "Light / dark"),
    entry(
      "noScript", "浏览器未启用脚本：下面的汇总和图表可看，排名和部门页需启用脚本。",
      "Scripts are off: the summary and charts can be read, the ranking and departments need them."),
    entry("summary", "总体情况", "At a glance"),
    entry("distributions", "分布", "Distributions"),
    entry("scores", "得分分布", "Scores"),
    entry("score", "得分", "Score"),
    entry("ratings", "等级分布", "Ratings"),
    entry("ratingsNote", "等级按重算得分划定。", "Ratings as the recomputed scores give them."),
    entry("kindLegend", "实心：部门整体　斜纹：项目", "Solid: overall. Hatched: projects."),
    entry("asTable", "以表格查看", "As a table"),
    entry("scatter", "得分与预算执行率", "Score against execution rate"),
    entry("rateAxis", "执行率（%）", "Execution rate (%)"),
    entry("scoreAxis", "得分（分）", "Score (points)"),
    entry(
      "scatterLegend", "○ 部门整体　□ 项目　实心：有错误　空心：勾稽一致　面积大者为多份重合。",
      "○ overall, □ project; filled: with errors, hollow: reconciled; larger: several at one place."
    ),
    entry("ranking", "排名", "Ranking"),
    entry("kind", "类型", "Kind"),
    entry("overall", "部门整体", "Overall"),
    entry("project", "项目", "Projects"),
    entry("search", "搜索部门、项目、地区", "Search department, project, region"),
    entry("region", "地区", "Region"),
    entry("rating", "等级", "Rating"),
    entry("flags", "问题", "Flags"),
    entry("everything", "全部", "All"),
    entry("withErrors", "有错误", "With errors"),
    entry("withWarnings", "有警告", "With warnings"),
    entry("withoutErrors", "无错误", "Without errors"),
    entry("more", "显示更多", "Show more"),
    entry("all", "全部显示", "Show all"),
    entry("rules", "问题按规则", "Findings by rule"),
    entry("severity", "级别", "Severity"),
    entry("check", "复核维度", "Check"),
    entry("rule", "规则", "Rule"),
    entry("count", "条数", "Findings"),
    entry("refused", "未能读取的文件", "Files that could not be read"),
    entry("file", "文件", "File"),
    entry("reason", "原因", "Reason"),
    entry("hint", "处理建议", "What to do"),
  ]

  private static let script = [
    entry("column.rank", "名次", "Rank"),
    entry("column.department", "部门（单位）", "Department"),
    entry("column.project", "项目", "Project"),
    entry("column.kind", "自评", "Evaluation"),
    entry("column.region", "地区", "Region"),
    entry("column.year", "年度", "Year"),
    entry("column.score", "得分", "Score"),
    entry("column.statedScore", "自评得分", "Stated"),
    entry("column.scoreDifference", "差额", "Difference"),
    entry("column.rating", "等级", "Rating"),
    entry("column.budget", "预算数（万元）", "Budget (10,000 yuan)"),
    entry("column.executed", "执行数（万元）", "Executed (10,000 yuan)"),
    entry("column.executionRate", "执行率（%）", "Rate (%)"),
    entry("column.errors", "问题", "Flags"),
    entry("kind.overall", "部门整体自评", "Overall self-evaluation"),
    entry("kind.project", "项目自评", "Project self-evaluation"),
    entry("severity.error", "错误", "error"),
    entry("severity.warning", "警告", "warning"),
    entry("severity.note", "提示", "note"),
    entry("errors", "错误 {n}", "error ×{n}"),
    entry("warnings", "警告 {n}", "warning ×{n}"),
    entry("reconciled", "勾稽一致", "reconciled"),
    entry("superseded", "另报为准", "superseded"),
    entry("shown", "共 {all} 项，显示 {shown} 项", "{shown} of {all} shown"),
    entry("unnamed", "（未写明部门）", "(no department named)"),
    entry("year", "{n}年度", "Year {n}"),
    entry("back", "← 返回排名", "← Back to the ranking"),
    entry("unit", "万元", "10,000 yuan"),
    entry("figure.score", "整体自评得分", "Overall score"),
    entry("figure.rank", "名次", "Rank"),
    entry("figure.budget", "全年预算数", "Budget"),
    entry("figure.executed", "全年执行数", "Executed"),
    entry("figure.rate", "执行率", "Execution rate"),
    entry("figure.projects", "项目数", "Projects"),
    entry("figure.errors", "错误", "Errors"),
    entry("figure.warnings", "警告", "Warnings"),
    entry("rankRange", "问题未定，可能在 {best}–{worst} 名", "{best} to {worst}, as flags are settled"),
    entry("meanScore", "按预算加权平均 {score} 分", "mean score {score}, weighted by budget"),
    entry("evaluations", "自评", "Evaluations"),
    entry("documents", "报告与问题", "Reports and findings"),
    entry("noFindings", "没有发现问题。", "No findings."),
    entry("findingNumber", "问题{n} · {word}", "finding {n} · {word}"),
    entry("where", "位置：", "Where:"),
    entry("addends", "相关数字：", "Figures compared:"),
    entry("stated", "报告值", "stated"),
    entry("expected", "计算值", "expected"),
    entry("difference", "差额", "difference"),
    entry("repair", "最可能的更正：", "Likeliest repair:"),
    entry("table", "表{n}", "Table {n}"),
    entry(
      "legend", "以下为报告原表。实线框：问题所在；虚线框：参与比较的数字；角标为问题编号。",
      "The report's own tables. Solid frame: a finding; dashed: a figure compared; the mark is the finding's number."
    ),
    entry("mark.stated", "问题 {n}", "finding {n}"),
    entry("mark.addend", "问题 {n} 的相关数字", "a figure of finding {n}"),
    entry("place.cell", "表{table} 第{row}行 第{column}列", "table {table}, row {row}, column {column}"),
    entry("place.paragraph", "第{n}段", "paragraph {n}"),
    entry("place.box", "文本框{n}", "text box {n}"),
  ]
}
