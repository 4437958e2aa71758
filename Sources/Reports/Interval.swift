/// A closed interval of exact decimals: what a printed figure, or a sum of them, can stand for
/// (XBRL Calculations 1.1, section 4).
package struct Interval: Sendable, Hashable {
  package let lower: ExactDecimal
  package let upper: ExactDecimal

  package static let zero = Interval(.zero, .zero)

  package init(_ lower: ExactDecimal, _ upper: ExactDecimal) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(left.lower + right.lower, left.upper + right.upper)
  }

  package static func - (left: Self, right: Self) -> Self {
    Self(left.lower - right.upper, left.upper - right.lower)
  }

  /// Whether the two have a value in common; touching is meeting.
  package func meets(_ other: Self) -> Bool { lower <= other.upper && other.lower <= upper }

  package func contains(_ value: ExactDecimal) -> Bool { lower <= value && value <= upper }
}
