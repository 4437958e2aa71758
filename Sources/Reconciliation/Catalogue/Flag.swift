import Findings

/// What a rule's comparison raises; the engine makes it a `Finding` by adding rule, severity and
/// evaluation.
package struct Flag: Sendable, Hashable {
  /// Nil for the rule's own severity.
  package var severity: Severity?
  /// What was found, with figures and units, and what to do about it.
  package var message: LocalizedText
  /// The evaluation, from 1, where a rule of the whole document knows it.
  package var evaluation: Int?
  package var stated: String?
  package var expected: String?
  /// `stated` − `expected`, exact.
  package var difference: String?
  /// Where the stated figure stands. Marked as unusable for the rules that yield to this one.
  package var place: Place?
  /// The other cells and paragraphs of the comparison.
  package var related: [Place]
  package var repair: LocalizedText?
  /// The cell that the likeliest repair would change; marked as unusable like `place`.
  package var suspect: Place?
  package var excerpt: String?

  package init(
    severity: Severity? = nil, _ message: LocalizedText, evaluation: Int? = nil,
    stated: String? = nil, expected: String? = nil, difference: String? = nil,
    place: Place? = nil, related: [Place] = [], repair: LocalizedText? = nil,
    suspect: Place? = nil, excerpt: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.evaluation = evaluation
    self.stated = stated
    self.expected = expected
    self.difference = difference
    self.place = place
    self.related = related
    self.repair = repair
    self.suspect = suspect
    self.excerpt = excerpt
  }
}
