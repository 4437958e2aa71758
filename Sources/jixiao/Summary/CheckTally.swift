import Findings
import Outputs
import Reconciliation
import Reports

/// What `check` counts over its documents, with the findings accepted earlier left out.
struct CheckTally {
  private(set) var documents = 0
  private(set) var worst: Severity?
  /// What would be accepted now: what was before, and everything that is new.
  private(set) var accepted: Baseline
  private var filter: BaselineFilter
  private var counts: [Severity: Int] = [:]

  init(accepted earlier: Baseline?) {
    accepted = earlier ?? Baseline()
    filter = BaselineFilter(accepted)
  }

  /// Counts a document; gives its record with the new findings only.
  mutating func take(_ record: DocumentRecord) -> DocumentRecord {
    guard case .report(let report) = record.outcome else { return record }
    var result = record
    result.findings = filter.new(record.findings, in: report)
    documents += 1
    for finding in result.findings {
      accepted.accept(Baseline.Key(finding, in: report))
      counts[finding.severity, default: 0] += 1
      worst = max(worst ?? .note, finding.severity)
    }
    return result
  }

  /// One line: how much was checked and what was found.
  func line(_ language: Language) -> String {
    let found = Severity.allCases.sorted(by: >)
      .map { "\($0.word(language)) \(counts[$0, default: 0])" }
    let accepted = filter.accepted
    switch language {
    case .zh:
      return "核对报告 \(documents) 份：" + found.joined(separator: "，")
        + (accepted > 0 ? "；已认可 \(accepted) 条未列" : "")
    case .en:
      return "reports checked: \(documents); " + found.joined(separator: ", ")
        + (accepted > 0 ? "; \(accepted) accepted earlier, not listed" : "")
    }
  }
}
