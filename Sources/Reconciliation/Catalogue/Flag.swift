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
  /// Where the stated figure stands.
  package var place: Place?
  /// The other cells and paragraphs of the comparison.
  package var related: [Place]
  package var repair: LocalizedText?
  package var excerpt: String?
  /// The figures that were compared: the flag is dropped where a cause has marked one of them.
  package var compares: Set<FigureKey>
  /// The figures that are unusable for the rules that yield to this one.
  package var marks: Set<FigureKey>

  /// `compares` and `marks` follow from `place`, `stated` and `related` where they are not given.
  package init(
    severity: Severity? = nil, _ message: LocalizedText, evaluation: Int? = nil,
    stated: String? = nil, expected: String? = nil, difference: String? = nil,
    place: Place? = nil, related: [Place] = [], repair: LocalizedText? = nil,
    excerpt: String? = nil, compares: Set<FigureKey>? = nil, marks: Set<FigureKey>? = nil
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
    self.excerpt = excerpt
    let stated = place.map { FigureKey(place: $0, text: stated ?? excerpt) }
    self.compares = compares ?? Set(related.map { FigureKey(place: $0, text: nil) })
    self.compares.formUnion([stated].compactMap { $0 })
    self.marks = marks ?? Set([stated].compactMap { $0 })
  }
}
