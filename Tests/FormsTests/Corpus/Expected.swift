import Reports

/// What a document of the corpus must give: the record's own keys, figures as printed.
struct Expected: Codable, Equatable {
  struct Row: Codable, Equatable {
    var section, level1, level2, level3, weight, target, actual, score, deviation: String?
    /// Position of the row that this one details, from 0.
    var detailOf: Int?
  }
  struct Line: Codable, Equatable {
    var name: String
    var initialBudget, budget, budgetFiscal, executed, executedFiscal, rate, weight, score: String?
  }
  struct Evaluation: Codable, Equatable {
    var form, kind: String
    var title: String?
    var year: Int?
    var department, project, unit: String?
    var statedTotals: [String]
    var statedRatings: [String]
    var statedWeightTotal, rateWeight: String?
    var isTruncated: Bool
    var indicators: [Row]
    var blockWeights: [String]
    var budgetLines: [Line]
    var budgetTotal: Line?
    var partsAreWhole: Bool
    var staffAuthorized, staffInService, staffRetired: String?
    var incomeTotal, expenditureTotal, basicExpenditure, projectExpenditure: String?
    var expenditureItems: [String]?
    /// The names and the years held against each other, the chosen one first.
    var departmentMentions, yearMentions: [String]?
  }

  var evaluations: [Evaluation]
  /// Figures without a field and cells that could not be read.
  var unmapped: [String]
  var unread: [String]

  init(_ report: Report) {
    evaluations = report.evaluations.map(Evaluation.init)
    unmapped = report.coverage.unmapped.map(\.value)
    unread = report.unreadFigures.map { "\($0.role): \($0.text)" }
  }
}

extension Expected.Evaluation {
  init(_ read: SelfEvaluation) {
    form = read.form.id
    kind = read.kind.rawValue
    title = read.title?.value
    year = read.year?.value
    department = read.department?.value
    project = read.project?.value
    unit = read.unit?.rawValue
    statedTotals = read.statedTotals.map(\.text)
    statedRatings = read.statedRatings.map(\.value)
    statedWeightTotal = read.statedWeightTotal?.text
    rateWeight = read.form.rateWeight?.text
    isTruncated = read.form.isTruncated
    indicators = read.indicators.map(Expected.Row.init)
    blockWeights = read.blockWeights.map { "\($0.label) \($0.points) \($0.indicators)" }
    budgetLines = read.budget.lines.map(Expected.Line.init)
    budgetTotal = read.budget.total.map(Expected.Line.init)
    partsAreWhole = read.budget.partsAreWhole
    staffAuthorized = read.narrative.staffAuthorized?.text
    staffInService = read.narrative.staffInService?.text
    staffRetired = read.narrative.staffRetired?.text
    incomeTotal = read.narrative.incomeTotal?.text
    expenditureTotal = read.narrative.expenditureTotal?.text
    basicExpenditure = read.narrative.basicExpenditure?.text
    projectExpenditure = read.narrative.projectExpenditure?.text
    expenditureItems = read.narrative.expenditureItems.map { "\($0.name) \($0.figure.text)" }
    departmentMentions = read.departmentMentions.filter { $0.place != nil }.map(\.text)
    yearMentions = read.yearMentions.filter { $0.place != nil }.map(\.text)
  }
}

extension Expected.Row {
  init(_ read: Indicator) {
    self.init(
      section: read.section, level1: read.level1, level2: read.level2, level3: read.level3,
      weight: read.weight?.text, target: read.target?.value, actual: read.actual?.value,
      score: read.score?.text, deviation: read.deviation?.value, detailOf: read.detailOf)
  }
}

extension Expected.Line {
  init(_ read: BudgetLine) {
    self.init(
      name: read.name, initialBudget: read.initialBudget?.text, budget: read.budget?.text,
      budgetFiscal: read.budgetFiscal?.text, executed: read.executed?.text,
      executedFiscal: read.executedFiscal?.text, rate: read.rate?.text, weight: read.weight?.text,
      score: read.score?.text)
  }
}
