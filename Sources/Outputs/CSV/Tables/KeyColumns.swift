import Findings
import Rankings
import Reports

/// The columns that say which evaluation a detail row belongs to, and where in the document it is.
enum KeyColumns {
  /// Department and year, kind and project.
  static func evaluation<Row>(_ key: @escaping @Sendable (Row) -> EvaluationKey) -> [CSVColumn<Row>]
  {
    [
      CSVColumn("department", "部门") { .text(key($0).department) },
      CSVColumn("year", "年度") { .number(key($0).year) },
      CSVColumn("kind", "类别") { key($0).kind.map { .plain($0.rawValue) } ?? .blank },
      CSVColumn("project", "项目") { .text(key($0).project) },
    ]
  }

  /// Source, table and row.
  static func place<Row>(
    _ key: @escaping @Sendable (Row) -> EvaluationKey,
    _ cell: @escaping @Sendable (Row) -> CellReference?
  ) -> [CSVColumn<Row>] {
    [
      CSVColumn("source", "来源文件") { .text(key($0).source) },
      CSVColumn("table", "表") { .number(cell($0)?.table) },
      CSVColumn("row", "行") { .number(cell($0)?.row) },
    ]
  }
}

extension CSVValue {
  /// A figure as printed; words where the cell has no number.
  static func figure(_ figure: Figure?) -> CSVValue { .text(figure?.text) }

  /// An amount in 万元; as printed where its cell says words or no unit is known.
  static func amount(_ figure: Figure?, unit: MoneyUnit?) -> CSVValue {
    guard let figure else { return .blank }
    return figure.tenThousandYuan(formUnit: unit).map { .number($0) } ?? .text(figure.text)
  }
}
