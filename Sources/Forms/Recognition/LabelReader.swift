import Findings
import Reports

/// Reads rows of labels and values: 项目名称 | …, 部门：…　金额单位：元, 预算数 | 2.38 | 执行数 | 2.38.
struct LabelReader: Sendable {
  let lexicon: Lexicon
  /// The money role of each grid column, from the pair row above (预算数 over 其中：财政资金).
  private var pairRoles: [Int: Role] = [:]
  /// The row that a budget's pair stands in, for its fiscal part further right.
  private var budgetRow: Int?

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  private static let values: Set<Role> = [
    .projectName, .department, .implementingUnit, .competentDepartment, .higherDepartment,
    .fundUser, .year, .remark, .title,
  ]

  /// - Returns: the lines that label and amount pairs of the row make up.
  mutating func read(_ grid: Grid, row: Int, _ harvest: inout Harvest) -> [BudgetPair] {
    var pairs: [BudgetPair] = []
    var cells = grid.ownIndices(inRow: row)
    var position = 0
    while position < cells.count {
      let index = cells[position]
      if position + 2 < cells.count,
        isEmptyColumn(grid, cells[position + 1], before: cells[position + 2])
      {
        cells.remove(at: position + 1)
      }
      let next = position + 1 < cells.count ? cells[position + 1] : nil
      position += 1
      if grid.terms[index].isBlank { continue }
      if let inside = readsInside(grid, index, next: next, &harvest) {
        pairs += inside
        continue
      }
      guard let role = labelRole(grid, index, next: next) else {
        leave(grid, index, &harvest)
        continue
      }
      let value = next.flatMap { isLabel(grid, $0) ? nil : $0 }
      if value != nil { position += 1 }
      if let pair = take(grid, index, role, value, &harvest) { pairs.append(pair) }
    }
    return pairs
  }

  // MARK: Which cells are labels

  /// A blank cell between a label and what can only be its value, in a column that says nothing.
  private func isEmptyColumn(_ grid: Grid, _ index: Int, before next: Int) -> Bool {
    grid.terms[index].isBlank && !grid.terms[next].isBlank && !isLabel(grid, next)
      && grid.terms[next].roles.isEmpty && grid.terms[next].endingRoles.isEmpty
  }

  private func isLabel(_ grid: Grid, _ index: Int) -> Bool {
    let term = grid.terms[index]
    guard !term.isBlank, !term.isFigure else { return false }
    return !Self.values.isDisjoint(with: names(term)) || Self.figures(term.roles) != nil
  }

  private func names(_ term: Term) -> [Role] {
    term.roles.isEmpty ? term.endingRoles : term.roles
  }

  private func labelRole(_ grid: Grid, _ index: Int, next: Int?) -> Role? {
    let term = grid.terms[index]
    if term.has(.moneyUnit), let next, MoneyUnit.read(grid.terms[next].text) != nil {
      return .moneyUnit
    }
    if term.has(.statedTotal), let next, grid.terms[next].isFigure { return .statedTotal }
    if term.has(.statedRating), let next, rating(grid.terms[next].text) != nil {
      return .statedRating
    }
    if let role = Self.figures(term.roles), let next,
      !isLabel(grid, next) || grid.terms[next].isFigure
    {
      return role
    }
    if let role = names(term).first(where: Self.values.contains) { return role }
    if isSum(term), let next, grid.terms[next].isFigure { return .budget }
    guard let next, grid.terms[next].isFigure else { return nil }
    if let above = pairRoles[grid.cell(index).column] { return above }
    let isBehindBudget = budgetRow == grid.cell(index).row
    return term.has(.fiscalPart) && isBehindBudget ? .fiscalPart : nil
  }

  /// 年度预算总额, 项目资金总额: a name that can only be a budget's, unlike 合计.
  private func isSum(_ term: Term) -> Bool {
    term.has(.budgetTotal) && !term.has(.total)
  }

  private static func figures(_ roles: [Role]) -> Role? {
    roles.first { HeaderContext.money.contains($0) || $0 == .rate || $0.isNarrative }
  }

  // MARK: Taking values

  private mutating func take(
    _ grid: Grid, _ index: Int, _ role: Role, _ value: Int?, _ harvest: inout Harvest
  ) -> BudgetPair? {
    let place = value.map { grid.place($0) } ?? grid.place(index)
    let text = value.map { grid.terms[$0].text } ?? ""
    switch role {
    case .moneyUnit:
      if let unit = MoneyUnit.read(text) {
        harvest.events.append(.unit(Cited(unit, at: place), isDeclaration: true))
      }
    case .statedTotal:
      guard let value else { return nil }
      let figure = harvest.figure(
        grid, value, as: .points, role: grid.terms[index].text, lexicon: lexicon)
      harvest.events.append(.total(TotalRow(score: figure)))
    case .statedRating:
      if let word = rating(text) { harvest.events.append(.rating(Cited(word, at: place))) }
    case .initialBudget, .budget, .executed, .rate, .fiscalPart:
      return amount(grid, index, role, value, &harvest)
    case _ where role.isNarrative:
      guard let value else { return nil }
      let kind: FigureKind = role.countsPeople ? .count : .money
      var figure = harvest.figure(
        grid, value, as: kind, role: grid.terms[index].text, lexicon: lexicon)
      if kind == .money, figure?.moneyUnit == nil { figure?.moneyUnit = grid.terms[index].unit }
      if let figure {
        harvest.events.append(
          .narrative(role, NamedFigure(name: grid.terms[index].text, figure: figure)))
      }
    default:
      if let value, grid.terms[value].isFigure, role == .year { harvest.mapped.insert(value) }
      harvest.events.append(
        .label(
          LabelledCell(role: role, label: grid.terms[index].text, value: Cited(text, at: place))))
    }
    return nil
  }

