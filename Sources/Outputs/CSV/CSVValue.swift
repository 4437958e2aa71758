import Reports

/// What a CSV cell holds: text of a document, which is guarded, or a value of our own.
package enum CSVValue: Sendable, Hashable {
  case blank
  /// Text that a document, a path or a message brought.
  case text(String)
  /// Digits that we computed, or a word from a closed list: never a formula.
  case plain(String)

  package static func text(_ value: String?) -> CSVValue { value.map(CSVValue.text) ?? .blank }

  package static func number(_ value: Int?) -> CSVValue {
    value.map { .plain(String($0)) } ?? .blank
  }

  package static func number(_ value: ExactDecimal?) -> CSVValue {
    value.map { .plain($0.description) } ?? .blank
  }

  package static func number(_ value: PrintedNumber?) -> CSVValue {
    value.map { .plain($0.description) } ?? .blank
  }

  /// `yes` or `no` in both languages: scripts compare it.
  package static func yesNo(_ value: Bool) -> CSVValue { .plain(value ? "yes" : "no") }
}
