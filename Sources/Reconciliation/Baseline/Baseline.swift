import Findings
import Reports

/// Findings that someone has accepted, so that a run shows only what is new.
///
/// Known by department, rule and content, never by position: a row moved up or down stays accepted,
/// a changed figure is new. A count a key keeps a second fault of the same words from hiding.
package struct Baseline: Sendable, Hashable {
  /// What a finding is known by.
  package struct Key: Sendable, Hashable {
    package var rule: RuleID
    /// The department's short name with its regions; blank where the report names none.
    package var department: String
    package var year: String
    package var project: String
    /// The quoted text and the figures of the finding.
    package var content: String
  }

  package private(set) var counts: [Key: Int] = [:]

  package init() {}

  /// Accepts one more finding of a key.
  package mutating func accept(_ key: Key) { counts[key, default: 0] += 1 }

  init(counts: [Key: Int]) { self.counts = counts }
}

extension Baseline.Key {
  /// The key of a finding in a report; one of the document as a whole counts for its first
  /// evaluation.
  package init(_ finding: Finding, in report: Report?) {
    let index = (finding.evaluation ?? 1) - 1
    let evaluation = report.flatMap {
      $0.evaluations.indices.contains(index) ? $0.evaluations[index] : nil
    }
    self.init(
      finding, department: evaluation?.department?.value, year: evaluation?.year?.value,
      project: evaluation?.project?.value)
  }

  /// The key of a finding across reports.
  package init(_ finding: AcrossFinding) {
    self.init(
      finding.finding, department: finding.department, year: finding.year,
      project: finding.project)
  }

  /// The key of a finding about an evaluation with these names.
  package init(_ finding: Finding, department: String?, year: Int?, project: String?) {
    rule = finding.rule
    self.department =
      department.map { name in
        let body = BodyName(name)
        return body.regions.joined() + body.core
      } ?? ""
    self.year = year.map(String.init) ?? ""
    self.project = project.map(ProjectName.key) ?? ""
    content = [finding.excerpt, finding.stated, finding.expected].map { $0 ?? "" }
      .joined(separator: " ¦ ")
  }
}

/// Which findings of one run are accepted; asked in the order of the run's output.
package struct BaselineFilter: Sendable {
  private var left: [Baseline.Key: Int]
  /// How many findings were accepted so far.
  package private(set) var accepted = 0

  package init(_ baseline: Baseline) { left = baseline.counts }

  /// Whether a finding is accepted; uses up one of the key's count.
  package mutating func accepts(_ key: Baseline.Key) -> Bool {
    guard let count = left[key], count > 0 else { return false }
    left[key] = count - 1
    accepted += 1
    return true
  }

  /// The findings of a report that are new.
  package mutating func new(_ findings: [Finding], in report: Report?) -> [Finding] {
    findings.filter { !accepts(Baseline.Key($0, in: report)) }
  }
}
