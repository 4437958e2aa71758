import Findings
import Reports

/// Which cells of a row are labels, and of what.
extension LabelReader {
  /// Whether a cell behind blank ones can only be the value of the label before them.
  func isValue(_ grid: Grid, _ index: Int) -> Bool {
    !isLabel(grid, index) && grid.terms[index].roles.allSatisfy { $0 == .rating }
      && grid.terms[index].endingRoles.isEmpty
  }

  func isLabel(_ grid: Grid, _ index: Int) -> Bool {
    let term = grid.terms[index]
    guard !term.isBlank, !term.isFigure else { return false }
    return !Self.values.isDisjoint(with: names(term)) || Self.figures(term.roles) != nil
  }

  func names(_ term: Term) -> [Role] {
    term.roles.isEmpty ? term.endingRoles : term.roles
  }

  /// - Parameters:
  ///   - next: the cell that may hold the label's value.
  ///   - behind: the next cell behind that one which says something.
  ///   - pairs: those that stand before the label in its row.
  func labelRole(
    _ grid: Grid, _ index: Int, next: Int?, behind: Int?, beside pairs: [BudgetPair]
  ) -> Role? {
    let term = grid.terms[index]
    // 年度资金总额 | 900.00 | 980.00 is a row under headings, whose first figure may be anything.
    if let next, let behind, grid.terms[next].isFigure, grid.terms[behind].isFigure,
      pairs.isEmpty || !rateColumns.contains(grid.cell(behind).column)
    {
      return names(term).first(where: Self.values.contains)
    }
    if term.has(.moneyUnit), let next, MoneyUnit.read(grid.terms[next].text) != nil {
      return .moneyUnit
    }
    if let next, grid.terms[next].isFigure, let role = ratePoints(term, beside: pairs) {
      return role
    }
    if names(term).contains(.statedTotal), let next, grid.terms[next].isFigure {
      return .statedTotal
    }
    if term.has(.statedRating), let next, rating(grid.terms[next].text) != nil {
      return .statedRating
    }
    if let role = Self.figures(term.roles), let next,
      holdsFigure(grid, next, of: role, isLast: behind == nil)
    {
      return role
    }
    // A heading of the rate over the row of pairs below, at the row's end.
    if term.has(.rate), next == nil { return .rate }
    if let role = names(term).first(where: Self.values.contains) { return role }
    // 项目预算（万元） | 230.77 alone in a row is the amount, where others follow it is a heading.
    if term.has(.fundsBlock), term.unit != nil, behind == nil, let next, grid.terms[next].isFigure {
      return .budget
    }
    if isSum(term), let next, grid.terms[next].isFigure { return .budget }
    guard let next, grid.terms[next].isFigure else { return nil }
    if let above = pairRoles[grid.cell(index).column], isAmount(grid, next) { return above }
    let isBehindBudget = budgetRow == grid.cell(index).row
    return term.has(.fiscalPart) && isBehindBudget ? .fiscalPart : nil
  }

  /// 执行率得分, or 得分 behind the rate in its row: the points of the rate; nil for other words.
  func ratePoints(_ term: Term, beside pairs: [BudgetPair]) -> Role? {
    let known = names(term)
    if let role = known.first(where: { $0 == .rateWeight || $0 == .rateScore }) { return role }
    guard pairs.contains(where: { $0.role == .rate || $0.role == .rateWeight }) else { return nil }
    if term.has(.weight) { return .rateWeight }
    return term.has(.score) ? .rateScore : nil
  }

  /// The points beside their label, and the weight in its brackets (执行率得分（10分）).
  func points(
    _ grid: Grid, _ index: Int, _ role: Role, _ value: Int, _ harvest: inout Harvest
  ) -> BudgetPair? {
    let term = grid.terms[index]
    guard
      let figure = harvest.figure(grid, value, as: .points, role: term.text, lexicon: lexicon)
    else { return nil }
    var pair = BudgetPair(
      role: role, name: nil, label: term.text, figure: figure, unit: nil, cell: index)
    if role == .rateScore, let points = term.points {
      pair.weight = Figure(text: points.description, number: points, place: grid.place(index))
    }
    return pair
  }

  /// Whether a cell can hold the figure of a label: a figure, nothing, or words where nothing else can.
  private func holdsFigure(_ grid: Grid, _ index: Int, of role: Role, isLast: Bool) -> Bool {
    let term = grid.terms[index]
    if term.isFigure || term.isNil || term.isBlank { return true }
    if case .figure = FigureReader.read(term.text) { return true }
    if role.isNarrative { return false }
    return isLast && !isLabel(grid, index) && term.roles.isEmpty && term.endingRoles.isEmpty
  }

  private func isAmount(_ grid: Grid, _ index: Int) -> Bool {
    if case .figure = FieldFigure(
      grid.cell(index).text, as: .money, at: grid.place(index), lexicon: lexicon)
    {
      return true
    }
    return false
  }

  /// 年度预算总额, 项目资金总额: a name that can only be a budget's, unlike 合计.
  func isSum(_ term: Term) -> Bool {
    term.has(.budgetTotal) && !term.has(.total)
  }

  static func figures(_ roles: [Role]) -> Role? {
    let found = roles.first { HeaderContext.money.contains($0) || $0 == .rate || $0.isNarrative }
    return found == .approvedBudget ? .budget : found
  }
}
