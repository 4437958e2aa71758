import Reports

/// A target or an actual value whose sign, number and unit stand in cells of their own.
struct SplitMeasure {
  /// Positions of the cells with the value itself; several where one heading covers all parts.
  var values: [Int]
  /// The cell with ≥, =, 定性 …
  var property: Int?
  /// The cell with the unit.
  var unit: Int?

  /// Sign, value and unit without spaces (≥95%); nil where two values contradict each other.
  func text(_ grid: Grid) -> String? {
    let comparisons = ComparisonWords.standard
    let signs = values.filter { comparisons.isComparison(grid.terms[$0].text) }
    let rest = values.filter { !signs.contains($0) && !grid.terms[$0].has(.propertyKind) }
    guard rest.count <= 1 || isNumberAndUnit(rest, grid) else { return nil }
    var text = figuresNarrowed((signs + rest).map { grid.terms[$0].text }.joined())
    let sign = property.map { grid.terms[$0].text } ?? ""
    var bare = [Unicode.Scalar](of: text, \.narrow)[...]
    let hasSign = comparisons.takeLeading(&bare) != nil
    if comparisons.isComparison(sign), !hasSign { text = sign + text }
    guard let unit, !grid.terms[unit].isNil, text.unicodeScalars.contains(where: \.isASCIIDigit)
    else { return text }
    let word = figuresNarrowed(grid.terms[unit].text)
    return text.hasSuffix(word) ? text : text + word
  }

  private func isNumberAndUnit(_ cells: [Int], _ grid: Grid) -> Bool {
    cells.count == 2 && grid.terms[cells[0]].isFigure && !grid.terms[cells[1]].isFigure
      && grid.terms[cells[1]].text.unicodeScalars.count <= 6
  }
}
