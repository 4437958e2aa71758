import Documents
import Findings
import Reports

/// Recognises the report forms of a document and reads them into a `Report`.
package struct FormReader: Sendable {
  package init() {}

  /// - Parameter path: the file's path as the user gave it; its name and folders may tell
  ///   department, year and region where the document does not.
  package func read(_ document: Document, path: String) -> FormReading {
    FormReading(outcome: .notAReport(Coverage()))
  }
}

/// A document taken for what it is, and why.
package struct FormReading: Sendable {
  package enum Outcome: Sendable {
    case report(Report)
    case notAReport(Coverage)
  }

  package var outcome: Outcome

  package init(outcome: Outcome) { self.outcome = outcome }
}
