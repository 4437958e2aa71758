import Findings

/// What a user may choose about the outputs of a run.
package struct OutputOptions: Sendable, Hashable {
  /// The language of headers and messages.
  package var language: Language
  /// Whether CSV files begin with a UTF-8 byte order mark, without which Excel garbles Chinese.
  package var byteOrderMark: Bool
  /// Whether telephone and identity numbers in shown source tables are masked.
  package var masksPersonalNumbers: Bool

  package init(
    language: Language = .zh, byteOrderMark: Bool = true, masksPersonalNumbers: Bool = true
  ) {
    self.language = language
    self.byteOrderMark = byteOrderMark
    self.masksPersonalNumbers = masksPersonalNumbers
  }
}
