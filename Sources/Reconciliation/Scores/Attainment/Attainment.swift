import Reports

/// How an actual value stands to its target.
///
/// Made from an indicator's own words; where they can be read in two ways, the reading that agrees
/// with the target is taken, so that doubt raises no flag.
struct Attainment: Hashable {
  enum Standing: Hashable {
    case met
    case missed
    /// The two cannot be held against each other: different units, words against numbers.
    case unclear
  }

  var standing: Standing
  /// What part of the target the actual value is: actual ÷ target, for a ceiling target ÷ actual;
  /// an interval, as prints are. Nil where no such part is defined (dates, a target of zero).
  var share: Interval?
  /// Actual ÷ target as printed, for targets to reach or to stay below.
  var ratio: ExactDecimal?
  /// True for a target that is to be stayed below (≤).
  var isCeiling = false
  /// What words say, where words say it.
  var level: AttainmentLevel?

  static let unclear = Attainment(standing: .unclear)

  /// Holds an indicator's actual value against its target.
  static func of(_ indicator: Indicator) -> Attainment {
    guard let actual = indicator.actual?.value, let target = indicator.target?.value,
      !NilMarks.contains(actual), !NilMarks.contains(target),
      let wanted = indicator.targetMeasure, let got = indicator.actualMeasure
    else { return .unclear }
    switch (wanted.content, got.content) {
    case (.number(let comparison, let number, let unit), .number(_, let value, let valueUnit)):
      let saysNoSide = comparison == .equal || comparison == .unsigned
      let goal = Goal(comparison, isOpen: saysNoSide && DirectionWords.areOpen(in: indicator))
      return Quantities(number, unit, against: value, valueUnit)?.attainment(goal) ?? .unclear
    case (.range(let low, let high, let unit), .number(_, let value, let valueUnit)):
      let isOpen = DirectionWords.areOpen(in: indicator)
      return within(low, high, unit, value, valueUnit, isOpen: isOpen)
    case (.date(let comparison, let year, let month, let day), .date(_, let y, let m, let d)):
      return DateOrder.attainment(
        comparison, target: DateOrder(year, month, day), actual: DateOrder(y, m, d))
    case (_, .words):
      return words(actual, target: target, targetIsWords: wanted.content == .words)
    default: return .unclear
    }
  }

  /// Holds a value against a range. Beyond its upper end it is neither met nor missed, for a range
  /// does not say which side is the better one.
  private static func within(
    _ low: PrintedNumber, _ high: PrintedNumber, _ unit: String, _ value: PrintedNumber,
    _ valueUnit: String, isOpen: Bool
  ) -> Attainment {
    guard let floor = Quantities(low, unit, against: value, valueUnit)?.attainment(.floor),
      let ceiling = Quantities(high, unit, against: value, valueUnit)?.attainment(.ceiling)
    else { return .unclear }
    if ceiling.standing == .missed { return .unclear }
    if floor.standing == .missed { return isOpen ? .unclear : floor }
    return Attainment(standing: .met)
  }

  private static func words(_ actual: String, target: String, targetIsWords: Bool) -> Attainment {
    if targetIsWords, actual == target { return Attainment(standing: .met, level: .reached) }
    switch AttainmentWords.level(of: actual) {
    case .reached: return Attainment(standing: .met, level: .reached)
    case .largely: return Attainment(standing: .unclear, level: .largely)
    case .partly: return Attainment(standing: .missed, level: .partly)
    case .missed: return Attainment(standing: .missed, level: .missed)
    case nil: return .unclear
    }
  }
}

/// What a numeric target asks for.
enum Goal: Hashable {
  case floor, ceiling
  /// Above the number (>) and below it (<).
  case above, below
  /// Exactly the number; more is neither met nor missed.
  case exactly
  /// Close to the number; which side is the better one is not said.
  case open

  init(_ comparison: Measure.Comparison, isOpen: Bool) {
    switch comparison {
    case .atLeast: self = .floor
    case .more: self = .above
    case .atMost: self = .ceiling
    case .less: self = .below
    case .equal: self = isOpen ? .open : .exactly
    case .unsigned: self = isOpen ? .open : .floor
    }
  }
}
