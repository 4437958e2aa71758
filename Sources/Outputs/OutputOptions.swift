import Findings
import Store

/// What a user may choose about the outputs of a run.
package struct OutputOptions: Sendable, Hashable {
  /// The language of headers and messages.
  package var language: Language
  /// Whether CSV files begin with a UTF-8 byte order mark, without which Excel garbles Chinese.
  package var byteOrderMark: Bool
  /// Whether telephone and identity numbers in shown source tables are masked.
  package var masksIdentities: Bool

  /// The score that the rows are ranked by.
  package var rankBy: RankBy
  /// The titles of the rules by id, for outputs that show them; an id that is missing stands for
  /// itself.
  package var ruleTitles: [RuleID: LocalizedText]

  package init(
    language: Language = .zh, byteOrderMark: Bool = true, masksIdentities: Bool = true,
    rankBy: RankBy = .computed, ruleTitles: [RuleID: LocalizedText] = [:]
  ) {
    self.language = language
    self.byteOrderMark = byteOrderMark
    self.masksIdentities = masksIdentities
    self.rankBy = rankBy
    self.ruleTitles = ruleTitles
  }

  /// Everything here that changes the bytes of an output, for telling whether outputs that exist
  /// are those of these options. The rule titles belong to the program's version.
  package var fingerprint: String {
    [
      "language=\(language.rawValue)", "byteOrderMark=\(byteOrderMark)",
      "masksIdentities=\(masksIdentities)", "rankBy=\(rankBy.rawValue)",
    ].joined(separator: ";")
  }
}
