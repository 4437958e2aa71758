import Findings

extension CheckFormat {
  /// The Static Analysis Results Interchange Format 2.1.0 (OASIS), one run.
  ///
  /// A place in a Word document has no line: it is a logical location (table, row, column) in the
  /// file. A document that could not be read is a result with its error code.
  static let sarif = CheckFormat(
    "sarif",
    head: { context in
      Array(#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","#.utf8)
        + Array(#""runs":[{"tool":"#.utf8) + tool(context).line + Array(#","results":["#.utf8)
        + [0x0A]
    },
    separator: ",\n", lineEnd: "",
    tail: "\n]}]}\n"
  ) { record, context in
    let uri = uri(record.source.path)
    if let error = record.error {
      let text = error.message[context.language] + " " + error.hint[context.language]
      return [result(error.code.rawValue, level: "error", text: text, at: location(uri, nil)).line]
    }
    return record.findings.map { finding in
      result(
        finding.rule.rawValue, level: finding.severity.rawValue,
        text: finding.explanation(context.language),
        at: location(uri, finding.location(context.language)),
        related: finding.related.map { location(uri, $0.text(context.language)) }
      ).line
    }
  }

  private static func tool(_ context: CheckContext) -> JSONValue {
    let rules = context.rules.map { rule -> JSONValue in
      [
        "id": .string(rule.id.rawValue),
        "shortDescription": ["text": .string(rule.title[context.language])],
        "fullDescription": ["text": .string(rule.explanation[context.language])],
        "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      ]
    }
    return [
      "driver": [
        "name": .string("jixiao"), "version": .string(context.version),
        "language": .string(context.language == .zh ? "zh-CN" : "en"), "rules": .array(rules),
      ]
    ]
  }

  private static func result(
    _ rule: String, level: String, text: String, at location: JSONValue, related: [JSONValue] = []
  ) -> JSONValue {
    [
      "ruleId": .string(rule), "level": .string(level), "message": ["text": .string(text)],
      "locations": .array([location]), "relatedLocations": .array(related),
    ]
  }

  private static func location(_ uri: String, _ place: String?) -> JSONValue {
    var members = [
      JSONValue.Member("physicalLocation", ["artifactLocation": ["uri": .string(uri)]])
    ]
    if let place {
      members.append(
        JSONValue.Member(
          "logicalLocations", .array([["fullyQualifiedName": .string(place)]])))
    }
    return .object(members)
  }

  /// A path as a relative reference (RFC 3986): everything but unreserved characters and `/` in
  /// per cent codes.
  private static func uri(_ path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    var result = ""
    for byte in path.utf8 {
      let character = Character(UnicodeScalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~/".contains(character) {
        result.append(character)
      } else {
        result.append("%")
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
    return result
  }
}
