import Findings
import Reconciliation
import Reports
import Testing

/// Each fault that shows across reports is planted into every report of a clean city in its turn:
/// exactly the reports concerned are flagged, by exactly its rule.
@Suite("A planted fault across reports is flagged at the reports concerned, and nowhere else")
struct AcrossPlantTests {
  private static let names = [
    "财政局", "民政局", "教育局", "公安局", "司法局", "审计局", "统计局", "水利局", "商务局", "林业局",
  ]

  /// Ten departments, each with its overall report and one project.
  private var city: [Submission] {
    Self.names.enumerated().flatMap { number, name -> [Submission] in
      let sentences = (0..<8).map { Self.sentence(UInt64(number * 100 + $0)) }
      return [
        Self.submission(name, number, .overall, sentences: sentences),
        Self.submission(name, number, .project, sentences: []),
      ]
    }
  }

  private static func sentence(_ hash: UInt64) -> SentenceFingerprint {
    SentenceFingerprint(hash: hash, length: 30, place: .paragraph(Int(hash % 100) + 2))
  }

  private static func submission(
    _ name: String, _ number: Int, _ kind: SelfEvaluation.Kind, file: String = "报告",
    project: String = "专项经费", score: String? = nil, money: Int? = nil,
    sentences: [SentenceFingerprint]
  ) -> Submission {
    let order = number * 10 + (kind == .overall ? 0 : 1)
    let executed = "\(money ?? 300 + number).4\(kind == .overall ? 1 : 2)"
    let report = ExampleReport(kind)
      .indicator("各项任务", weight: "100", score: score ?? "9\(4 + number % 4).5")
      .funds("年度资金总额", budget: "\(320 + (money ?? number)).55", executed: executed)
      .with {
        $0.department = Cited("安澜市" + name, at: .paragraph(1))
        $0.year = Cited(2021, at: .paragraph(1))
        $0.project = kind == .project ? Cited(project, at: .paragraph(2)) : nil
      }
    return Submission(
      report.evaluation,
      id: Submission.ID(source: "\(name)/\(file)-\(kind.rawValue)-\(project).docx", evaluation: 1),
      order: order, sentences: sentences)
  }

  private func flagged(_ submissions: [Submission], roster: Roster? = nil) -> [String] {
    var run = AcrossReports(roster: roster)
    for submission in submissions.reversed() { run.add(submission) }
    return run.result().findings.map {
      "\($0.finding.rule) \($0.source ?? $0.department ?? "")"
    }
  }

  @Test("The city is clean")
  func clean() { #expect(flagged(city).isEmpty) }

  @Test("A second report of one department and year")
  func duplicate() {
    for (number, name) in Self.names.enumerated() {
      for kind in SelfEvaluation.Kind.allCases {
        let second = Self.submission(name, number, kind, file: "再报", money: 290, sentences: [])
        let first = "\(name)/报告-\(kind.rawValue)-专项经费.docx"
        #expect(
          Set(flagged(city + [second]))
            == ["duplicate-submission \(first)", "duplicate-submission \(second.id.source)"])
      }
    }
  }

  @Test("A department on the roster that sent nothing")
  func missing() {
    let entries = Self.names.map { Roster.Entry(name: "安澜市" + $0) }
    #expect(flagged(city, roster: Roster(entries)).isEmpty)
    for (number, name) in Self.names.enumerated() {
      let rest = city.filter { $0.order / 10 != number }
      #expect(flagged(rest, roster: Roster(entries)) == ["missing-submission 安澜市\(name)"])
    }
  }

  @Test("Five of eight sentences taken from another department")
  func copied() {
    for number in Self.names.indices {
      let other = (number + 1) % Self.names.count
      var copies = city
      let item = copies.firstIndex { $0.order == number * 10 } ?? 0
      let own = (0..<3).map { Self.sentence(UInt64(number * 100 + $0)) }
      let taken = (0..<5).map { Self.sentence(UInt64(other * 100 + $0)) }
      copies[item] = Self.submission(Self.names[number], number, .overall, sentences: own + taken)
      let expected = [number, other].map {
        "copied-text \(Self.names[$0])/报告-overall-专项经费.docx"
      }
      #expect(Set(flagged(copies)) == Set(expected))
    }
  }

  @Test("One sum in two projects of a department")
  func sameMoney() {
    for (number, name) in Self.names.enumerated() {
      let second = Self.submission(name, number, .project, project: "另一专项", sentences: [])
      let expected = ["专项经费", "另一专项"].map {
        "same-money-twice \(name)/报告-project-\($0).docx"
      }
      #expect(Set(flagged(city + [second])) == Set(expected))
    }
  }

  @Test("A score far below the others', and a high one with little spent")
  func outlier() {
    for (number, name) in Self.names.enumerated() {
      var scores = city
      let item = scores.firstIndex { $0.order == number * 10 } ?? 0
      let source = scores[item].id.source
      let sentences = (0..<8).map { Self.sentence(UInt64(number * 100 + $0)) }
      scores[item] = Self.submission(name, number, .overall, score: "61.5", sentences: sentences)
      #expect(flagged(scores) == ["peer-outlier \(source)"])
      scores[item] = Self.submission(
        name, number, .overall, score: "96.5", money: 150, sentences: sentences)
      #expect(flagged(scores) == ["peer-outlier \(source)"])
    }
  }
}
