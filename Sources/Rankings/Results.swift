import Documents
import Findings
import Reports

/// Rows handed out one at a time, in their final order, so that memory does not grow with them.
package struct RowSource<Row> {
  /// Calls its argument with each row; what that throws ends the walk and is thrown on.
  package let forEach: (_ body: (Row) throws -> Void) throws -> Void

  package init(_ forEach: @escaping (_ body: (Row) throws -> Void) throws -> Void) {
    self.forEach = forEach
  }
}

/// Everything that the outputs of one run are written from.
package struct Results {
  /// Overall self-evaluations, best first.
  package var ranking: RowSource<EvaluationRow>
  /// Project self-evaluations, best first.
  package var projects: RowSource<EvaluationRow>
  package var departments: RowSource<DepartmentRow>
  package var indicators: RowSource<IndicatorRow>
  package var budget: RowSource<BudgetRow>
  package var findings: RowSource<FindingRow>
  package var statistics: RowSource<StatisticsRow>
  package var files: RowSource<FileRow>
  /// One ingested document whole, by its source path: its record and its tables as they stand.
  package var document: (_ source: String) throws -> DocumentDetail?

  package init(
    ranking: RowSource<EvaluationRow>, projects: RowSource<EvaluationRow>,
    departments: RowSource<DepartmentRow>, indicators: RowSource<IndicatorRow>,
    budget: RowSource<BudgetRow>, findings: RowSource<FindingRow>,
    statistics: RowSource<StatisticsRow>, files: RowSource<FileRow>,
    document: @escaping (_ source: String) throws -> DocumentDetail?
  ) {
    self.ranking = ranking
    self.projects = projects
    self.departments = departments
    self.indicators = indicators
    self.budget = budget
    self.findings = findings
    self.statistics = statistics
    self.files = files
    self.document = document
  }
}

/// One document with its source tables, for pages that show where a number stands.
package struct DocumentDetail: Sendable {
  package var record: DocumentRecord
  /// Body-level tables as read.
  package var tables: [Table]
  /// The paragraphs that findings point at, by number.
  package var paragraphs: [Int: String]
  /// All findings of the document, those across reports included, in the order of `findings.csv`.
  package var findings: [FindingRow]

  package init(
    record: DocumentRecord, tables: [Table] = [], paragraphs: [Int: String] = [:],
    findings: [FindingRow] = []
  ) {
    self.record = record
    self.tables = tables
    self.paragraphs = paragraphs
    self.findings = findings
  }
}
