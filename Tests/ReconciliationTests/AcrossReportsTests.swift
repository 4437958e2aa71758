import Findings
import Reconciliation
import Reports
import Testing

/// A submission of a test, by what the rules across reports look at.
private func submission(
  _ source: String, order: Int, department: String? = "安澜市民政局", year: Int? = 2021,
  kind: SelfEvaluation.Kind = .overall, project: String? = nil, region: String? = nil,
  score: String = "98", modified: Int64? = nil, code: String? = nil, rival: String? = nil,
  funds: (String, String)? = nil, sentences: [UInt64] = [], sha256: String = ""
) -> Submission {
  var report = ExampleReport(kind).indicator("各项任务", weight: "100", score: score)
  if let funds { report = report.funds("年度资金总额", budget: funds.0, executed: funds.1) }
  let evaluation = report.with {
    $0.department = department.map { Cited($0, at: .paragraph(1)) }
    $0.departmentCode = code
    $0.year = year.map { Cited($0, at: .paragraph(1)) }
    $0.project = project.map { Cited($0, at: .paragraph(2)) }
    $0.region = region
    $0.departmentMentions = [department, rival].compactMap { $0 }.map {
      Mention($0, origin: .title, place: .paragraph(1))
    }
  }.evaluation
  return Submission(
    evaluation, id: Submission.ID(source: source, evaluation: 1), order: order, sha256: sha256,
    modified: modified,
    sentences: sentences.map { SentenceFingerprint(hash: $0, length: 30, place: .paragraph(3)) })
}

private func result(_ submissions: [Submission], roster: Roster? = nil) -> AcrossResult {
  var run = AcrossReports(roster: roster)
  for submission in submissions { run.add(submission) }
  return run.result()
}

extension AcrossResult {
  /// Rule and source of each finding.
  fileprivate var summary: [String] {
    findings.map { "\($0.finding.rule) \($0.source ?? $0.department ?? "")" }
  }
}

@Suite("Duplicates")
struct DuplicateTests {
  @Test("The ranked one: named final, else the last modified, else the last in order")
  func ranked() {
    let first = submission("a/整体自评（定稿）.docx", order: 1, modified: 5)
    let second = submission("a/整体自评.docx", order: 2, score: "95", modified: 9)
    #expect(result([first, second]).superseded == [second.id])
    let draft = submission("a/整体自评1.docx", order: 1, modified: 9)
    #expect(result([draft, second]).superseded == [draft.id])
    let later = submission("a/整体自评2.docx", order: 3, score: "95", modified: 8)
    #expect(result([second, later]).superseded == [later.id])
    let unknown = submission("a/整体自评2.docx", order: 3, score: "95")
    #expect(result([second, unknown]).superseded == [second.id])
    let unfinished = submission("a/整体自评（未定稿）.docx", order: 4, modified: 1)
    #expect(result([second, unfinished]).superseded == [unfinished.id])
  }

  @Test("Same bytes, same content and different figures are told apart")
  func kinds() throws {
    let first = submission("a.docx", order: 1, sha256: "aa")
    let cases = [
      (submission("b.docx", order: 2, sha256: "aa"), "逐字节相同"),
      (submission("b.docx", order: 2, sha256: "bb"), "内容相同"),
      (submission("b.docx", order: 2, score: "96.5", sha256: "bb"), "得分 98 / 96.5 分"),
    ]
    for (second, words) in cases {
      let findings = result([first, second]).findings
      #expect(findings.map(\.source) == ["a.docx", "b.docx"])
      #expect(try #require(findings.first).finding.message.zh.contains(words))
    }
  }

  @Test("Variants of one name are one department; a county's is another's")
  func names() {
    let long = submission("a.docx", order: 1, department: "安澜市北港县科学技术局")
    let short = submission("b.docx", order: 2, department: "县科技局", region: "北港县")
    let city = submission("c.docx", order: 3, department: "安澜市科学技术局")
    #expect(result([long, short, city]).superseded == [long.id])
    let twice = submission("d.docx", order: 4, department: "北港县科技局")
    let other = submission("e.docx", order: 5, department: "甲子市北港县科技局")
    #expect(result([long, twice, other]).superseded == [])
  }

