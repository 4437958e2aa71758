import Findings

extension CheckFormat {
  /// Workflow commands of GitHub Actions, which show each finding beside its file.
  static let github = CheckFormat("github") { record, context in
    let path = record.source.path
    if let error = record.error {
      let text = "\(error.message[context.language]) \(error.hint[context.language])"
      return [command("error", path: path, title: error.code.rawValue, text: text)]
    }
    return record.findings.map { finding in
      let text =
        finding.location(context.language) + ": " + finding.explanation(context.language)
      return command(
        finding.severity == .note ? "notice" : finding.severity.rawValue, path: path,
        title: finding.rule.rawValue, text: text)
    }
  }

  private static func command(_ name: String, path: String, title: String, text: String) -> [UInt8]
  {
    Array("::\(name) file=\(property(path)),title=\(property(title))::\(data(text))".utf8)
  }

  /// The characters that end a command's data, as GitHub's runner decodes them.
  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// Those that end a property as well.
  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ codes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { codes[$0] ?? String($0) }.joined()
  }
}
