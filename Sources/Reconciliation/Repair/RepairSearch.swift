import Findings
import Reports

/// Looks for the single change that most likely put a comparison wrong.
///
/// Every candidate makes the comparison hold. They are ranked by what they do to all the other
/// checks that touch the same figure (a change that breaks another is worse, one that mends another
/// better), then by how seldom such a slip fits by chance, then by how usual the figure gets.
struct RepairSearch {
  let failed: Comparison
  let checks: Checks
  /// What the addends together stand for, in the unit of the stated figure.
  private let sum: Interval

  init(failed: Comparison, checks: Checks) {
    self.failed = failed
    self.checks = checks
    let exponent = failed.stated.unit.exponent
    sum = failed.addends.reduce(Interval.zero) {
      $0 + $1.interval(at: exponent, checks.tolerance)
    }
  }

  /// The figures are few enough, and few enough of them wrong, for one change to be the cause.
  private var isWithinBounds: Bool { RepairBounds.isShort(failed) && !checks.areTooManyBroken }

  /// The candidates, likeliest first.
  func candidates() -> [Repair] { ranked.map(\.repair) }

  /// The likeliest candidate and those that the figures cannot tell from it; none where the best
  /// breaks as much as it mends.
  func likeliest() -> [Repair] {
    let ranked = ranked
    guard let best = ranked.first, best.cost.broken < 0 else { return [] }
    return ranked.filter { best.cost.isRival($0.cost) }.map(\.repair)
  }

  /// The amounts that another unit would explain, likeliest first.
  var unitSlips: [Repair] {
    guard isWithinBounds else { return [] }
    return ranking(misprints([.unitSlip]).map { ($0, cost(of: $0)) }).map(\.repair)
  }

  private var ranked: [(repair: Repair, cost: RepairCost)] {
    guard isWithinBounds else { return [] }
    let rows = RowRepairs(failed: failed, checks: checks)
    let changes = misprints(Set(Repair.Kind.allCases)) + figures
    return ranking(rows.candidates() + changes.map { ($0, cost(of: $0)) })
  }

  private func ranking(
    _ candidates: [(Repair, RepairCost)]
  ) -> [(repair: Repair, cost: RepairCost)] {
    let all = candidates.map { repair, cost -> (repair: Repair, cost: RepairCost) in
      var repair = repair
      repair.mends = -cost.broken
      return (repair, cost)
    }
    let telling = all.filter { isTelling($0.repair) }
    return telling.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    .map(\.element)
  }

  /// A rate can blame an amount only where more than the rate says so. Below a limit anything lies:
  /// what makes it hold is a guess unless another sum or rate, or the parts to the last digit, agree.
  /// A minus sign and ten thousandfold need no other witness.
  private func isTelling(_ repair: Repair) -> Bool {
    let key = repair.figure.key
    if repair.kind == .unitSlip || repair.kind == .sign { return true }
    switch failed.relation {
    case .equals: return true
    case .quotient: return repair.mends > 1 || key == failed.stated.figure?.key
    case .atMost:
      guard let number = repair.number else { return true }
      if checks.broken(key, reading: number, limits: false) < 0 { return true }
      var whole = failed.replacing(key, with: number)
      whole.relation = .equals
      return whole.addends.count > 1 && whole.holds(checks.tolerance)
    }
  }

  private func cost(of repair: Repair) -> RepairCost {
    guard let number = repair.number else { return RepairCost(broken: 0, doubt: repair.doubt) }
    let key = repair.figure.key
    let isOdd = repair.kind == .unitSlip && failed.isAgainstUnit(number, for: key)
    return RepairCost(
      broken: checks.broken(key, reading: number), doubt: repair.doubt,
      oddity: checks.usual.oddity(key, reading: number) + (isOdd ? UsualShares.one : 0))
  }

  // MARK: Misprints

  private func misprints(_ kinds: Set<Repair.Kind>) -> [Repair] {
    failed.terms.enumerated().flatMap { index, term -> [Repair] in
      guard let figure = term.figure, !term.isFixed else { return [] }
      let exponent = failed.stated.unit.exponent
      let fitting = fitting(index)
      return Misprints.originals(of: term.number).compactMap { kind, number in
        guard kinds.contains(kind),
          kind != .unitSlip || term.unit.kind == .money && failed.isLikely(number, for: figure.key),
          fitting?.contains(number.exact.shifted(by: term.unit.exponent - exponent)) ?? true,
          failed.replacing(figure.key, with: number).holds(checks.tolerance),
          !isTrifle(number, of: index, as: kind), isComputed(number, for: figure)
        else { return nil }
        return Repair(kind: kind, figure: figure, name: term.name, number: number)
      }
    }
  }

