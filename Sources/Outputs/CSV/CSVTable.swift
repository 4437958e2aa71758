import Findings
import Rankings

/// A CSV file declared as data: its columns, and where its rows come from.
package struct CSVTable<Row>: Sendable {
  package let fileName: String
  package let columns: [CSVColumn<Row>]
  package let rows: @Sendable (Results) -> RowSource<Row>

  package init(
    _ fileName: String, rows: @escaping @Sendable (Results) -> RowSource<Row>,
    columns: [CSVColumn<Row>]
  ) {
    self.fileName = fileName
    self.rows = rows
    self.columns = columns
  }

  /// The file as an output of a run.
  package var output: Output {
    Output(fileName: fileName) { results, options, staging in
      try staging.write(fileName) { sink in
        var writer = CSVWriter(byteOrderMark: options.byteOrderMark)
        writer.header(columns.map { $0.header[options.language] })
        try rows(results).forEach { row in
          writer.row(columns.map { $0.value(row, options.language) })
          if writer.isFull { try sink.write(writer.take()) }
        }
        try sink.write(writer.take())
      }
    }
  }
}

/// One column: its header in both languages and how a row fills it.
package struct CSVColumn<Row>: Sendable {
  package let header: LocalizedText
  package let value: @Sendable (Row, Language) -> CSVValue

  /// - Parameters:
  ///   - en: the name that scripts rely on.
  ///   - zh: the name that reviewers know.
  package init(
    _ en: String, _ zh: String, _ value: @escaping @Sendable (Row, Language) -> CSVValue
  ) {
    header = LocalizedText(zh: zh, en: en)
    self.value = value
  }

  package init(_ en: String, _ zh: String, _ value: @escaping @Sendable (Row) -> CSVValue) {
    self.init(en, zh) { row, _ in value(row) }
  }
}
