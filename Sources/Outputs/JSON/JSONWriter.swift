extension JSONValue {
  /// The value on one line, without a line end.
  package var line: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, spill: Self.keep)
    return bytes
  }

  /// The value over several lines, indented by two spaces a level.
  package var indented: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indentation: 0, spill: Self.keep)
    return bytes
  }

  private static func keep(_ bytes: inout [UInt8]) {}

  /// Writes the value behind `bytes`.
  ///
  /// - Parameters:
  ///   - indentation: the level for output over several lines; nil for one line.
  ///   - spill: called after each element of an array or object; may take what is there away.
  func append<Failure>(
    to bytes: inout [UInt8], indentation: Int? = nil,
    spill: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .string(let text): Self.append(text, to: &bytes)
    case .array(let values):
      try Self.appendAll(values.count, between: ("[", "]"), indentation, to: &bytes, spill) {
        (index, bytes, level) throws(Failure) in
        try values[index].append(to: &bytes, indentation: level, spill: spill)
      }
    case .sequence(let count, let value):
      try Self.appendAll(count, between: ("[", "]"), indentation, to: &bytes, spill) {
        (index, bytes, level) throws(Failure) in
        try value(index).append(to: &bytes, indentation: level, spill: spill)
      }
    case .object(let members):
      try Self.appendAll(members.count, between: ("{", "}"), indentation, to: &bytes, spill) {
        (index, bytes, level) throws(Failure) in
        Self.append(members[index].key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if level != nil { bytes.append(UInt8(ascii: " ")) }
        try members[index].value.append(to: &bytes, indentation: level, spill: spill)
      }
    }
  }

  private static func appendAll<Failure>(
    _ count: Int, between brackets: (String, String), _ indentation: Int?,
    to bytes: inout [UInt8], _ spill: (inout [UInt8]) throws(Failure) -> Void,
    each: (Int, inout [UInt8], Int?) throws(Failure) -> Void
  ) throws(Failure) {
    bytes.append(contentsOf: brackets.0.utf8)
    let inner = indentation.map { $0 + 1 }
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(inner, in: &bytes)
      try each(index, &bytes, inner)
      try spill(&bytes)
    }
    if count > 0 { breakLine(indentation, in: &bytes) }
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
