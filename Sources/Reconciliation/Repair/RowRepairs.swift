import Findings
import Reports

/// Changes of a whole row that make a sum hold: a row left out of the total or counted twice in it, a
/// subtotal among its parts, a row that stands twice or not at all.
///
/// A row stands in every column, so each candidate is tried on all sums of the same rows.
struct RowRepairs {
  let failed: Comparison
  let checks: Checks

  /// The candidates with their costs; only of sums of several rows.
  func candidates() -> [(Repair, RepairCost)] {
    guard failed.relation == .equals, failed.addends.count > 1, failed.statedAgree else {
      return []
    }
    let sums = columns
    return failed.addends.indices.flatMap { row($0, sums) } + missing(sums)
  }

  /// The sums of the same rows, the failed one first: the other columns of its table.
  private var columns: [Comparison] {
    let rows = Set(failed.addends.compactMap { $0.figure?.row })
    guard rows.count > 1 else { return [failed] }
    let others = checks.comparisons.filter { other in
      other.relation == .equals && other.addends.count > 1
        && other.stated.figure?.key != failed.stated.figure?.key
        && other.addends.count { $0.figure?.row.map(rows.contains) ?? false } > 1
    }
    return [failed] + others
  }

  // MARK: A row of the table

  private func row(_ index: Int, _ sums: [Comparison]) -> [(Repair, RepairCost)] {
    let term = failed.addends[index]
    guard let figure = term.figure, term.number.mantissa != 0 else { return [] }
    func found(_ kind: Repair.Kind, _ broken: Int) -> (Repair, RepairCost) {
      let repair = Repair(kind: kind, figure: figure, name: term.name, number: nil)
      return (repair, RepairCost(broken: broken, doubt: repair.doubt))
    }
    var candidates: [(Repair, RepairCost)] = []
    if failed.holds(without: index, checks.tolerance) {
      let broken = brokenWithout(figure, sums)
      if isSubtotal(index) { candidates.append(found(.subtotal, broken)) }
      if isRepeated(index) { candidates.append(found(.repeatedRow, broken)) }
      if !failed.stated.isFixed {
        candidates.append(found(.leftOut, brokenByTotals(sums) { $0.without(rowOf: figure) }))
      }
    }
    if !failed.stated.isFixed, failed.holds(twice: index, checks.tolerance) {
      candidates.append(found(.countedTwice, brokenByTotals(sums) { $0.twice(rowOf: figure) }))
    }
    return candidates
  }

  /// Sums broken less sums mended where a row is no longer counted in any column.
  private func brokenWithout(_ figure: Figure, _ sums: [Comparison]) -> Int {
    sums.reduce(0) { count, sum in
      guard let without = sum.without(rowOf: figure) else { return count }
      return count + (sum.holds(checks.tolerance) ? 1 : 0)
        - (without.holds(checks.tolerance) ? 1 : 0)
    }
  }

  /// Checks broken less checks mended where the totals of the columns that a row explains are what
  /// their rows give.
  private func brokenByTotals(
    _ sums: [Comparison], _ changed: (Comparison) -> Comparison?
  ) -> Int {
    sums.reduce(0) { count, sum in
      guard !sum.holds(checks.tolerance), changed(sum)?.holds(checks.tolerance) == true,
        let stated = sum.stated.figure,
        let number = sum.computed.printed(decimals: sum.stated.number.decimals)
      else { return count }
      return count + checks.broken(stated.key, reading: number)
    }
  }

  /// The row is the sum of two or more rows just above or just below it.
  private func isSubtotal(_ index: Int) -> Bool {
    isSum(of: failed.addends[..<index].reversed(), index)
      || isSum(of: failed.addends[(index + 1)...], index)
  }

  /// Of the first two, or the first three, and so on.
  private func isSum(of neighbours: some Sequence<Term>, _ index: Int) -> Bool {
    let row = failed.addends[index]
    let target = row.interval(at: row.unit.exponent, checks.tolerance)
    var (sum, count) = (Interval.zero, 0)
    for term in neighbours {
      sum = sum + term.interval(at: row.unit.exponent, checks.tolerance)
      count += 1
      if count > 1, sum.meets(target) { return true }
    }
    return false
  }

  private func isRepeated(_ index: Int) -> Bool {
    let row = failed.addends[index]
    return failed.addends[..<index].contains { $0.name == row.name && $0.number == row.number }
  }

  // MARK: A row that is not there

  /// Every column falls short; where one alone does, a missing row is the last thing to think of.
  private func missing(_ sums: [Comparison]) -> [(Repair, RepairCost)] {
    guard failed.difference > .zero,
      let stated = failed.stated.figure ?? failed.addends.first?.figure,
      let number = failed.difference.printed(decimals: failed.stated.number.decimals)
    else { return [] }
    let wrong = sums.filter { !$0.holds(checks.tolerance) }
    guard wrong.count > 1, wrong.allSatisfy({ $0.difference > .zero }) else { return [] }
    let repair = Repair(
      kind: .missingRow, figure: stated, name: failed.stated.name, number: number)
    return [(repair, RepairCost(broken: -wrong.count, doubt: repair.doubt))]
  }
}

extension Comparison {
  func holds(without index: Int, _ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    var copy = self
    copy.addends.remove(at: index)
    return copy.holds(tolerance)
  }

  func holds(twice index: Int, _ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    var copy = self
    copy.addends.append(addends[index])
    return copy.holds(tolerance)
  }

  /// The other stated figures say the same as the first.
  fileprivate var statedAgree: Bool {
    alternatives.allSatisfy {
      $0.value(at: stated.unit.exponent) == stated.value(at: stated.unit.exponent)
    }
  }

  fileprivate func without(rowOf figure: Figure) -> Comparison? {
    guard let index = index(ofRow: figure) else { return nil }
    var copy = self
    copy.addends.remove(at: index)
    return copy
  }

  fileprivate func twice(rowOf figure: Figure) -> Comparison? {
    guard let index = index(ofRow: figure) else { return nil }
    var copy = self
    copy.addends.append(addends[index])
    return copy
  }

  private func index(ofRow figure: Figure) -> Int? {
    guard let row = figure.row else {
      return addends.firstIndex { $0.figure?.key == figure.key }
    }
    return addends.firstIndex { $0.figure?.row == row }
  }
}

extension Figure {
  /// The row of the table that the figure stands in; nil in a sentence.
  fileprivate var row: CellReference? { place.cell?.wholeRow }
}
