import Findings
import Reconciliation
import Reports
import Testing

@Suite("Accepted findings")
struct BaselineTests {
  private let report = ExampleReport(.overall).with {
    $0.department = Cited("安澜市民政局", at: .paragraph(1))
    $0.year = Cited(2021, at: .paragraph(1))
  }
  .indicator("开工率", weight: "10", target: "≥95%", actual: "60%", score: "10")
  .indicator("完工率", weight: "20", target: "≥95%", actual: "60%", score: "20")

  private func baseline(of report: Report) -> Baseline {
    var baseline = Baseline()
    for finding in Reconciler().findings(in: report) {
      baseline.accept(Baseline.Key(finding, in: report))
    }
    return baseline
  }

  private func new(in report: Report, under baseline: Baseline) -> [Finding] {
    var filter = BaselineFilter(baseline)
    return filter.new(Reconciler().findings(in: report), in: report)
  }

  @Test("A report's own findings are accepted, also after its rows were moved")
  func moved() {
    let accepted = baseline(of: report.completed.report)
    #expect(!accepted.counts.isEmpty)
    #expect(new(in: report.completed.report, under: accepted).isEmpty)
    let moved = ExampleReport(.overall).with { $0 = report.evaluation }
      .indicator("新增项", weight: "1", target: "≥1项", actual: "1项", score: "1").with {
        $0.indicators.swapAt(0, 2)
      }.completed
    #expect(new(in: moved.report, under: accepted).isEmpty)
  }

  @Test("A changed figure, another department, a second fault of the same words are new")
  func news() {
    let accepted = baseline(of: report.completed.report)
    let changed = report.with { $0.indicators[0].actual?.value = "59%" }.completed.report
    #expect(new(in: changed, under: accepted).map(\.excerpt) == ["开工率 | ≥95% | 59%"])
    let other = report.with { $0.department?.value = "安澜市教育局" }.completed.report
    #expect(new(in: other, under: accepted).count == 2)
    let twice = report.indicator(
      "开工率", weight: "10", target: "≥95%", actual: "60%", score: "10"
    ).completed.report
    #expect(new(in: twice, under: accepted).count == 1)
  }

  @Test("Another print of the department's name is the same department")
  func names() {
    let accepted = baseline(of: report.with { $0.department?.value = "安澜市科学技术局" }.completed.report)
    let short = report.with { $0.department?.value = "安澜市科技局" }.completed.report
    #expect(new(in: short, under: accepted).isEmpty)
  }

  @Test("The file reads back as written, sorted, with tabs and line ends in its texts")
  func file() throws {
    let odd = report.with { $0.indicators[0].level3 = "开工\t率\n（\\月）" }.completed.report
    let written = baseline(of: odd)
    #expect(try Baseline(text: written.text) == written)
    let lines = written.text.split(separator: "\n").dropFirst(2)
    #expect(lines.sorted() == Array(lines))
    #expect(new(in: odd, under: try Baseline(text: written.text)).isEmpty)
    #expect(
      try Baseline(text: written.text.split(separator: "\n").joined(separator: "\r\n")) == written)
  }

  @Test(
    "A file that is no baseline is refused with its line",
    arguments: [
      ("", 1), ("rule,department", 1), ("# jixiao baseline 1\na\tb\tc\n", 2),
      ("# jixiao baseline 1\na\tb\tc\td\te\tnone\n", 2),
    ])
  func refused(_ text: String, _ line: Int) {
    let problem = #expect(throws: BaselineProblem.self) { try Baseline(text: text) }
    #expect(problem?.line == line)
  }
}

@Suite("The range of a score under its open flags")
struct ScoreRangeTests {
  private func range(_ report: Report) throws -> [String] {
    let evaluation = try #require(report.evaluations.first)
    let findings = Reconciler().findings(in: report)
    let range = try #require(ScoreRange(of: evaluation, number: 1, findings: findings))
    return [range.lowest.description, range.highest.description]
  }

  @Test("A clean report's range is its score")
  func clean() throws {
    #expect(try range(ExampleReport().completed.report) == ["100", "100"])
  }

  @Test("Each flag moves the bound that it speaks of")
  func flags() throws {
    let unmet = ExampleReport().indicator(
      "开工率", weight: "10", target: "≥80%", actual: "60%", score: "10")
    #expect(try range(unmet.completed.report) == ["97.5", "100"])
    let unmeasured = ExampleReport().indicator("开工率", weight: "10", score: "10")
    #expect(try range(unmeasured.completed.report) == ["90", "100"])
    let lost = ExampleReport().indicator(
      "开工率", weight: "10", target: "≥80%", actual: "90%", score: "6")
    #expect(try range(lost.completed.report) == ["96", "100"])
    let missing = ExampleReport().indicator("开工率", weight: "10", target: "≥80%", actual: "80%")
    #expect(try range(missing.completed.report) == ["90", "100"])
  }

  @Test("A total that differs from its scores opens the range to both")
  func total() throws {
    let report = ExampleReport().completed.total("96", weight: "100").report
    #expect(try range(report) == ["96", "100"])
  }

  @Test("Two flags on different rows add up")
  func both() throws {
    let report = ExampleReport()
      .indicator("开工率", weight: "10", target: "≥80%", actual: "60%", score: "10")
      .indicator("完工率", weight: "10", target: "≥80%", actual: "90%", score: "6").completed.report
    #expect(try range(report) == ["93.5", "100"])
  }
}
