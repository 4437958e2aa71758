/// A paragraph as shown: TAB for w:tab, LF for breaks, U+2011 for the no-break hyphen.
package struct Paragraph: Sendable, Equatable {
  package var text: String
  /// The number that Word shows before the text (`一、`, `（二）`, `1.`); not part of `text`.
  package var number: String?
  /// The paragraph style's name (`heading 1`, `标题 1`), where the document names it.
  package var style: String?
  /// Outline level from 0 (heading 1) to 8, of the paragraph or its style; nil for body text.
  package var outlineLevel: Int?

  package init(
    _ text: String, number: String? = nil, style: String? = nil, outlineLevel: Int? = nil
  ) {
    self.text = text
    self.number = number
    self.style = style
    self.outlineLevel = outlineLevel
  }
}
