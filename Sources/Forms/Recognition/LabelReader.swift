import Findings
import Reports

/// Reads rows of labels and values: 项目名称 | …, 部门：…　金额单位：元, 预算数 | 2.38 | 执行数 | 2.38.
struct LabelReader: Sendable {
  let lexicon: Lexicon
  /// The money role of each grid column, from the pair row above (预算数 over 其中：财政资金).
  private(set) var pairRoles: [Int: Role] = [:]
  /// The row that an amount's pair stands in, for its fiscal part further right.
  private(set) var budgetRow: Int?
  /// Figures of the narrative that the table gave already; a second one has no field.
  private var told: Set<Role> = []
  /// The columns under a heading of the rate (预算执行进度（%）) beside pairs.
  private(set) var rateColumns = 0..<0

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  static let values: Set<Role> = [
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
      let blanks = cells[(position + 1)...].prefix { grid.terms[$0].isBlank }
      if !grid.terms[index].isBlank, let value = cells[blanks.endIndex...].first,
        isValue(grid, value)
      {
        cells.removeSubrange(blanks.indices)
      }
      let next = position + 1 < cells.count ? cells[position + 1] : nil
      position += 1
      if grid.terms[index].isBlank { continue }
      if let inside = readsInside(grid, index, beside: pairs, &harvest) {
        pairs += inside
        continue
      }
      let behind = cells.dropFirst(position + 1).first { !grid.terms[$0].isBlank }
      guard
        let role = labelRole(
          grid, index, next: next, behind: behind, beside: pairs)
      else {
        if !pairs.isEmpty, let rate = rate(grid, index, &harvest) {
          pairs.append(rate)
          continue
        }

        leave(grid, index, &harvest)
        continue
      }
      let value = next.flatMap { isLabel(grid, $0) ? nil : $0 }
      if value != nil { position += 1 }
      if isSecond(role, grid.terms[index], among: pairs) {
        leave(grid, index, &harvest)
        continue
      }
      if let pair = take(grid, index, role, value, &harvest) { pairs.append(pair) }
    }
    // Parts of an amount stand right below it.
    if pairs.isEmpty { pairRoles = [:] }
    return pairs
  }

  /// Whether a figure of the same meaning was read before, so that this one has no field.
  private mutating func isSecond(_ role: Role, _ label: Term, among pairs: [BudgetPair]) -> Bool {
    if role.isNarrative, role != .narrativeStaffPart { return !told.insert(role).inserted }
    guard HeaderContext.money.contains(role) || role == .rate || role == .fiscalPart else {
      return false
    }
    return pairs.contains { $0.role == role && $0.figure != nil }
  }

  // MARK: Taking values

  /// The rate under its heading, behind the pairs of a row.
  private func rate(_ grid: Grid, _ index: Int, _ harvest: inout Harvest) -> BudgetPair? {
    guard rateColumns.contains(grid.cell(index).column), grid.terms[index].isFigure,
      let figure = harvest.figure(
        grid, index, as: .rate, role: Role.rate.rawValue, lexicon: lexicon)
    else { return nil }
    return BudgetPair(
      role: .rate, name: nil, label: grid.terms[index].text, figure: figure, unit: nil, cell: index)
  }

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
    case .rateWeight, .rateScore:
      return value.flatMap { points(grid, index, role, $0, &harvest) }
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
    let isHead = Self.figures(term.roles) != nil || isSum(term) || term.has(.fundsBlock)
    if isHead, role != .rate { pairRoles[grid.cell(index).column] = role }
    if isHead, role == .budget || role == .executed { budgetRow = grid.cell(index).row }
    if role == .rate, value.map({ grid.terms[$0].isBlank }) ?? true {
      rateColumns = grid.columns(index)
    }
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
    _ grid: Grid, _ index: Int, beside pairs: [BudgetPair], _ harvest: inout Harvest
  ) -> [BudgetPair]? {
    let raw = grid.cell(index).text
    guard raw.contains(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let place = grid.place(index)
    var found = false
    var amounts: [BudgetPair] = []
    for part in LabelledText.parts(of: raw) where !part.value.isEmpty {
      let term = Term(part.label, lexicon: lexicon)
      if let role = ratePoints(term, beside: pairs + amounts),
        case .figure(let figure) = FieldFigure(
          part.value, as: .points, at: place, lexicon: lexicon)
      {
        harvest.mapped.insert(index)
        amounts.append(
          BudgetPair(
            role: role, name: nil, label: term.text, figure: figure, unit: nil, cell: index))
      } else if let event = event(term, part.value, at: place) {
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