  @Test("A report whose department is in doubt duplicates nobody's")
  func contested() {
    let own = submission("a.docx", order: 1)
    let copy = submission("b.docx", order: 2, rival: "安澜市教育局")
    #expect(result([own, copy]).findings.isEmpty)
  }

  @Test("A report in sentences beside its own form is no second report, unless the figures differ")
  func complementary() {
    let form = submission("a/自评表.docx", order: 1)
    var sentences = submission("a/自评报告（定稿）.docx", order: 2)
    sentences.hasIndicators = false
    #expect(result([form, sentences]).findings.isEmpty)
    #expect(result([form, sentences]).superseded == [sentences.id])
    sentences.score = PrintedNumber("96")
    #expect(result([form, sentences]).findings.count == 2)
    #expect(result([form, sentences]).superseded == [form.id])
  }

  @Test("Names that could be anybody's are one department only within a folder")
  func unnamed() {
    let first = submission("甲/a.docx", order: 1, department: "教育局")
    let second = submission("乙/b.docx", order: 2, department: "教育局")
    #expect(result([first, second]).findings.isEmpty)
    let third = submission("乙/c.docx", order: 3, department: "教育局")
    #expect(result([first, second, third]).superseded == [second.id])
    let generic = ["甲/d.docx", "甲/e.docx"].enumerated().map {
      submission($1, order: 4 + $0, department: "本级")
    }
    #expect(result(generic).findings.isEmpty)
  }

  @Test("Years, kinds and projects are kept apart; a project's code is no part of its name")
  func keys() {
    let overall = submission("a.docx", order: 1)
    let project = submission("b.docx", order: 2, kind: .project, project: "高龄津贴")
    let other = submission("c.docx", order: 3, kind: .project, project: "临时救助")
    let next = submission("d.docx", order: 4, year: 2022)
    let undated = submission("e.docx", order: 5, year: nil)
    #expect(result([overall, project, other, next, undated]).findings.isEmpty)
    let coded = submission("f.docx", order: 6, kind: .project, project: "42101T03-高龄 津贴")
    #expect(result([project, coded]).superseded == [project.id])
  }
}

@Suite("Laws across reports")
struct AcrossLawTests {
  private let submissions = [
    submission("a.docx", order: 1, sentences: [1, 2, 3, 4, 5, 6]),
    submission("b.docx", order: 2, score: "97"),
    submission("c.docx", order: 3, department: "安澜市教育局", sentences: [1, 2, 3, 4, 5, 9]),
    submission("d.docx", order: 4, kind: .project, project: "甲", funds: ("12.34", "12.30")),
    submission("e.docx", order: 5, kind: .project, project: "乙", funds: ("12.34", "12.30")),
    submission("f.docx", order: 6, department: "安澜市公安局", funds: ("200", "90")),
  ]

  @Test("The order in which submissions come never matters")
  func order() {
    let once = result(submissions)
    #expect(
      once.summary == [
        "copied-text a.docx", "duplicate-submission a.docx", "duplicate-submission b.docx",
        "copied-text c.docx", "same-money-twice d.docx", "same-money-twice e.docx",
        "peer-outlier f.docx",
      ])
    for shift in 1..<submissions.count {
      #expect(result(Array(submissions[shift...]) + submissions[..<shift]) == once)
    }
    #expect(result(submissions.reversed()) == once)
  }

  @Test("A stranger's report changes nobody else's findings")
  func stranger() {
    let once = result(submissions)
    let more = result(submissions + [submission("z.docx", order: 9, department: "安澜市司法局")])
    #expect(more == once)
  }

  @Test("A sentence of many departments is the form's own")
  func boilerplate() {
    let departments = ["民政局", "教育局", "公安局", "司法局"]
    let reports = departments.enumerated().map { order, name in
      submission(
        "\(order).docx", order: order, department: "安澜市" + name, sentences: [1, 2, 3, 4, 5, 6])
    }
    #expect(result(reports).findings.isEmpty)
  }

  @Test("A score far outside its peers' is noted, from eight reports on")
  func peers() {
    let scores = ["98", "97", "96.5", "97.2", "98.1", "96", "97.7", "60"]
    let reports = scores.enumerated().map { order, score in
      submission("\(order).docx", order: order, department: "安澜市\(order)局", score: score)
    }
    #expect(result(reports).summary == ["peer-outlier 7.docx"])
    #expect(result(Array(reports.dropFirst())).findings.isEmpty)
  }
}

