import Findings
import Reports

extension JSONValue {
  /// The record of one document, schema `jixiao/1`.
  ///
  /// - Parameters:
  ///   - bands: give `rating` for `total_score`.
  ///   - language: of the messages.
  package static func record(
    _ record: DocumentRecord, bands: RatingBands, language: Language
  ) -> JSONValue {
    var status = "ok"
    var error: DocumentError?
    var evaluations: [SelfEvaluation] = []
    var coverage = Coverage()
    switch record.outcome {
    case .report(let report):
      evaluations = report.evaluations
      coverage = report.coverage
    case .notAReport(let seen):
      status = "not-a-report"
      coverage = seen
    case .failed(let reason):
      status = "failed"
      error = reason
    }
    return [
      "schema": .string("jixiao/1"),
      "source": .source(record.source),
      "status": .string(status),
      "error": .error(error, language),
      "evaluations": .array(evaluations) { .evaluation($0, bands: bands) },
      "findings": .array(record.findings) { .finding($0, language) },
      "coverage": .coverage(coverage),
    ]
  }

  package static func source(_ source: Source) -> JSONValue {
    [
      "path": .string(source.path),
      "sha256": source.sha256.isEmpty ? .null : .string(source.sha256),
      "bytes": .integer(source.bytes),
      "application": .string(source.application),
    ]
  }

  package static func error(_ error: DocumentError?, _ language: Language) -> JSONValue {
    guard let error else { return .null }
    return [
      "code": .string(error.code.rawValue),
      "message": .string(error.message[language]),
      "hint": .string(error.hint[language]),
    ]
  }

  private static func finding(_ finding: Finding, _ language: Language) -> JSONValue {
    [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message[language]),
      "evaluation": .integer(finding.evaluation),
      "stated": .string(finding.stated),
      "expected": .string(finding.expected),
      "difference": .string(finding.difference),
      "at": .place(finding.place),
      "related": .array(finding.related) { .place($0) },
      "repair": .string(finding.repair?[language]),
      "excerpt": .string(finding.excerpt),
    ]
  }

  private static func coverage(_ coverage: Coverage) -> JSONValue {
    [
      "tables": .integer(coverage.tables),
      "mapped_tables": .integer(coverage.mappedTables),
      "numeric_cells": .integer(coverage.numericCells),
      "mapped_numeric_cells": .integer(coverage.mappedNumericCells),
      "unmapped": .array(coverage.unmapped) { cited in
        guard case .object(let members) = place(cited.place) else { return .null }
        return .object(members + [Member("text", .string(cited.value))])
      },
    ]
  }
}
