import Findings
import Reports

/// Reads a table of projects with figures: each row a project.
struct ProjectListReader: Sendable {
  let lexicon: Lexicon
  /// The header over the columns of the page that is read.
  private(set) var header: Header
  /// The same in its own table.
  var origin: Header
  private let columns: BudgetColumns
  private let unit: Cited<MoneyUnit>?

  init(_ grid: Grid, header: Header, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.header = header
    origin = header
    columns = BudgetColumns(header, nil)
    unit =
      header.cells.lazy.compactMap { index in
        grid.terms[index].unit.map { Cited($0, at: grid.place(index)) }
      }.first
  }

  /// Goes on in the next table, whose cells are others.
  mutating func goOn(_ grid: Grid) { header = origin.turned(to: grid) }

  /// False where the row begins something else.
  mutating func read(_ grid: Grid, row: Int, _ harvest: inout Harvest) -> Bool {
    let line = RowAlignment(grid, row: row, header: header)
    guard let column = header.columns.firstIndex(where: { $0.role == .projectName }) else {
      return false
    }
    guard let name = line.cells[column].first(where: { !grid.terms[$0].isBlank }) else {
      return line.crossing.isEmpty
    }
    let term = grid.terms[name]
    if term.has(.budgetTotal) || term.has(.total) || lexicon.isPlaceholder(term.text) {
      return true
    }
    func figure(_ column: Int?, _ kind: FigureKind) -> Figure? {
      guard let column, let index = line.cells[column].first(where: { !grid.terms[$0].isBlank })
      else { return nil }
      return harvest.figure(
        grid, index, as: kind, role: header.columns[column].text, lexicon: lexicon)
    }
    let budget = BudgetLine(
      name: term.text, initialBudget: figure(columns.initialBudget, .money),
      budget: figure(columns.budget, .money), budgetFiscal: figure(columns.budgetFiscal, .money),
      executed: figure(columns.executed, .money),
      executedFiscal: figure(columns.executedFiscal, .money), rate: figure(columns.rate, .rate),
      at: grid.site.reference(row: row, column: grid.cell(name).column), role: .total)
    let project = ListedProject(
      name: Cited(term.text, at: grid.place(name)), labels: labels(grid, line), line: budget,
      score: figure(columns.score, .points), weight: figure(columns.weight, .points),
      rating: rating(grid, line), unit: unit)
    if project.hasFigures { harvest.events.append(.project(project)) }
    return true
  }

  private func labels(_ grid: Grid, _ line: RowAlignment) -> [LabelledCell] {
    header.columns.indices.compactMap { index in
      guard let role = header.columns[index].role,
        [.department, .implementingUnit, .competentDepartment].contains(role),
        let cell = line.cells[index].first
      else { return nil }
      return LabelledCell(
        role: role, label: header.columns[index].text,
        value: Cited(grid.terms[cell].text, at: grid.place(cell)))
    }
  }

  private func rating(_ grid: Grid, _ line: RowAlignment) -> Cited<String>? {
    guard let column = header.columns.firstIndex(where: { $0.role == .statedRating }),
      let cell = line.cells[column].first,
      let word = RatingWord.read(grid.terms[cell].text, lexicon: lexicon)
    else { return nil }
    return Cited(word, at: grid.place(cell))
  }
}

extension ListedProject {
  var hasFigures: Bool {
    score != nil || line.budget != nil || line.executed != nil || line.initialBudget != nil
  }
}

extension ListedProject {
  /// A line of a table of projects that gives only money.
  init(_ line: BudgetLine, of block: BudgetBlock) {
    var total = line
    total.role = .total
    self.init(
      name: Cited(line.name, at: .cell(line.at)), labels: [], line: total, unit: block.unit)
  }
}
