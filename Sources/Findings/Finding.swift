/// What a rule found in a report: a value, collected, never thrown.
package struct Finding: Sendable, Hashable, Codable {
  package var rule: RuleID
  package var severity: Severity
  /// What was found, with figures and units, and what to do about it.
  package var message: LocalizedText
  /// The evaluation of the document that is concerned, from 1; nil for the document as a whole.
  package var evaluation: Int?
  /// The figure that the report prints.
  package var stated: String?
  /// The figure that the arithmetic gives.
  package var expected: String?
  /// `stated` − `expected`, exact.
  package var difference: String?
  /// Where the stated figure stands.
  package var place: Place?
  /// The other cells and paragraphs of the comparison (the addends of a sum), in reading order.
  package var related: [Place]
  /// The likeliest single repair, where one explains the difference ("第 5 行应为 12.50").
  package var repair: LocalizedText?
  /// The text of the place, quoted.
  package var excerpt: String?

  package init(
    rule: RuleID, severity: Severity, message: LocalizedText, evaluation: Int? = nil,
    stated: String? = nil, expected: String? = nil, difference: String? = nil, place: Place? = nil,
    related: [Place] = [], repair: LocalizedText? = nil, excerpt: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.evaluation = evaluation
    self.stated = stated
    self.expected = expected
    self.difference = difference
    self.place = place
    self.related = related
    self.repair = repair
    self.excerpt = excerpt
  }
}
