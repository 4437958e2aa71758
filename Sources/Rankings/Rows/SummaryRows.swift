import Findings
import Reports

/// A row of `statistics.csv`: the evaluations of one group. Score rates are score ÷ weight total × 100.
package struct StatisticsRow: Sendable, Hashable {
  package enum Group: String, Sendable, CaseIterable {
    case rating, level1, level2, region
  }

  package var group: Group
  package var value: String
  package var evaluations: Int
  package var mean: ExactDecimal?
  package var median: ExactDecimal?
  package var lowerQuartile: ExactDecimal?
  package var upperQuartile: ExactDecimal?
  package var minimum: ExactDecimal?
  package var maximum: ExactDecimal?
  /// In 万元.
  package var budget: ExactDecimal?
  /// In 万元.
  package var executed: ExactDecimal?

  package init(
    group: Group, value: String, evaluations: Int = 0, mean: ExactDecimal? = nil,
    median: ExactDecimal? = nil, lowerQuartile: ExactDecimal? = nil,
    upperQuartile: ExactDecimal? = nil, minimum: ExactDecimal? = nil,
    maximum: ExactDecimal? = nil, budget: ExactDecimal? = nil, executed: ExactDecimal? = nil
  ) {
    self.group = group
    self.value = value
    self.evaluations = evaluations
    self.mean = mean
    self.median = median
    self.lowerQuartile = lowerQuartile
    self.upperQuartile = upperQuartile
    self.minimum = minimum
    self.maximum = maximum
    self.budget = budget
    self.executed = executed
  }
}

/// A row of `files.csv`: an input file, whatever became of it.
package struct FileRow: Sendable, Hashable {
  package enum Status: String, Sendable, CaseIterable, Codable {
    case ingested, duplicate
    case notAReport = "not-a-report"
    case skipped, failed
  }

  package var source: String
  package var status: Status
  package var evaluations: Int
  package var findings: Int
  package var error: DocumentError?
  package var sha256: String
  package var bytes: Int

  package init(
    source: String, status: Status, evaluations: Int = 0, findings: Int = 0,
    error: DocumentError? = nil, sha256: String = "", bytes: Int = 0
  ) {
    self.source = source
    self.status = status
    self.evaluations = evaluations
    self.findings = findings
    self.error = error
    self.sha256 = sha256
    self.bytes = bytes
  }
}
