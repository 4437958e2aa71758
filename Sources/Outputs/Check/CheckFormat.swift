import Findings
import Reports

/// A way to print the findings of documents: what stands before, between and after its entries.
///
/// A new format is a value of this type in a file of its own, listed in `all`.
package struct CheckFormat: Sendable {
  /// What `--format` calls it.
  package let name: String
  /// Before the first entry.
  package let head: @Sendable (CheckContext) -> [UInt8]
  /// One entry a finding, or one for a document that could not be read.
  package let entries: @Sendable (DocumentRecord, CheckContext) -> [[UInt8]]
  /// Between two entries.
  package let separator: String
  /// After each entry.
  package let lineEnd: String
  /// After the last entry.
  package let tail: String

  package init(
    _ name: String, head: @escaping @Sendable (CheckContext) -> [UInt8] = { _ in [] },
    separator: String = "", lineEnd: String = "\n", tail: String = "",
    entries: @escaping @Sendable (DocumentRecord, CheckContext) -> [[UInt8]]
  ) {
    self.name = name
    self.head = head
    self.separator = separator
    self.lineEnd = lineEnd
    self.tail = tail
    self.entries = entries
  }

  package static let all: [CheckFormat] = [.text, .json, .sarif, .github]
}

/// What the formats need to know besides the documents.
package struct CheckContext: Sendable {
  package var language: Language
  /// The program's version, for formats that name the tool.
  package var version: String
  /// The rules that may appear, with their titles and explanations.
  package var rules: [RuleSummary]

  package init(language: Language, version: String = "", rules: [RuleSummary] = []) {
    self.language = language
    self.version = version
    self.rules = rules
  }
}

/// A rule as a format describes it.
package struct RuleSummary: Sendable {
  package var id: RuleID
  package var severity: Severity
  package var title: LocalizedText
  package var explanation: LocalizedText

  package init(id: RuleID, severity: Severity, title: LocalizedText, explanation: LocalizedText) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }
}
