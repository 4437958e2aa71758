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
      result.score = points(grid, score, column: columns.score, &harvest)
    }
    for block in columns.blockWeights {
      harvest.mapped.formUnion(line.cells[block].filter { grid.terms[$0].isFigure })
    }
    result.target = target(grid, line, &harvest)
    result.actual = only(columns.actual).map { text(grid, $0, &harvest) }
    result.deviation = only(columns.deviation).flatMap {
      let term = grid.terms[$0]
      if term.isFigure { harvest.mapped.insert($0) }
      return term.isNil ? nil : Cited(term.text, at: grid.place($0))
    }
    refuseCrossings(grid, row: row, line, &harvest)
    return result
  }

  private func points(
    _ grid: Grid, _ index: Int, column: Int?, _ harvest: inout Harvest
  ) -> Figure? {
    harvest.figure(
      grid, index, as: .points, role: column.map { header.columns[$0].text } ?? "",
      lexicon: lexicon)
  }

  private func text(_ grid: Grid, _ index: Int, _ harvest: inout Harvest) -> Cited<String> {
    harvest.mapped.insert(index)
    return Cited(figuresNarrowed(grid.terms[index].text), at: grid.place(index))
  }

  /// The target, of one cell or joined from property, value and unit.
  private func target(
    _ grid: Grid, _ line: RowAlignment, _ harvest: inout Harvest
  ) -> Cited<String>? {
    func said(_ column: Int?) -> [Int] {
      column.map { line.cells[$0].filter { !grid.terms[$0].isBlank } } ?? []
    }
    var values = said(columns.adjustedTarget).filter { !grid.terms[$0].isNil }
    if values.isEmpty { values = said(columns.target) }
    guard let first = values.first else { return nil }
    var text = figuresNarrowed(values.map { grid.terms[$0].text }.joined())
    harvest.mapped.formUnion(values)
    let sign = said(columns.property).first.map { grid.terms[$0].text } ?? ""
    let comparisons = ComparisonWords.standard
    var bare = [Unicode.Scalar](of: text, \.narrow)[...]
    let hasSign = comparisons.takeLeading(&bare) != nil
    if comparisons.isComparison(sign), !hasSign { text = sign + text }
    if let index = said(columns.targetUnit).first, !grid.terms[index].isNil,
      text.unicodeScalars.contains(where: \.isASCIIDigit)
    {
      let unit = figuresNarrowed(grid.terms[index].text)
      if !text.hasSuffix(unit) { text += unit }
    }
    return Cited(text, at: grid.place(first))
  }

  /// A figure under several headings of different meaning belongs to none.
  private func refuseCrossings(
    _ grid: Grid, row: Int, _ line: RowAlignment, _ harvest: inout Harvest
  ) {
    let fields = Set(
      [columns.weight, columns.target, columns.actual, columns.score].compactMap { $0 })
    for crossing in line.crossing where grid.cell(crossing.cell).row == row {
      guard grid.terms[crossing.cell].isFigure, !fields.isDisjoint(with: crossing.columns) else {
        continue
      }
      let headings = crossing.columns.map { header.columns[$0].text }.joined(separator: " / ")
      harvest.refuse(grid, crossing.cell, role: headings, reason: .twoColumns)
    }
  }
}
