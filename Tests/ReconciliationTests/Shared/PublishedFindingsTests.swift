import Findings
import Reconciliation
import TestSupport
import Testing

/// Published reports, rebuilt: what is known to be amiss in them.
@Suite(
  "Published reports: the known notes",
  .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct PublishedFindingsTests {
  /// The indicator rules' findings of a report, as rule and actual value or score.
  private func scoring(_ folder: String) -> [String: Int] {
    let rules: Set<RuleID> = [
      "unmet-target-full-score", "unmeasured-full-score", "met-target-lost-score",
      "score-not-proportional", "missing-deviation-reason", "target-far-exceeded",
      "target-actual-mismatch", "unmeasured-actual", "vague-target",
    ]
    let found = SharedReport("reports/\(folder)/report.docx").findings.map(\.rule)
    return Dictionary(
      grouping: found.filter(rules.contains), by: \.rawValue
    ).mapValues(\.count)
  }

  @Test(
    "The indicator rules find what is there, and no more",
    arguments: [
      (
        "overall-50-seed-xinzhou-renda",
        ["target-actual-mismatch": 5, "unmeasured-actual": 2]
      ),
      ("overall-05-shouxian-pingjia", [:]),
      ("overall-07-sichuan-2017", [:]),
      ("overall-10-nanxian-zhengxie", [:]),
      ("overall-19-gdgm-xueyuan", [:]),
      ("project-01-tianchang-shuili-2022", ["unmeasured-full-score": 6]),
      ("project-04-zhongjiang-shuili-2022", ["unmeasured-actual": 6]),
      ("project-08-changjiang-jinbu-2020", ["unmeasured-actual": 1]),
      ("project-16-linhe-jiuye-2022", [:]),
      ("project-18-qingshen-fagaiju-2023", [:]),
      ("project-23-chuzhou-renshe-2022", [:]),
      ("project-27-changning-zhujie-2023", [:]),
    ] as [(String, [String: Int])])
  func published(_ folder: String, _ expected: [String: Int]) {
    #expect(scoring(folder) == expected)
  }
}
