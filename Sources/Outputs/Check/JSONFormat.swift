import Findings

extension CheckFormat {
  /// A JSON object a finding, a line each, all keys always there; a document that could not be read
  /// is one object with its error.
  static let json = CheckFormat("json") { record, context in
    let language = context.language
    if let error = record.error {
      return [entry(record.source.path, error: .error(error, language), finding: nil, language)]
    }
    return record.findings.map {
      entry(record.source.path, error: .null, finding: $0, language)
    }
  }

  private static func entry(
    _ path: String, error: JSONValue, finding: Finding?, _ language: Language
  ) -> [UInt8] {
    let value: JSONValue = [
      "path": .string(path),
      "error": error,
      "rule": .string(finding?.rule.rawValue),
      "severity": .string(finding?.severity.rawValue),
      "message": .string(finding?.message[language]),
      "evaluation": .integer(finding?.evaluation),
      "stated": .string(finding?.stated),
      "expected": .string(finding?.expected),
      "difference": .string(finding?.difference),
      "at": .place(finding?.place),
      "related": .array(finding?.related.map { .place($0) } ?? []),
      "repair": .string(finding?.repair?[language]),
      "excerpt": .string(finding?.excerpt),
    ]
    return value.line
  }
}
