import Docx
import Findings
import Forms
import Foundation
import Reconciliation
import Reports
import TestSupport

/// A report of the reference data as the program reads it, with its findings.
struct SharedReport {
  var path: String
  var report: Report?
  var findings: [Finding]

  /// Reads a document of the reference data and holds it against every rule.
  init(_ path: String) {
    self.path = path
    guard let bytes = try? SharedFolder.bytes(path),
      let document = try? DocumentReader().read(bytes),
      case .report(let report) = FormReader().read(document, path: path).outcome
    else {
      findings = []
      return
    }
    self.report = report
    findings = Reconciler().findings(in: report)
  }

  /// The submissions of the report.
  func submissions(order: Int) -> [Submission] {
    guard let report else { return [] }
    let record = DocumentRecord(source: Source(path: path), outcome: .report(report))
    return Submission.all(of: record, order: order)
  }
}

/// What the truth of an invented city's report says is wrong with it.
struct CityTruth: Decodable {
  struct Fault: Decodable {
    var anyOf: [String]
    var detail: String
    var may: [String]
    var beyondIntervals: Bool?

    enum CodingKeys: String, CodingKey {
      case anyOf = "any_of"
      case beyondIntervals = "beyond_intervals"
      case detail, may
    }
  }

  var path: String
  var faults: [Fault]
  var may: [String]

  /// Every rule that may be raised.
  var allowed: Set<String> { Set(may + faults.flatMap { $0.anyOf + $0.may }) }

  /// All truths of the city, by path.
  static func all() throws -> [CityTruth] {
    let lines = String(decoding: try SharedFolder.bytes("city-sample/truth.jsonl"), as: UTF8.self)
    return try lines.split(separator: "\n").map {
      try JSONDecoder().decode(CityTruth.self, from: Data($0.utf8))
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
