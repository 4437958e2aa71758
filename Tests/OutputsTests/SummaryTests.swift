import Findings
import Rankings
import Reports
import Testing

@testable import Outputs

@Suite("Counts, distributions and charts")
struct SummaryTests {
  @Test(
    "every score falls in one band",
    arguments: [
      ("110", "≥95"), ("95", "≥95"), ("94.99", "90–95"), ("90.00", "90–95"), ("60", "60–70"),
      ("59.999", "<60"), ("-3", "<60"),
    ])
  func bands(score: String, label: String) throws {
    let value = try #require(PrintedNumber(score)).exact
    #expect(ScoreBand.all.filter { $0.contains(value) }.map(\.label) == [label])
  }

  @Test("kinds are counted apart, ratings stand best first, blanks last")
  func summary() {
    var summary = Summary()
    summary.add(row("92.5", rating: "良"))
    summary.add(row("80", rating: "优", errors: 1))
    summary.add(row(nil, rating: nil))
    var superseded = row("99", rating: "优")
    superseded.isSuperseded = true
    summary.add(superseded)
    summary.add(row("70", rating: "某等", kind: .project))
    #expect(summary.overall.count == 3 && summary.projects.count == 1)
    #expect(summary.overall.superseded == 1)
    #expect(summary.overall.scored == 2 && summary.overall.reconciled == 2)
    #expect(summary.overall.meanScore?.description == "86.25")
    #expect(summary.ratings == ["优", "良", "某等", nil])
  }

  @Test("flags are listed worst first, then by how many")
  func rules() {
    var summary = Summary()
    for (rule, severity, count) in [
      ("a-note", Severity.note, 9), ("b-error", .error, 1), ("c-error", .error, 2),
    ] {
      let finding = Finding(
        rule: RuleID(rawValue: rule), severity: severity, message: LocalizedText(zh: "", en: ""))
      for _ in 0..<count {
        summary.add(FindingRow(key: EvaluationKey(source: "a"), finding: finding))
      }
    }
    #expect(summary.findingsByRule.map(\.key.rule.rawValue) == ["c-error", "b-error", "a-note"])
    #expect(summary.count(of: .error) == 3)
  }

  @Test("evaluations at one place share a mark; what is beyond all reason stands at the edge")
  func scatter() throws {
    var chart = ScatterChart()
    for _ in 0..<3 { chart.add(row("90.1", rate: "95.10")) }
    chart.add(row("90.1", errors: 1, rate: "95.10"))
    chart.add(row("88", kind: .project, rate: "400"))
    chart.add(row("88", rate: nil))
    let values = try #require(chart.values(.en))
    let circles = try #require(values["circles"] as? [[String: Any]])
    #expect(circles.map { $0["r"] as? Int } == [6, 4])
    #expect(circles.map { $0["flag"] as? String } == ["", "flagged"])
    #expect((values["squares"] as? [[String: Any]])?.count == 1)
    let note = try #require(values["note"] as? String)
    #expect(note == "1 lacks one of the figures. 1 beyond the axes stands at the edge.")
  }

  @Test("without a figure to place there is no chart")
  func noScatter() {
    var chart = ScatterChart()
    chart.add(row("88", rate: nil))
    #expect(chart.values(.zh) == nil)
  }

  @Test("an evaluation is shown under its own department, a document once a department")
  func directory() throws {
    let rows = [
      DepartmentRow(department: "甲", year: 2023, sources: ["a", "b", "a"]),
      DepartmentRow(department: "乙", year: 2023, sources: ["b"]),
    ]
    let directory = try PageDirectory(.of(rows))
    #expect(rows.map { directory.entry($0).documents } == [[0, 1], [1]])
    #expect(directory.group(of: evaluation("乙", source: "b")) == 1)
    #expect(directory.group(of: evaluation("丙", source: "b")) == 0)
    #expect(directory.group(of: evaluation("丙", source: "c")) == nil)
  }

  private func evaluation(_ department: String, source: String) -> EvaluationRow {
    EvaluationRow(kind: .overall, department: department, year: 2023, source: source)
  }

  private func row(
    _ score: String?, rating: String? = nil, kind: SelfEvaluation.Kind = .overall, errors: Int = 0,
    rate: String? = nil
  ) -> EvaluationRow {
    EvaluationRow(
      kind: kind, score: score.flatMap { PrintedNumber($0)?.exact }, rating: rating,
      executionRate: rate.flatMap { PrintedNumber($0)?.exact }, reconciled: errors == 0,
      errors: errors, source: "a.docx")
  }
}
