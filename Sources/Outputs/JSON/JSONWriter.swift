extension JSONValue {
  /// The value on one line, without a line end.
  package var line: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// The value over several lines, indented by two spaces a level.
  package var indented: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indentation: 0)
    return bytes
  }

  /// An array that, where it is long, is written value by value, so that never more than one of
  /// them stands in memory: for hundreds of thousands of cells.
  static func array(writing values: some Collection<JSONValue>) -> JSONValue {
    guard values.count > 1_000 else { return .array(Array(values)) }
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for value in values {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      value.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return .written(bytes)
  }

  /// - Parameter indentation: the level for output over several lines; nil for one line.
  private func append(to bytes: inout [UInt8], indentation: Int? = nil) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .written(let line): bytes.append(contentsOf: line)
    case .string(let text): Self.append(text, to: &bytes)
    case .array(let values):
      Self.append(values, between: ("[", "]"), indentation, to: &bytes) { value, bytes, level in
        value.append(to: &bytes, indentation: level)
      }
    case .object(let members):
      Self.append(members, between: ("{", "}"), indentation, to: &bytes) { member, bytes, level in
        Self.append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if level != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.append(to: &bytes, indentation: level)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element], between brackets: (String, String), _ indentation: Int?,
    to bytes: inout [UInt8], each: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(contentsOf: brackets.0.utf8)
    let inner = indentation.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(inner, in: &bytes)
      each(element, &bytes, inner)
    }
    if !elements.isEmpty { breakLine(indentation, in: &bytes) }
    bytes.append(contentsOf: brackets.1.utf8)
  }

  private static func breakLine(_ level: Int?, in bytes: inout [UInt8]) {
    guard let level else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  /// A string in quotes. Control characters are escaped, those of C1 and DEL too: JSON allows them
  /// bare, a terminal may act on them.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard text.holdsMarks || text.hasByte(where: { $0 == 0x22 || $0 == 0x5C }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: #"\""#.utf8)
      case "\\": bytes.append(contentsOf: #"\\"#.utf8)
      case "\n": bytes.append(contentsOf: #"\n"#.utf8)
      case "\r": bytes.append(contentsOf: #"\r"#.utf8)
      case "\t": bytes.append(contentsOf: #"\t"#.utf8)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: #"\u"#.utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.count))
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
