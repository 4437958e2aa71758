import Rankings
import Reports
import Testing

@Suite("Departments")
struct DepartmentTests {
  @Test("Projects are averaged by budget; the money is the overall evaluation's")
  func weightedMean() throws {
    let rows = try collected(
      departments(
        of: source([
          try evaluation("甲局", score: "95", budget: "1000", executed: "900", region: "某县"),
          try evaluation(
            "甲局", kind: .project, score: "90", budget: "100", executed: "90", source: "b.docx"),
          try evaluation(
            "甲局", kind: .project, score: "80.5", budget: "300", executed: "30", source: "c.docx"),
          try evaluation("甲局", kind: .project, score: "10", source: "c.docx", number: 2),
        ])))
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.overallScore == (try decimal("95")))
    #expect(row.projects == 3)
    #expect(row.projectsMeanScore?.description == "82.88")  // (90·100 + 80.5·300) ÷ 400 = 82.875
    #expect(row.budget == (try decimal("1000")))
    #expect(row.executionRate?.description == "90.00")
    #expect(row.errors == 4)
    #expect(row.warnings == 8)
    #expect(row.sources == ["a.docx", "b.docx", "c.docx"])
    #expect(row.region == "某县")
  }

  @Test("Without an overall evaluation the projects' money is added up")
  func projectsOnly() throws {
    let rows = try collected(
      departments(
        of: source([
          try evaluation("乙局", kind: .project, score: "90", budget: "10.5", executed: "10.5"),
          try evaluation("乙局", kind: .project, score: "90", budget: "9.5", executed: "5"),
        ])))
    #expect(rows.map(\.budget) == [try decimal("20.0")])
    #expect(rows.map(\.executionRate?.description) == ["77.50"])
    #expect(rows.map(\.overallScore) == [nil])
  }

  @Test("Reports that name no department are not added up with one another")
  func unnamed() throws {
    let rows = try collected(
      departments(
        of: source([
          try evaluation(nil, score: "90", source: "a.docx"),
          try evaluation(nil, score: "80", source: "b.docx"),
          try evaluation(nil, kind: .project, score: "70", source: "b.docx", number: 2),
        ])))
    #expect(rows.map(\.sources) == [["a.docx"], ["b.docx"]])
    #expect(rows.map(\.projects) == [0, 1])
  }

  @Test("Of two submissions the superseded one counts only with its findings")
  func superseded() throws {
    let rows = try collected(
      departments(
        of: source([
          try evaluation("丙局", score: "99", source: "a.docx", isSuperseded: true),
          try evaluation("丙局", score: "91", source: "b.docx"),
        ])))
    #expect(rows.map(\.overallScore) == [try decimal("91")])
    #expect(rows.map(\.errors) == [2])
    #expect(rows.map(\.sources) == [["a.docx", "b.docx"]])
  }
}
