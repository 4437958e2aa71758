import Findings
import Reports

extension TableReader {
  /// The points in a side label or in a heading without a role (绩效指标（90分）).
  func sidePoints(
    _ header: Header
  ) -> (label: String, points: PrintedNumber, place: Place, index: Int)? {
    let unknown = header.columns.filter { $0.role == nil }.map(\.cell)
    // 预算执行率（10分） left of everything is a side label as well.
    let first = header.columns.first.flatMap { $0.role == .rate ? $0.cell : nil }
    for index in header.sides + unknown + [first].compactMap({ $0 }) {
      if let points = grid.terms[index].points {
        return (grid.terms[index].text, points, grid.place(index), index)
      }
    }
    return nil
  }

  /// Of amounts' headings first, then of what stands beside them.
  private func units(of header: Header) -> [Cited<MoneyUnit>] {
    let amounts = header.columns.filter {
      $0.role.map { HeaderContext.money.contains($0) || $0 == .fiscalPart } ?? false
    }
    let headings = amounts.compactMap { column in
      column.unit.map { Cited($0, at: grid.place(column.cell)) }
    }
    let beside = (header.cells + header.sides).compactMap { index in
      grid.terms[index].unit.map { Cited($0, at: grid.place(index)) }
    }
    return headings + beside
  }

  /// The last year in the headings of what was done and spent.
  func year(of header: Header) -> Cited<Int>? {
    let done = header.columns.filter { $0.role == .executed || $0.role == .actual }
    let years = done.compactMap { column in
      column.year.map { Cited($0, at: grid.place(column.cell)) }
    }
    return years.max { $0.value < $1.value }
  }

  /// An empty budget with what its heading says.
  func newBudget(_ header: Header, _ reader: BudgetReader) -> BudgetBlock {
    var block = BudgetBlock()
    block.units = units(of: header)
    block.sidePoints = sidePoints(header).map {
      Figure(text: $0.points.description, number: $0.points, place: $0.place)
    }
    block.hasInitialBudget = reader.columns.initialBudget != nil
    block.hasTasks =
      (header.has(.lineName) || header.has(.projectName)) && reader.columns.weight == nil
    block.hasRatePoints = reader.columns.weight != nil || reader.columns.score != nil
    block.isByYears = reader.columns.isByYears
    block.namesProjects = header.has(.projectName)
    block.year = year(of: header)
    return block
  }
}