@Suite("Many alike")
struct ManyAlikeTests {
  @Test("A finding names a few of the others, however many they are")
  func short() {
    let copies = (1...400).map { submission("\($0).docx", order: $0) }
    let claims = (1...400).map {
      submission(
        "p\($0).docx", order: 500 + $0, kind: .project, project: "项目\($0)",
        funds: ("12.34", "12.30"))
    }
    let texts = (1...400).map {
      submission(
        "t\($0).docx", order: 1000 + $0, department: $0 % 2 == 0 ? "安澜市教育局" : "安澜市公安局",
        kind: .project, project: "事项\($0)", sentences: [1, 2, 3, 4, 5, 6])
    }
    let findings = result(copies + claims + texts).findings.map(\.finding)
    let counts = Dictionary(grouping: findings, by: \.rule).mapValues(\.count)
    #expect(counts == ["duplicate-submission": 400, "same-money-twice": 400, "copied-text": 400])
    #expect(findings.allSatisfy { $0.message.zh.count < 200 && $0.message.en.count < 300 })
    #expect(findings.contains { $0.message.zh.contains("另有 399 份") })
  }

  @Test("Money is told in 万元")
  func tenThousands() throws {
    let low = submission("a.docx", order: 1, funds: ("200.5", "90"))
    let message = try #require(result([low]).findings.first).finding.message.zh
    #expect(message.contains("（90 ÷ 200.5 万元）"))
  }
}

@Suite("Roster")
struct RosterTests {
  @Test("Columns by their names, short names parted by any of the marks")
  func reading() throws {
    let text =
      "\u{FEFF}类别,代码,名称,简称\r\n经济,101,安澜市财政局,市财政局；财政局\r\n,102,\"安澜市\"\"三名\"\"办\",\r\n,,,\r\n"
    let roster = try Roster(csv: text)
    #expect(
      roster.entries == [
        Roster.Entry(code: "101", name: "安澜市财政局", shortNames: ["市财政局", "财政局"], group: "经济"),
        Roster.Entry(code: "102", name: "安澜市\"三名\"办"),
      ])
    #expect(throws: RosterProblem.self) { try Roster(csv: "代码,级别\n1,2\n") }
    #expect(throws: RosterProblem.self) { try Roster(csv: "") }
  }

  @Test("Who sent nothing is named; names match by code, name and short name")
  func missing() throws {
    let roster = try Roster(
      csv: """
        code,name,short names,group
        101,安澜市财政局,,
        102,安澜市北港县财政局,,
        103,安澜市公共资源交易监督管理局,市公管局,
        104,安澜市科学技术局,,
        """)
    let sent = [
      submission("a.docx", order: 1, department: "安澜市北港县财政局"),
      submission("b.docx", order: 2, department: "市公管局"),
      submission("c.docx", order: 3, department: "安澜市科技局", code: "104"),
    ]
    #expect(result(sent, roster: roster).summary == ["missing-submission 安澜市财政局"])
    let twoNames = submission("d.docx", order: 4, department: "安澜市司法局", rival: "安澜市财政局")
    #expect(result(sent + [twoNames], roster: roster).findings.isEmpty)
  }
}
