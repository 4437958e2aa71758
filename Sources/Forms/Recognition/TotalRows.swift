import Findings
import Reports

extension IndicatorReader {
  /// The points of a row that adds up others, by their columns.
  func total(
    _ grid: Grid, row: Int, _ line: RowAlignment, _ harvest: inout Harvest
  ) -> TotalRow {
    var result = TotalRow()
    if let column = columns.weight {
      result.weight = points(grid, line.cells[column], header.columns[column].text, &harvest)
    }
    if let column = columns.score ?? columns.scoreOfHundred {
      if let pair = pair(grid, line.cells[column], column, beside: result.weight, &harvest) {
        (result.score, result.weight) = (pair.score, result.weight ?? pair.weight)
      } else {
        result.score = points(grid, line.cells[column], header.columns[column].text, &harvest)
      }
    }
    result.blockWeights = columns.blockWeights.compactMap { column in
      points(grid, line.cells[column], header.columns[column].text, &harvest)
    }
    for crossing in line.crossing where grid.cell(crossing.cell).row == row {
      let isScore =
        columns.score.map(crossing.columns.contains)
        ?? crossing.columns.contains { header.columns[$0].role == .singleScore }
      let isWeight = columns.weight.map(crossing.columns.contains) ?? false
      guard grid.terms[crossing.cell].isFigure else { continue }
      if isScore, result.score == nil, !isWeight || isOnlyFigure(grid, crossing.cell, row: row) {
        result.score = points(grid, [crossing.cell], "", &harvest)
      } else if isScore || isWeight {
        harvest.refuse(
          grid, crossing.cell, role: grid.terms[crossing.cell].text, reason: .twoColumns)
      }
    }
    result.isOnHundreds = isOnHundreds
    return result
  }

  private func isOnlyFigure(_ grid: Grid, _ index: Int, row: Int) -> Bool {
    grid.ownIndices(inRow: row).allSatisfy { $0 == index || !grid.terms[$0].isFigure }
  }

  /// Both totals in one cell: 99/100 under 得分/分值.
  private func pair(
    _ grid: Grid, _ cells: [Int], _ column: Int, beside weight: Figure?, _ harvest: inout Harvest
  ) -> (score: Figure, weight: Figure)? {
    guard let index = cells.first(where: { !grid.terms[$0].isBlank }),
      let pair = PointsPair(grid.terms[index].text, at: grid.place(index), lexicon: lexicon)?
        .scoreAndWeight(in: header.columns[column].parts, beside: weight?.number)
    else { return nil }
    harvest.mapped.insert(index)
    return pair
  }

  /// A total may have its rating in brackets behind it: 95（优秀）.
  private func points(
    _ grid: Grid, _ cells: [Int], _ role: String, _ harvest: inout Harvest
  ) -> Figure? {
    guard let index = cells.first(where: { !grid.terms[$0].isBlank }) else { return nil }
    let bare = Brackets.removed(from: grid.terms[index].text)
    if bare != grid.terms[index].text,
      case .figure(let figure) = FieldFigure(
        bare, as: .points, at: grid.place(index), lexicon: lexicon)
    {
      harvest.mapped.insert(index)
      return figure
    }
    return harvest.figure(grid, index, as: .points, role: role, lexicon: lexicon)
  }
}