  private mutating func amount(
    _ grid: Grid, _ index: Int, _ role: Role, _ value: Int?, _ harvest: inout Harvest
  ) -> BudgetPair? {
    let term = grid.terms[index]
    let isHead = Self.figures(term.roles) != nil || isSum(term)
    if isHead { pairRoles[grid.cell(index).column] = role }
    if isHead, role == .budget { budgetRow = grid.cell(index).row }
    guard let value else { return nil }
    let figure = harvest.figure(
      grid, value, as: role == .rate ? .rate : .money, role: term.text, lexicon: lexicon)
    return BudgetPair(
      role: role, name: isHead || role == .fiscalPart ? nil : term.text, label: term.text,
      figure: figure, unit: term.unit, cell: index)
  }

  /// Labels with their value in the same cell, several a cell (部门：…　　金额单位：元); nil where the cell
  /// has none, else the amounts among them.
  private func readsInside(
    _ grid: Grid, _ index: Int, next: Int?, _ harvest: inout Harvest
  ) -> [BudgetPair]? {
    let raw = grid.cell(index).text
    guard raw.contains(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let place = grid.place(index)
    var found = false
    var amounts: [BudgetPair] = []
    for part in LabelledText.parts(of: raw) where !part.value.isEmpty {
      let term = Term(part.label, lexicon: lexicon)
      if let event = event(term, part.value, at: place) {
        harvest.events.append(event)
        if case .total = event { harvest.mapped.insert(index) }
      } else if let amount = amount(term, part.value, at: place, cell: index) {
        harvest.mapped.insert(index)
        amounts.append(amount)
      } else {
        continue
      }
      found = true
    }
    return found ? amounts : nil
  }

  private func event(_ label: Term, _ value: String, at place: Place) -> FormEvent? {
    let roles = label.roles
    if roles.contains(.moneyUnit), let unit = MoneyUnit.read(matchKey(value)) {
      return .unit(Cited(unit, at: place), isDeclaration: true)
    }
    if roles.contains(.statedTotal),
      case .figure(let figure) = FieldFigure(
        Brackets.removed(from: value), as: .points, at: place, lexicon: lexicon)
    {
      return .total(TotalRow(score: figure))
    }
    if roles.contains(.statedRating), let word = rating(value) {
      return .rating(Cited(word, at: place))
    }
    if let role = roles.first(where: \.isNarrative),
      case .figure(let figure) = FieldFigure(
        value, as: role.countsPeople ? .count : .money, at: place, lexicon: lexicon)
    {
      return .narrative(role, NamedFigure(name: label.text, figure: figure))
    }
    guard let role = roles.first(where: Self.values.contains) else { return nil }
    return .label(
      LabelledCell(role: role, label: label.text, value: Cited(tidied(value), at: place)))
  }

  /// 预算数：120万元 in one cell with other labels.
  private func amount(
    _ label: Term, _ value: String, at place: Place, cell: Int
  ) -> BudgetPair? {
    guard let role = Self.figures(label.roles), !role.isNarrative,
      case .figure(let figure) = FieldFigure(
        value, as: role == .rate ? .rate : .money, at: place, lexicon: lexicon)
    else { return nil }
    return BudgetPair(
      role: role, name: nil, label: label.text, figure: figure, unit: label.unit, cell: cell)
  }

  func rating(_ text: String) -> String? { RatingWord.read(text, lexicon: lexicon) }

  private func leave(_ grid: Grid, _ index: Int, _ harvest: inout Harvest) {
    let term = grid.terms[index]
    if let unit = term.unit {
      let isDeclaration = Brackets.contents(of: term.text).contains {
        $0.contains("单位") || $0.contains("單位")
      }
      harvest.events.append(
        .unit(Cited(unit, at: grid.place(index)), isDeclaration: isDeclaration))
    }
    // A whole passage in a cell is read as sentences; its rating is one of many things it says.
    if (3...40).contains(term.text.unicodeScalars.count), let word = rating(term.text) {
      harvest.events.append(.rating(Cited(word, at: grid.place(index))))
    } else if !term.isFigure, term.text.unicodeScalars.count >= 4 {
      harvest.events.append(.text(Cited(grid.passage(index), at: grid.place(index))))
    }
  }
}
