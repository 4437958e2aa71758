import Rankings
import Reports

/// The rows of the page's lists as JSON arrays; a first array names their values.
enum PageRows {
  static let evaluationNames: JSONValue = names([
    "kind", "rank", "department", "project", "region", "year", "score", "statedScore",
    "scoreDifference", "rating", "budget", "executed", "executionRate", "errors", "warnings",
    "bestRank", "worstRank", "superseded", "source", "group",
  ])

  static func evaluation(_ row: EvaluationRow, group: Int) -> JSONValue {
    .array([
      .string(row.kind.rawValue), .integer(row.rank), text(row.department), text(row.project),
      text(row.region), .integer(row.year), number(row.score), number(row.statedScore?.exact),
      number(row.scoreDifference), text(row.rating), amount(row.budget), amount(row.executed),
      number(row.executionRate), .integer(row.errors), .integer(row.warnings),
      .integer(row.bestRank), .integer(row.worstRank), .bool(row.isSuperseded), text(row.source),
      .integer(group),
    ])
  }

  static let departmentNames: JSONValue = names([
    "department", "region", "year", "overallScore", "overallRating", "projects",
    "projectsMeanScore", "budget", "executed", "executionRate", "errors", "warnings", "sources",
    "documents", "page",
  ])

  /// - Parameter page: the file that shows the department, where it is not this one.
  static func department(_ entry: PageDirectory.Entry, page: String?) -> JSONValue {
    let row = entry.row
    return .array([
      text(row.department), text(row.region), .integer(row.year), number(row.overallScore),
      text(row.overallRating), .integer(row.projects), number(row.projectsMeanScore),
      amount(row.budget), amount(row.executed), number(row.executionRate), .integer(row.errors),
      .integer(row.warnings), .array(entry.sources.map { text($0) }),
      .array(entry.documents.map { .integer($0) }), .string(page),
    ])
  }

  private static func names(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }

  private static func text(_ text: String?) -> JSONValue { .string(text?.shownOnPage) }

  /// 万元 without the zeros that a conversion from 元 leaves beyond two decimals.
  private static func amount(_ amount: ExactDecimal?) -> JSONValue {
    guard let amount else { return .null }
    let trimmed = amount.trimmed
    let decimals = max(trimmed.scale, min(amount.scale, 2))
    let shown = amount.divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: decimals)
    return .string((shown ?? amount).description)
  }

  private static func number(_ number: ExactDecimal?) -> JSONValue { .string(number?.description) }
}
