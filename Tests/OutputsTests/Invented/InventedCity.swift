import Documents
import Findings
import Rankings
import Reports

/// Rows and documents of a city that does not exist, of any size, the same for the same size.
struct InventedCity {
  var evaluations: [EvaluationRow] = []
  var departments: [DepartmentRow] = []
  var indicators: [IndicatorRow] = []
  var budget: [BudgetRow] = []
  var findings: [FindingRow] = []
  var files: [FileRow] = []
  var documents: [String: DocumentDetail] = [:]

  private static let regions = ["东屏区", "西岭县", "南渚区", "北屿县", "云栈市本级"]
  private static let bureaus = [
    "水务局", "教育体育局", "农业农村局", "文化和旅游局", "民政局", "卫生健康局", "交通运输局", "档案馆", "市场监管局", "应急管理局",
  ]
  private static let works = [
    "老旧管网改造", "乡村道路养护", "基层医疗设备购置", "义务教育营养改善", "档案数字化", "防汛物资储备", "公共图书馆免费开放", "耕地质量提升",
  ]

  init(departments count: Int, projectsEach: Int) {
    var dice = Dice(seed: UInt64(count * 31 + projectsEach))
    for number in 0..<count {
      let region = Self.regions[number % Self.regions.count]
      let series = number / 50
      let bureau = Self.bureaus[number / Self.regions.count % Self.bureaus.count]
      let department = region + (series > 0 ? "第\(series)" : "") + bureau
      addDepartment(department, region: region, projects: projectsEach, dice: &dice)
    }
    rank()
    addOtherFiles()
  }

  private mutating func addDepartment(
    _ name: String, region: String, projects: Int, dice: inout Dice
  ) {
    let start = evaluations.count
    let folder = "\(region)/\(name)"
    add(
      Self.form(.overall, department: name, project: nil, dice: &dice), region: region,
      source: "\(folder)/2023年度部门整体支出绩效自评报告.docx", dice: &dice)
    for number in 0..<projects {
      let project = dice.pick(Self.works) + (number > 0 ? "（\(number + 1)期）" : "")
      add(
        Self.form(.project, department: name, project: project, dice: &dice), region: region,
        source: "\(folder)/\(project)项目支出绩效自评表\(number).docx", dice: &dice)
    }
    let rows = evaluations[start...]
    let budget = rows.compactMap(\.budget).reduce(.zero, +)
    let executed = rows.compactMap(\.executed).reduce(.zero, +)
    departments.append(
      DepartmentRow(
        department: name, region: region, year: 2023, overallScore: rows.first?.score,
        overallRating: rows.first?.rating, projects: projects,
        projectsMeanScore: rows.dropFirst().compactMap(\.score).reduce(.zero, +)
          .divided(by: ExactDecimal(mantissa: Int128(projects), scale: 0), decimals: 2),
        budget: budget, executed: executed,
        executionRate: .executionRate(executed: executed, budget: budget),
        errors: rows.map(\.errors).reduce(0, +), warnings: rows.map(\.warnings).reduce(0, +),
        sources: rows.map(\.source)))
  }

  private static func form(
    _ kind: SelfEvaluation.Kind, department: String, project: String?, dice: inout Dice
  ) -> InventedForm {
    let blocks = [
      ("产出指标", "数量指标", "完成改造里程", 20, "≥12公里", "12.6公里"),
      ("产出指标", "质量指标", "验收合格率", 15, "≥98%", "99.2%"),
      ("产出指标", "时效指标", "按期完工率", 15, "100%", "96%"),
      ("效益指标", "社会效益指标", "受益群众人数", 15, "≥3200人", "3310人"),
      ("效益指标", "可持续影响指标", "管护机制健全性", 15, "健全", "已建立管护台账"),
      ("满意度指标", "服务对象满意度指标", "群众满意度", 10, "≥90%", "93.5%"),
    ]
    let lines = blocks.map { block in
      let loss = dice.roll(3) == 0 ? dice.roll(block.3 * 4) : dice.roll(8)
      return InventedForm.Line(
        level1: block.0, level2: block.1, level3: block.2, weight: block.3, target: block.4,
        actual: block.5, score: block.3 * 10 - loss)
    }
    let budget = 4_000 + dice.roll(900_000)
    let executed = budget - dice.roll(5) * budget / 40 - dice.roll(budget / 30)
    let rateScore = 100 * executed / budget
    let sum = lines.reduce(rateScore) { $0 + $1.score }
    return InventedForm(
      kind: kind, department: department, project: project, budget: budget, executed: executed,
      rateScore: rateScore, lines: lines, statedScore: dice.roll(4) == 0 ? sum + 18 : sum)
  }

  private mutating func rank() {
    for kind in SelfEvaluation.Kind.allCases {
      let order = evaluations.indices.filter { evaluations[$0].kind == kind }
        .sorted { left, right in
          let (a, b) = (evaluations[left], evaluations[right])
          let (first, second) = (a.score ?? .zero, b.score ?? .zero)
          return first == second ? a.source < b.source : first > second
        }
      var last: (score: ExactDecimal, rank: Int)?
      for (position, index) in order.enumerated() {
        guard let score = evaluations[index].score else { continue }
        let rank = last.flatMap { $0.score == score ? $0.rank : nil } ?? position + 1
        evaluations[index].rank = rank
        evaluations[index].bestRank = max(1, rank - evaluations[index].errors)
        evaluations[index].worstRank = rank + evaluations[index].errors
        last = (score, rank)
      }
    }
  }

  private mutating func addOtherFiles() {
    files += [
      FileRow(source: "东屏区/通知.pdf", status: .skipped, sha256: "00", bytes: 90_110),
      FileRow(
        source: "西岭县/旧格式.doc", status: .failed,
        error: DocumentError(
          .legacyDoc, message: LocalizedText(zh: "旧版 Word 格式（.doc）", en: "old Word format (.doc)"),
          hint: LocalizedText(zh: "在 Word 中另存为 .docx", en: "save as .docx in Word")),
        sha256: "0012", bytes: 31_232),
    ]
  }
}
