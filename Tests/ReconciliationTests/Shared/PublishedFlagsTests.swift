import Findings
import Reconciliation
import TestSupport
import Testing

/// Published reports, rebuilt: every finding above a note, and the whole of the seed's.
@Suite(
  "Published reports: what does not reconcile, and nothing else",
  .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct PublishedFlagsTests {
  @Test(
    arguments: [
      ("overall-05-shouxian-pingjia", ["truncated-table": 1]),
      ("overall-07-sichuan-2017", ["truncated-table": 1]),
      ("overall-10-nanxian-zhengxie", [:]),
      ("overall-50-seed-xinzhou-renda", ["execution-rate": 1]),
      ("project-01-tianchang-shuili-2022", ["unmeasured-full-score": 6]),
      ("project-04-zhongjiang-shuili-2022", ["weights-sum": 1, "scores-sum": 1]),
      ("project-08-changjiang-jinbu-2020", [:]),
      ("project-16-linhe-jiuye-2022", [:]),
      ("project-18-qingshen-fagaiju-2023", ["missing-score": 1]),
      ("project-23-chuzhou-renshe-2022", ["truncated-table": 1]),
      ("project-27-changning-zhujie-2023", [:]),
    ] as [(String, [String: Int])])
  func flags(_ folder: String, _ expected: [String: Int]) {
    let flags = SharedReport("reports/\(folder)/report.docx").findings.filter {
      $0.severity > .note
    }
    #expect(Dictionary(grouping: flags, by: \.rule.rawValue).mapValues(\.count) == expected)
  }

  @Test func seed() {
    let findings = SharedReport("reports/overall-50-seed-xinzhou-renda/report.docx").findings
    let rules = Dictionary(grouping: findings, by: \.rule.rawValue).mapValues(\.count)
    #expect(
      rules == [
        "execution-rate": 1, "target-actual-mismatch": 5, "unmeasured-actual": 2,
        "missing-section": 1, "revisions-left": 1,
      ])
    let rate = findings.first { $0.rule == "execution-rate" }
    #expect(rate?.severity == .warning && rate?.expected == "99.97%")
  }
}