  /// Where a term must lie for a plain sum to hold: a quick test before the whole comparison.
  private func fitting(_ index: Int) -> Interval? {
    guard failed.relation == .equals, failed.alternatives.isEmpty else { return nil }
    let exponent = failed.stated.unit.exponent
    let own = failed.terms[index].interval(at: exponent, checks.tolerance)
    let width = own.upper - own.lower
    let stated = failed.stated.interval(at: exponent, checks.tolerance)
    let needed =
      index == 0 ? sum : Interval(stated.lower - sum.upper, stated.upper - sum.lower) + own
    return Interval(needed.lower - width, needed.upper + width)
  }

  /// Dividing an addend until nothing is left of it is no slip of its own: the row is left out.
  private func isTrifle(
    _ number: PrintedNumber, of index: Int, as kind: Repair.Kind
  ) -> Bool {
    // A limit holds without any of its parts.
    if failed.relation == .atMost, kind != .unitSlip, kind != .decimalPoint { return false }
    guard failed.relation != .quotient, index > 0, index <= failed.addends.count,
      failed.addends.count > 1
    else { return false }
    let isSmaller = number.exact.magnitude < failed.addends[index - 1].number.exact.magnitude
    return isSmaller && failed.holds(without: index - 1, checks.tolerance)
  }

  /// A rate reads what its own arithmetic gives, and nothing near it.
  private func isComputed(_ number: PrintedNumber, for figure: Figure) -> Bool {
    guard failed.relation == .quotient, figure.key == failed.stated.figure?.key else { return true }
    return number.exact == Quotient(failed)?.computed
  }

  // MARK: What the others give

  /// What each figure would have to be, whatever was printed; of the parts only those that another
  /// check finds wrong too.
  private var figures: [Repair] {
    if failed.relation == .quotient {
      return [stated(Quotient(failed)?.computed)].compactMap { $0 }
    }
    guard failed.relation == .equals else { return [] }
    let parts = failed.addends.compactMap { term -> Repair? in
      guard let figure = term.figure, failed.addends.count > 1, failed.alternatives.isEmpty,
        checks.failures(of: figure.key) > 1
      else { return nil }
      let exponent = failed.stated.unit.exponent - term.unit.exponent
      let needed = term.number.exact + failed.difference.shifted(by: exponent)
      guard needed >= .zero, let number = needed.printed(decimals: term.number.decimals)
      else { return nil }
      return Repair(kind: .part, figure: figure, name: term.name, number: number)
    }
    return [digitCount, stated(failed.computed)].compactMap { $0 } + parts
  }

  /// The total read exactly as its parts give it, where that is one digit longer or shorter.
  private var digitCount: Repair? {
    guard let figure = failed.stated.figure, !failed.stated.isFixed, failed.addends.count > 1,
      let number = PrintedNumber(exactly: failed.computed.trimmed),
      Misprints.differByOneDigit(number, failed.stated.number)
    else { return nil }
    return Repair(kind: .digitCount, figure: figure, name: failed.stated.name, number: number)
  }

  private func stated(_ value: ExactDecimal?) -> Repair? {
    guard let figure = failed.stated.figure, !failed.stated.isFixed,
      let number = value?.printed(decimals: failed.stated.number.decimals)
    else { return nil }
    return Repair(kind: .statedFigure, figure: figure, name: failed.stated.name, number: number)
  }
}

extension Repair {
  /// How often such a slip fits by chance: the kind's place in its list.
  var doubt: Int { kind.rawValue }
}

extension ExactDecimal {
  /// The value as it would be printed, rounded half up.
  func printed(decimals: Int) -> PrintedNumber? {
    guard let rounded = divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: decimals),
      let mantissa = Int64(exactly: rounded.mantissa)
    else { return nil }
    return PrintedNumber(mantissa: mantissa, decimals: decimals)
  }
}
