/// A JSON value with its keys in a fixed order, so that equal input gives equal bytes (RFC 8259).
///
/// There is no fraction among its numbers: printed figures are strings.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])
  /// An array whose values are made as they are written, so that never more than one of them stands
  /// in memory: a table has hundreds of thousands of cells.
  case sequence(count: Int, value: @Sendable (Int) -> JSONValue)

  /// One name and its value.
  package struct Member: Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// One value for each element, in order, each made when it is written.
  static func array<Element: Sendable>(
    _ elements: [Element], _ value: @escaping @Sendable (Element) -> JSONValue
  ) -> JSONValue {
    .sequence(count: elements.count) { value(elements[$0]) }
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
