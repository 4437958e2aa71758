import Reports

extension BudgetBlock {
  /// One line of a budget from the label and amount pairs of a row.
  init(pairs: [BudgetPair], grid: Grid, row: Int, side: Int?, lexicon: Lexicon) {
    self.init()
    isByPairs = true
    let names = pairs.compactMap(\.name)
    let cell = grid.cell(pairs[0].cell)
    var line = BudgetLine(
      name: names.first ?? side.map { grid.terms[$0].text } ?? pairs[0].label,
      at: grid.site.reference(row: row, column: cell.column), role: .part(division: 0))
    for pair in pairs {
      switch pair.role {
      case .initialBudget: line.initialBudget = line.initialBudget ?? pair.figure
      case .budget: line.budget = line.budget ?? pair.figure
      case .executed: line.executed = line.executed ?? pair.figure
      case .fiscalPart where line.executed != nil && line.budget == nil:
        line.executedFiscal = line.executedFiscal ?? pair.figure
      case .rateWeight: line.weight = line.weight ?? pair.figure
      case .rateScore:
        line.score = line.score ?? pair.figure
        line.weight = line.weight ?? pair.weight
      case .fiscalPart: line.budgetFiscal = line.budgetFiscal ?? pair.figure
      default: line.rate = line.rate ?? pair.figure
      }
      if let found = pair.unit { units.append(Cited(found, at: grid.place(pair.cell))) }
    }
    if let side, let found = grid.terms[side].unit {
      units.append(Cited(found, at: grid.place(side)))
    }
    if let side, let points = grid.terms[side].points {
      sidePoints = Figure(text: points.description, number: points, place: grid.place(side))
    }
    if names.isEmpty {
      line.role = .total
      total = line
    } else {
      lines = [line]
    }
  }
}
