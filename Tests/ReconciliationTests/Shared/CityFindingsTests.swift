import Findings
import Reconciliation
import TestSupport
import Testing

/// An invented city of reports, some faulty on purpose: every fault found, nothing else flagged.
@Suite(
  "The reference city: all faults, no false alarm",
  .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct CityFindingsTests {
  @Test("Each fault is found, and no rule fires that the truth does not allow")
  func city() throws {
    let truths = try CityTruth.all()
    let reports = truths.map { SharedReport("city-sample/" + $0.path) }
    var run = AcrossReports()
    for (order, report) in reports.enumerated() {
      for submission in report.submissions(order: order) { run.add(submission) }
    }
    let across = run.result().findings
    for (truth, report) in zip(truths, reports) {
      let findings =
        report.findings
        + across.filter { $0.source == report.path }.map(\.finding)
      let raised = findings.filter { $0.severity > .note }
      for finding in raised where !truth.allowed.contains(finding.rule.rawValue) {
        Issue.record("false alarm: \(truth.path): \(finding.rule): \(finding.message.zh)")
      }
      let rules = Set(findings.map(\.rule.rawValue))
      for fault in truth.faults where rules.isDisjoint(with: fault.anyOf) {
        Issue.record("missed: \(truth.path): \(fault.anyOf) \(fault.detail)")
      }
    }
  }
}
