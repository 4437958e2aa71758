import Docx
import Findings
import Forms
import Foundation
import Reconciliation
import Reports
import TestSupport
import Testing

/// What a truth says of one document's faults.
private struct Truth {
  let path: String
  /// For each fault within the document: the rules of which one must be reported.
  let faults: [Set<String>]
  /// Every rule that may be reported.
  let allowed: Set<String>

  init?(_ object: [String: Any]) {
    guard let path = object["path"] as? String else { return nil }
    let faults = object["faults"] as? [[String: Any]] ?? []
    let across = Set(RuleCatalogue.all.filter(\.isAcrossReports).map(\.id.rawValue))
    let anyOf = faults.map { Set($0["any_of"] as? [String] ?? []) }
    self.path = path
    self.faults = anyOf.filter { $0.isDisjoint(with: across) }
    allowed = Set(object["may"] as? [String] ?? [])
      .union(anyOf.flatMap { $0 }).union(faults.flatMap { $0["may"] as? [String] ?? [] })
  }
}

@Suite("The city's reports", .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct CitySampleTests {
  @Test func everyFaultIsFoundAndNothingElse() throws {
    let truths = SharedFolder.url("city-sample/truth.jsonl")
    let lines = try String(contentsOf: truths, encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let truth = try #require(object.flatMap(Truth.init))
      let findings = try SharedReport.findings("city-sample/" + truth.path)
      let flags = findings.filter { $0.severity > .note }
      for fault in truth.faults {
        #expect(
          flags.contains { fault.contains($0.rule.rawValue) }, "\(truth.path): missed \(fault)")
      }
      for flag in flags where !truth.allowed.contains(flag.rule.rawValue) {
        Issue.record("\(truth.path): \(flag.rule) \(flag.message.zh)")
      }
    }
  }
}

extension Rule {
  fileprivate var isAcrossReports: Bool {
    if case .acrossReports = check { true } else { false }
  }
}

/// A document of the shared folder, read and reconciled.
enum SharedReport {
  static func findings(_ path: String) throws -> [Finding] {
    let document = try DocumentReader().read(SharedFolder.bytes(path))
    guard case .report(let report) = FormReader().read(document, path: path).outcome else {
      return []
    }
    return Reconciler().findings(in: report)
  }
}
