import Findings
import Rankings
import Reports

/// The blocks of the overview, one under the other; each is given the row (from 0) it begins at.
extension OverviewSheet {
  private typealias Pair = (summary: EvaluationSummary, cells: OverviewColumns.Evaluations)

  private var pairs: [Pair] {
    [(summary.overall, columns.overall), (summary.projects, columns.projects)]
  }

  private func line(_ label: String, _ cell: (Pair) -> CellContent) -> OverviewRow {
    .body([.text(label)] + pairs.map(cell))
  }

  /// How many, how much, how well.
  var totalRows: [OverviewRow] {
    [
      .heading(text("概况", "Totals")),
      .header([text("内容", "What")] + kindHeadings),
      line(text("自评份数", "Evaluations")) {
        .formula(
          $0.cells.counted.equal(to: "\"\(word(true)[language])\""),
          value: .whole($0.summary.count))
      },
      line(text("另报为准、不计入的份数", "Superseded, not counted")) {
        .formula(
          $0.cells.counted.equal(to: "\"\(word(false)[language])\""),
          value: .whole($0.summary.superseded))
      },
      line(text("有得分的份数", "With a score")) {
        .formula($0.cells.score.count, value: .whole($0.summary.scored))
      },
      line(text("平均得分", "Mean score"), meanScore),
      line(text("全年预算数合计（万元）", "Budget in all (10,000 yuan)")) {
        sum($0.cells.budget, value: $0.summary.budget)
      },
      line(text("全年执行数合计（万元）", "Executed in all (10,000 yuan)")) {
        sum($0.cells.executed, value: $0.summary.executed)
      },
      line(text("执行率（%）", "Execution rate (%)"), executionRate),
      line(text("勾稽一致的份数", "Reconciled")) {
        .formula(
          $0.cells.reconciled.equal(to: "\"\(word(true)[language])\""),
          value: .whole($0.summary.reconciled))
      },
      .blank,
    ]
  }

  private func sum(_ column: CountedColumn, value: ExactDecimal) -> CellContent {
    .formula("ROUND(\(column.sum),\(value.scale))", value: .amount(value))
  }

  private func meanScore(_ pair: Pair) -> CellContent {
    guard let mean = pair.summary.meanScore else { return .blank }
    return .formula(
      "IF((\(pair.cells.score.count))=0,\"\","
        + "ROUND((\(pair.cells.score.sum))/(\(pair.cells.score.count)),2))", value: .decimal(mean))
  }

  private func executionRate(_ pair: Pair) -> CellContent {
    guard let rate = pair.summary.executionRate else { return .blank }
    return .formula(
      "IF((\(pair.cells.budget.sum))=0,\"\","
        + "ROUND((\(pair.cells.executed.sum))*100/(\(pair.cells.budget.sum)),2))",
      value: .decimal(rate))
  }

  /// Evaluations by score; the chart's cells.
  func distributionRows(from row: Int) -> [OverviewRow] {
    let bands = ScoreBand.all.enumerated().map { index, band in
      line(band.label) { pair in
        .formula(pair.cells.score.count(in: band), value: .whole(pair.summary.bands[index]))
      }
    }
    let unscored = line(text("无得分", "No score")) {
      .formula(
        "(\($0.cells.counted.equal(to: "\"\(word(true)[language])\"")))-(\($0.cells.score.count))",
        value: .whole($0.summary.count - $0.summary.scored))
    }
    return [
      .heading(text("得分分布", "Distribution of scores")),
      .header([text("得分", "Score")] + kindHeadings),
    ] + bands + [unscored, .blank]
  }

  /// Evaluations by the rating that their score gives.
  func ratingRows(from row: Int) -> [OverviewRow] {
    let words = summary.ratings.compactMap { $0 }
    let lines = words.enumerated().map { index, word in
      line(word) { pair in
        .formula(
          pair.cells.rating.equal(to: "$A$\(row + 3 + index)"),
          value: .whole(pair.summary.ratings[word] ?? 0))
      }
    }
    return [
      .heading(text("等级分布", "Distribution of ratings")),
      .header([text("等级", "Rating")] + kindHeadings),
    ] + lines + [.blank]
  }

  func severityRows(from row: Int) -> [OverviewRow] {
    let lines = Severity.allCases.reversed().enumerated().map { index, severity in
      OverviewRow.body(
        [
          .text(severity.word(language)),
          .formula(
            columns.severity.equal(to: "$A$\(row + 3 + index)"),
            value: .whole(summary.count(of: severity))),
        ], fill: CellStyle.Fill(severity))
    }
    return [
      .heading(text("问题按级别", "Findings by severity")),
      .header([text("级别", "Severity"), text("条数", "Findings")]),
    ] + lines + [.blank]
  }

  func ruleRows(from row: Int) -> [OverviewRow] {
    let lines = summary.findingsByRule.enumerated().map { index, count in
      let cells = ["$B$\(row + 3 + index)", "$C$\(row + 3 + index)"]
      let formula = zip(columns.rule.ranges, columns.severity.ranges)
        .map { "SUMPRODUCT(EXACT(\($0),\(cells[0]))*EXACT(\($1),\(cells[1])))" }
        .joined(separator: "+")
      return OverviewRow.body(
        [
          .text(ruleTitles[count.key.rule]?[language] ?? ""), .text(count.key.rule.rawValue),
          .text(count.key.severity.word(language)), .formula(formula, value: .whole(count.value)),
        ], fill: CellStyle.Fill(count.key.severity))
    }
    return [
      .heading(text("问题按规则", "Findings by rule")),
      .header([
        text("复核维度", "Check"), text("规则", "Rule"), text("级别", "Severity"),
        text("条数", "Findings"),
      ]),
    ] + lines + [.blank]
  }

  func fileRows(from row: Int) -> [OverviewRow] {
    let lines = FileRow.Status.allCases.enumerated().map { index, status in
      OverviewRow.body([
        .text(status.word[language]),
        .formula(
          columns.status.equal(to: "$A$\(row + 3 + index)"),
          value: .whole(summary.files[status] ?? 0)),
      ])
    }
    return [
      .heading(text("输入文件", "Input files")),
      .header([text("状态", "Status"), text("个数", "Files")]),
    ] + lines + [.blank]
  }

  /// Score rates by rating, indicator level and region.
  func statisticsRows(from row: Int) -> [OverviewRow] {
    let lines = statistics.map { row in
      OverviewRow.body([
        .text(row.group.word[language]), .text(row.value), .whole(row.evaluations),
        .decimal(row.mean), .decimal(row.median), .decimal(row.lowerQuartile),
        .decimal(row.upperQuartile), .decimal(row.minimum), .decimal(row.maximum),
        .amount(row.budget), .amount(row.executed),
      ])
    }
    let heading = text("得分率分组统计（得分÷分值×100）", "Score rates by group (score ÷ points × 100)")
    return [
      .heading(heading),
      .header([
        text("分组", "Group"), text("值", "Value"), text("份数", "Evaluations"),
        text("平均", "Mean"), text("中位数", "Median"), text("下四分位", "Lower quartile"),
        text("上四分位", "Upper quartile"), text("最低", "Minimum"), text("最高", "Maximum"),
        text("预算数（万元）", "Budget (10,000 yuan)"), text("执行数（万元）", "Executed (10,000 yuan)"),
      ]),
    ] + lines
  }
}
