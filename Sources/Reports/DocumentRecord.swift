import Findings

/// What became of one input document: the record of the contract, `jixiao/1`.
package struct DocumentRecord: Sendable, Hashable, Codable {
  package enum Outcome: Sendable, Hashable, Codable {
    case report(Report)
    /// Read, and found to be no self-evaluation.
    case notAReport(Coverage)
    case failed(DocumentError)
  }

  package var source: Source
  package var outcome: Outcome
  /// The findings within the document, sorted by evaluation, place, rule.
  package var findings: [Finding]

  package init(source: Source, outcome: Outcome, findings: [Finding] = []) {
    self.source = source
    self.outcome = outcome
    self.findings = findings
  }

  /// Why the document could not be read; nil where it was.
  package var error: DocumentError? {
    if case .failed(let error) = outcome { error } else { nil }
  }
}

/// An input file as the user named it.
package struct Source: Sendable, Hashable, Codable {
  /// The path as given with `/` and the rest; `bundle!entry` within a bundle.
  package var path: String
  /// Hexadecimal; empty where the file could not be read.
  package var sha256: String
  package var bytes: Int
  /// The program that wrote the file, where it says so.
  package var application: String?

  package init(path: String, sha256: String = "", bytes: Int = 0, application: String? = nil) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.application = application
  }
}
