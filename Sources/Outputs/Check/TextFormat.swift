import Findings

extension CheckFormat {
  /// `path:location: severity rule: message`, a line each, for people and editors.
  ///
  /// Documents that could not be read are told on standard error, not here.
  static let text = CheckFormat("text") { record, context in
    record.findings.map { finding in
      let place = "\(record.source.path.printable):\(finding.location(context.language))"
      let severity = finding.severity.word(context.language)
      let message = finding.explanation(context.language).printable
      return Array("\(place): \(severity) \(finding.rule): \(message)".utf8)
    }
  }
}
