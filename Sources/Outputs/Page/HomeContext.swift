import Findings
import Rankings
import Reports

/// What the first view shows besides the ranking, as the template reads it.
struct HomeContext {
  var language: Language
  var ruleTitles: [RuleID: LocalizedText]
  private(set) var summary = Summary()
  private var scatter = ScatterChart()
  /// The first of the files that could not be read.
  private var refused: [[String: Any]] = []

  /// A page lists so many of them; all stand in `files.csv`.
  private static let mostRefused = 1_000

  init(_ results: Results, options: OutputOptions) throws {
    language = options.language
    ruleTitles = options.ruleTitles
    for rows in [results.ranking, results.projects] {
      try rows.forEach { row in
        summary.add(row)
        if !row.isSuperseded { scatter.add(row) }
      }
    }
    try results.findings.forEach { summary.add($0) }
    try results.files.forEach { row in
      summary.add(row)
      if row.status == .failed, refused.count < Self.mostRefused { refused.append(refusal(row)) }
    }
  }

  private func refusal(_ row: FileRow) -> [String: Any] {
    [
      "file": row.source, "reason": row.error?.message[language] ?? "",
      "hint": row.error?.hint[language] ?? "",
    ]
  }

  /// How much there is, in one line.
  func subtitle(departments: Int) -> String {
    let (overall, projects) = (summary.overall.count, summary.projects.count)
    return LocalizedText(
      zh: "\(departments) 个部门 · 整体自评 \(overall) 份 · 项目自评 \(projects) 份",
      en: counted(departments, "department") + " · \(overall) overall and "
        + counted(projects, "project evaluation"))[language]
  }

  var values: [String: Any] {
    var values: [String: Any] = [
      "figures": figures, "rules": rules, "refused": refused, "hasRefused": !refused.isEmpty,
      "scores": ScoreChart(summary: summary).values,
      "ratings": RatingChart(summary: summary, language: language).values,
    ]
    if let plot = scatter.values(language) { values["scatter"] = plot }
    let more = (summary.files[.failed] ?? 0) - refused.count
    if more > 0 {
      let text = LocalizedText(
        zh: "还有 \(more) 个，见 files.csv", en: "\(more) more in files.csv")
      values["moreRefused"] = ["text": text[language]]
    }
    return values
  }

  private var figures: [[String: Any]] {
    func figure(
      _ name: LocalizedText, _ value: String?, _ note: LocalizedText? = nil, exact: String? = nil
    ) -> [String: Any] {
      var cells: [String: Any] = ["name": name[language], "value": value ?? "–"]
      if let exact { cells["exact"] = exact }
      if let note { cells["note"] = note[language] }
      return cells
    }
    let (overall, projects) = (summary.overall, summary.projects)
    let unit = LocalizedText(zh: "万元", en: "10,000 yuan")
    return [
      figure(
        .init(zh: "整体平均得分", en: "Mean overall score"), overall.meanScore?.description,
        .init(zh: "\(overall.scored) 份有得分", en: "\(overall.scored) with a score")),
      figure(
        .init(zh: "项目平均得分", en: "Mean project score"), projects.meanScore?.description,
        .init(zh: "\(projects.scored) 份有得分", en: "\(projects.scored) with a score")),
      figure(
        .init(zh: "整体预算数", en: "Budget, overall"),
        overall.budget.divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: 2)?.description
          .grouped, unit, exact: overall.budget.description),
      figure(
        .init(zh: "整体执行率", en: "Execution rate, overall"),
        overall.executionRate.map { "\($0)%" }),
      figure(
        .init(zh: "勾稽一致", en: "Reconciled"),
        "\(overall.reconciled + projects.reconciled) / \(overall.count + projects.count)"),
      figure(.init(zh: "错误", en: "Errors"), "\(summary.count(of: .error))"),
      figure(.init(zh: "警告", en: "Warnings"), "\(summary.count(of: .warning))"),
    ]
  }

  private var rules: [[String: Any]] {
    let symbols: [Severity: String] = [.error: "✕", .warning: "△", .note: "○"]
    return summary.findingsByRule.map { key, count in
      [
        "severity": key.severity.rawValue, "symbol": symbols[key.severity] ?? "",
        "word": key.severity.word(language), "title": ruleTitles[key.rule]?[language] ?? "",
        "rule": key.rule.rawValue, "count": count,
      ]
    }
  }
}

extension String {
  /// A printed number with thousands separators.
  fileprivate var grouped: String {
    let parts = split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return self }
    let digits = whole.reversed().enumerated().flatMap { index, digit in
      index > 0 && index % 3 == 0 && digit != "-" ? [",", digit] : [digit]
    }
    return String(digits.reversed()) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
