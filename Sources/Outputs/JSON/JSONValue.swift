/// A JSON value with its keys in a fixed order, so that equal input gives equal bytes (RFC 8259).
///
/// There is no fraction among its numbers: printed figures are strings.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])
  /// JSON that is written down already, on one line: see `array(writing:)`.
  case written([UInt8])

  /// One name and its value.
  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package static func string(_ value: String?) -> JSONValue {
    value.map(JSONValue.string) ?? .null
  }

  package static func integer(_ value: Int?) -> JSONValue {
    value.map(JSONValue.integer) ?? .null
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// The members in the order in which they are written down.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
