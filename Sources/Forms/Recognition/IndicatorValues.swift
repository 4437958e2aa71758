import Findings
import Reports

/// The values of one indicator row, each with its cell, before it is known whether it is a record.
struct IndicatorValues {
  var weight: Figure?
  var target: Cited<String>?
  var actual: Cited<String>?
  var score: Figure?
  var deviation: Cited<String>?
  /// Weight and score reach down from a row above: they belong to that row.
  var pointsFromAbove = false

  var isEmpty: Bool {
    weight == nil && target == nil && actual == nil && score == nil && deviation == nil
  }
}

extension IndicatorReader {
  func values(
    _ grid: Grid, row: Int, _ line: RowAlignment, _ position: Int, _ harvest: inout Harvest
  ) -> IndicatorValues {
    var result = IndicatorValues()
    func only(_ column: Int?) -> Int? {
      guard let column else { return nil }
      let said = line.cells[column].filter { !grid.terms[$0].isBlank }
      if said.count > 1 {
        for index in said {
          harvest.refuse(grid, index, role: header.columns[column].text, reason: .twoCells)
        }
        return nil
      }
      return said.first
    }
    let weight = only(columns.weight)
    let score = only(columns.score)
    let fromAbove = [weight, score].compactMap { $0 }.map { grid.cell($0).row < row }
    result.pointsFromAbove = !fromAbove.isEmpty && !fromAbove.contains(false)
    if let weight, result.pointsFromAbove || grid.cell(weight).row == row {
      result.weight = points(grid, weight, column: columns.weight, &harvest)
    }
    if let score, result.pointsFromAbove || grid.cell(score).row == row {
      setPoints(grid, score, &result, &harvest)
    }
    for block in columns.blockWeights {
      harvest.mapped.formUnion(line.cells[block].filter { grid.terms[$0].isFigure })
    }
    result.target = target(grid, line, &harvest)
    result.actual = actual(grid, line, &harvest)
    result.deviation = only(columns.deviation).flatMap {
      let term = grid.terms[$0]
      if term.isFigure { harvest.mapped.insert($0) }
      return term.isNil ? nil : Cited(term.text, at: grid.place($0))
    }
    refuseCrossings(grid, row: row, line, &harvest)
    return result
  }

  /// The score, or score and weight of one cell: 9/10 under 得分/分值, 9分/10分 beside a weight of 10.
  private func setPoints(
    _ grid: Grid, _ index: Int, _ values: inout IndicatorValues, _ harvest: inout Harvest
  ) {
    let roles = columns.score.map { header.columns[$0].parts } ?? []
    guard let pair = PointsPair(grid.terms[index].text, at: grid.place(index), lexicon: lexicon),
      let (score, weight) = pair.scoreAndWeight(in: roles, beside: values.weight?.number)
    else {
      values.score = points(grid, index, column: columns.score, &harvest)
      return
    }
    harvest.mapped.insert(index)
    values.score = score
    if columns.weight == nil { values.weight = weight }
  }

  private func points(
    _ grid: Grid, _ index: Int, column: Int?, _ harvest: inout Harvest
  ) -> Figure? {
    harvest.figure(
      grid, index, as: .points, role: column.map { header.columns[$0].text } ?? "",
      lexicon: lexicon)
  }

  /// The target, of one cell or joined from property, value and unit; the adjusted one where it is said.
  private func target(
    _ grid: Grid, _ line: RowAlignment, _ harvest: inout Harvest
  ) -> Cited<String>? {
    let adjusted = said([columns.adjustedTarget].compactMap { $0 }, grid, line)
      .filter { !grid.terms[$0].isNil }
    let parts = SplitMeasure(
      values: adjusted.isEmpty ? said(columns.target, grid, line) : adjusted,
      property: said([columns.property].compactMap { $0 }, grid, line).first,
      unit: said([columns.targetUnit].compactMap { $0 }, grid, line).first)
    return joined(parts, of: columns.target, grid, &harvest)
  }

  /// The actual value, taken apart as a target can be.
  private func actual(
    _ grid: Grid, _ line: RowAlignment, _ harvest: inout Harvest
  ) -> Cited<String>? {
    let parts = SplitMeasure(
      values: said(columns.actual, grid, line),
      property: said([columns.actualProperty].compactMap { $0 }, grid, line).first,
      unit: said([columns.actualUnit].compactMap { $0 }, grid, line).first)
    return joined(parts, of: columns.actual, grid, &harvest)
  }

  private func said(_ columns: [Int], _ grid: Grid, _ line: RowAlignment) -> [Int] {
    columns.flatMap { line.cells[$0].filter { !grid.terms[$0].isBlank } }
  }

  private func joined(
    _ parts: SplitMeasure, of columns: [Int], _ grid: Grid, _ harvest: inout Harvest
  ) -> Cited<String>? {
    guard let first = parts.values.first else { return nil }
    guard let text = parts.text(grid) else {
      for index in parts.values {
        let heading = columns.first.map { header.columns[$0].text } ?? ""
        harvest.refuse(grid, index, role: heading, reason: .twoCells)
      }
      return nil
    }
    harvest.mapped.formUnion(parts.values)
    let number = parts.values.first { grid.terms[$0].isFigure }
    return Cited(text, at: grid.place(number ?? first))
  }

  /// A figure under several headings of different meaning belongs to none.
  private func refuseCrossings(
    _ grid: Grid, row: Int, _ line: RowAlignment, _ harvest: inout Harvest
  ) {
    let fields = Set(
      [columns.weight, columns.score].compactMap { $0 } + columns.target + columns.actual)
    for crossing in line.crossing where grid.cell(crossing.cell).row == row {
      guard grid.terms[crossing.cell].isFigure, !fields.isDisjoint(with: crossing.columns) else {
        continue
      }
      let headings = crossing.columns.map { header.columns[$0].text }.joined(separator: " / ")
      harvest.refuse(grid, crossing.cell, role: headings, reason: .twoColumns)
    }
  }
}
