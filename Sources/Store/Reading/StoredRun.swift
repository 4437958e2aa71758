import Documents
import Findings
import Foundation
import GRDB
import Reports

/// The rows of one run, read only, each walk in its final order and row by row.
///
/// Walks may be nested and repeated. What `body` throws ends a walk and is thrown on.
package struct StoredRun: Sendable {
  let store: Store
  let run: RunID
  /// Asked at each row: a walk that is no longer wanted throws `WalkStopped`.
  let isStopped: @Sendable () -> Bool

  /// Walks the rows of a statement whose first parameter is the run.
  func walk(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void
  ) throws {
    try store.read { database in
      let rows = try Row.fetchCursor(database, sql: sql, arguments: [run.value] + arguments)
      while let row = try rows.next() {
        if isStopped() { throw WalkStopped() }
        try body(row)
      }
    }
  }
}

/// A walk ended because its caller asked for it.
package struct WalkStopped: Error, Sendable {}

extension Store {
  /// The rows of a run that was prepared.
  package func rows(
    of run: RunID, isStopped: @escaping @Sendable () -> Bool = { false }
  ) -> StoredRun {
    StoredRun(store: self, run: run, isStopped: isStopped)
  }

  /// The published run; nil before the first.
  package func publishedID() throws(StoreError) -> RunID? { try write { try publishedRun($0) } }

  /// The rows of the published run; nil before the first.
  package func published() throws(StoreError) -> StoredRun? {
    try publishedID().map { rows(of: $0) }
  }
}

/// The evaluation that a row belongs to.
package struct EvaluationName: Sendable, Hashable {
  package var department: String?
  package var year: Int?
  package var kind: SelfEvaluation.Kind?
  package var project: String?
  /// The document; may be blank for a finding about a report that was not sent.
  package var source: String
  /// From 1; nil for the document as a whole.
  package var evaluation: Int?

  package init(
    department: String? = nil, year: Int? = nil, kind: SelfEvaluation.Kind? = nil,
    project: String? = nil, source: String, evaluation: Int? = nil
  ) {
    self.department = department
    self.year = year
    self.kind = kind
    self.project = project
    self.source = source
    self.evaluation = evaluation
  }

  init(_ evaluation: SelfEvaluation?, number: Int?, source: String) {
    self.init(
      department: evaluation?.department?.value, year: evaluation?.year?.value,
      kind: evaluation?.kind, project: evaluation?.project?.value, source: source,
      evaluation: number)
  }
}

/// An input file and what became of it.
package struct StoredFile: Sendable, Hashable {
  package var source: String
  package var status: ListingStatus
  package var evaluations: Int
  /// Those across reports counted in.
  package var findings: Int
  package var error: DocumentError?
  package var sha256: String
  package var bytes: Int
}

extension Store {
  /// The rows of a view as text, one a line, columns parted by `|`: for comparing two stores.
  ///
  /// - Parameter view: one of the views of `Views`.
  package func lines(ofView view: String) throws -> [String] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(view)").map { row in
        row.databaseValues.map(\.description).joined(separator: "|")
      }
    }
  }
}
