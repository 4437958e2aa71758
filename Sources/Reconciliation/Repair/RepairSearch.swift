import Findings
import Reports

/// Looks for the single change that most likely put a comparison wrong.
///
/// Every candidate makes the comparison hold. They are ranked by what they do to all the other
/// comparisons that touch the same figure (a change that breaks another is worse, one that mends
/// another better), then by how seldom such a slip fits by chance.
struct RepairSearch {
  let failed: Comparison
  /// All comparisons of the evaluation.
  let all: [Comparison]
  let tolerance: ReconciliationSettings.Tolerance

  /// The candidates, likeliest first.
  func candidates() -> [Repair] {
    let found = rows + misprints + [statedFigure].compactMap { $0 }
    return found.map { (repair: $0, cost: cost(of: $0)) }
      .enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element.repair)
  }

  /// The amounts that another unit would explain, likeliest first.
  var unitSlips: [Repair] { candidates().filter { $0.kind == .unitSlip } }

  // MARK: Candidates

  private var misprints: [Repair] {
    failed.terms.flatMap { term -> [Repair] in
      guard let figure = term.figure else { return [] }
      return Misprints.originals(of: term.number).compactMap { kind, number in
        guard failed.replacing(figure.key, with: number).holds(tolerance) else { return nil }
        return Repair(kind: kind, figure: figure, name: term.name, number: number)
      }
    }
  }

  /// The rows whose part in the sum explains the difference; only of sums of several rows.
  private var rows: [Repair] {
    guard failed.relation == .equals, failed.addends.count > 1, failed.alternatives.isEmpty
    else { return [] }
    return failed.addends.indices.flatMap { index -> [Repair] in
      let term = failed.addends[index]
      guard let figure = term.figure, term.number.mantissa != 0 else { return [] }
      var found: [Repair] = []
      func add(_ kind: Repair.Kind) {
        found.append(Repair(kind: kind, figure: figure, name: term.name, number: nil))
      }
      if holds(without: index) {
        if isSubtotal(index) { add(.subtotal) }
        if isRepeated(index) { add(.repeatedRow) }
        add(.leftOut)
      }
      if holds(twice: index) { add(.countedTwice) }
      return found
    }
  }

  private var statedFigure: Repair? {
    guard failed.relation == .equals, let figure = failed.stated.figure,
      let number = computed(decimals: failed.stated.number.decimals)
    else { return nil }
    return Repair(
      kind: .statedFigure, figure: figure, name: failed.stated.name, number: number)
  }

  private func computed(decimals: Int) -> PrintedNumber? {
    let one = ExactDecimal(mantissa: 1, scale: 0)
    guard let rounded = failed.computed.divided(by: one, decimals: decimals),
      let mantissa = Int64(exactly: rounded.mantissa)
    else { return nil }
    return PrintedNumber(mantissa: mantissa, decimals: decimals)
  }

  private func holds(without index: Int) -> Bool {
    var copy = failed
    copy.addends.remove(at: index)
    return copy.holds(tolerance)
  }

  private func holds(twice index: Int) -> Bool {
    var copy = failed
    copy.addends.append(failed.addends[index])
    return copy.holds(tolerance)
  }

  /// The row is the sum of two or more rows just above or just below it.
  private func isSubtotal(_ index: Int) -> Bool {
    let (above, below) = (failed.addends[..<index].reversed(), failed.addends[(index + 1)...])
    return [Array(above), Array(below)].contains { neighbours in
      neighbours.count > 1
        && (2...neighbours.count).contains { count in
          Comparison(.equals, Array(neighbours.prefix(count)), to: failed.addends[index])?
            .holds(tolerance) ?? false
        }
    }
  }

  private func isRepeated(_ index: Int) -> Bool {
    let row = failed.addends[index]
    return failed.addends[..<index].contains { $0.name == row.name && $0.number == row.number }
  }

  // MARK: Ranking

  /// Comparisons broken less comparisons mended; then the kind; then the doubtful proportions.
  private func cost(of repair: Repair) -> Cost {
    let doubt = repair.kind.rawValue
    if repair.concernsRow {
      return Cost(broken: brokenWithout(rowOf: repair.figure), doubt: doubt, proportions: 0)
    }
    guard let (key, number) = change(repair) else {
      return Cost(broken: 0, doubt: doubt, proportions: 0)
    }
    let touched = all.filter { $0.involves(key) }
    let after = touched.map { $0.replacing(key, with: number) }
    let broken =
      after.count { !$0.holds(tolerance) } - touched.count { !$0.holds(tolerance) }
    return Cost(
      broken: broken, doubt: doubt, proportions: after.count { $0.isFarBelow })
  }

  /// Sums broken less sums mended where a row is no longer counted in any column.
  private func brokenWithout(rowOf figure: Figure) -> Int {
    all.reduce(0) { count, comparison in
      guard comparison.relation == .equals, comparison.addends.count > 1,
        let index = comparison.addends.firstIndex(where: { $0.figure?.isInRow(of: figure) ?? false }
        )
      else { return count }
      var without = comparison
      without.addends.remove(at: index)
      return count + (comparison.holds(tolerance) ? 1 : 0) - (without.holds(tolerance) ? 1 : 0)
    }
  }

  /// The figure that the repair would have the author change, and what it would read.
  private func change(_ repair: Repair) -> (FigureKey, PrintedNumber)? {
    switch repair.kind {
    case .leftOut, .countedTwice:
      guard let stated = failed.stated.figure,
        let number = computed(decimals: failed.stated.number.decimals)
      else { return nil }
      return (stated.key, number)
    default: return repair.number.map { (repair.figure.key, $0) }
    }
  }
}

/// The order of repairs: the lower, the likelier.
private struct Cost: Comparable {
  var broken: Int
  /// How often such a slip fits by chance: the kind's place in its list.
  var doubt: Int
  /// Limits that the new figure would stay far below (a score of 1 of 10).
  var proportions: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.broken, left.doubt, left.proportions) < (right.broken, right.doubt, right.proportions)
  }
}

extension Comparison {
  /// A single figure is under half of its limit: allowed, but seldom what was meant.
  fileprivate var isFarBelow: Bool {
    guard relation == .atMost, addends.count == 1 else { return false }
    let exponent = stated.unit.exponent
    let value = addends[0].value(at: exponent)
    return value + value < stated.value(at: exponent)
  }
}

extension Figure {
  /// Both stand in one row of one table.
  fileprivate func isInRow(of other: Figure) -> Bool {
    guard var cell = place.cell, let otherCell = other.place.cell else { return false }
    cell.column = otherCell.column
    if cell.path.count == otherCell.path.count, let last = otherCell.path.last {
      cell.path[cell.path.count - 1] = last
    }
    return cell == otherCell
  }
}
