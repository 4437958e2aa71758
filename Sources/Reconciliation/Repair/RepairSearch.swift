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
    (rows + misprints + figures).map { repair -> (repair: Repair, cost: Cost) in
      let cost = cost(of: repair)
      var repair = repair
      repair.mends = -cost.broken
      return (repair, cost)
    }
    .enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
    .map(\.element.repair)
  }

  /// The amounts that another unit would explain, likeliest first.
  var unitSlips: [Repair] { candidates().filter { $0.kind == .unitSlip } }

  // MARK: Candidates

  private var misprints: [Repair] {
    failed.terms.enumerated().flatMap { index, term -> [Repair] in
      guard let figure = term.figure else { return [] }
      let exponent = failed.stated.unit.exponent
      let fitting = fitting(index)
      return Misprints.originals(of: term.number).compactMap { kind, number in
        guard kind != .unitSlip || term.unit.kind == .money,
          fitting?.contains(number.exact.shifted(by: term.unit.exponent - exponent)) ?? true,
          failed.replacing(figure.key, with: number).holds(tolerance),
          !isTrifle(number, of: index)
        else { return nil }
        return Repair(kind: kind, figure: figure, name: term.name, number: number)
      }
    }
  }

  /// Where a term must lie for a plain sum to hold: a quick test before the whole comparison.
  private func fitting(_ index: Int) -> Interval? {
    guard failed.relation == .equals, failed.alternatives.isEmpty else { return nil }
    let (exponent, term) = (failed.stated.unit.exponent, failed.terms[index])
    let others = failed.terms.indices.filter { $0 != index }.reduce(Interval.zero) { sum, other in
      let interval = failed.terms[other].interval(at: exponent, tolerance)
      return other == 0 ? sum - interval : sum + interval
    }
    let own = term.interval(at: exponent, tolerance)
    let width = own.upper - own.lower
    let needed = index == 0 ? others : Interval.zero - others
    return Interval(needed.lower - width, needed.upper + width)
  }

  /// Dividing an addend until nothing is left of it is no slip of its own: the row is left out.
  private func isTrifle(_ number: PrintedNumber, of index: Int) -> Bool {
    guard index > 0, index <= failed.addends.count, failed.addends.count > 1 else { return false }
    let isSmaller = number.exact.magnitude < failed.addends[index - 1].number.exact.magnitude
    return isSmaller && holds(without: index - 1)
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

  /// What each figure would have to be, whatever was printed.
  private var figures: [Repair] {
    guard failed.relation == .equals else { return [] }
    let decimals = failed.stated.number.decimals
    let stated = failed.stated.figure.flatMap { figure in
      computed(decimals: decimals).map {
        Repair(kind: .statedFigure, figure: figure, name: failed.stated.name, number: $0)
      }
    }
    let parts = failed.addends.compactMap { term -> Repair? in
      guard let figure = term.figure, failed.addends.count > 1, failed.alternatives.isEmpty
      else { return nil }
      let exponent = failed.stated.unit.exponent - term.unit.exponent
      let needed = term.number.exact + failed.difference.shifted(by: exponent)
      guard needed >= .zero, let number = needed.printed(decimals: term.number.decimals)
      else { return nil }
      return Repair(kind: .part, figure: figure, name: term.name, number: number)
    }
    return [stated].compactMap { $0 } + parts
  }

  private func computed(decimals: Int) -> PrintedNumber? {
    failed.computed.printed(decimals: decimals)
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

extension ExactDecimal {
  /// The value as it would be printed, rounded half up.
  fileprivate func printed(decimals: Int) -> PrintedNumber? {
    guard let rounded = divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: decimals),
      let mantissa = Int64(exactly: rounded.mantissa)
    else { return nil }
    return PrintedNumber(mantissa: mantissa, decimals: decimals)
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
