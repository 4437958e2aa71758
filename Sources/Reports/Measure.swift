/// A target or an actual value taken apart: operator, number, unit, as far as it has them.
///
/// "≥95%" is at least 95 %; "6次以上" at least 6 次; "12月底前" a date; "效果明显" words.
package struct Measure: Sendable, Hashable, Codable {
  /// How the actual value is to be held against the number.
  package enum Comparison: String, Sendable, Codable, CaseIterable {
    case atLeast = "≥"
    case more = ">"
    case atMost = "≤"
    case less = "<"
    case equal = "="
    /// A number without a sign.
    case unsigned = ""
  }

  package enum Content: Sendable, Hashable, Codable {
    /// A number with its unit as printed ("次", "%", "万元", "").
    case number(Comparison, PrintedNumber, unit: String)
    /// From … to …, both in one unit.
    case range(PrintedNumber, PrintedNumber, unit: String)
    /// A date or the end of a period: year (if said), month, day (if said).
    case date(Comparison, year: Int?, month: Int?, day: Int?)
    /// Words only.
    case words
  }

  /// The print, with width of figures folded.
  package var text: String
  package var content: Content

  package init(text: String, content: Content) {
    self.text = text
    self.content = content
  }
}
