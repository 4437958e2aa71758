import Findings
import Reports

/// The points that an indicator's own target, actual value and weight give under a profile.
package struct Rescored: Sendable, Hashable {
  /// How the points were found.
  package enum Basis: Sendable, Hashable {
    case met
    /// The target was reached and far exceeded: points may be reduced by degree.
    case exceeded
    /// Weight × part reached.
    case proportion
    /// Words of a level, or a date not kept: a band of the weight.
    case band
    /// A target in words answered by a per cent: weight × per cent, the custom of such rows.
    case share
  }

  package var basis: Basis
  /// All points that the prints allow, in 分.
  package var points: Interval
  /// The points that the printed figures give as they stand, in 分; nil for a band.
  package var exact: ExactDecimal?
}

extension ScoringProfile {
  /// Scores an indicator again from its own figures.
  ///
  /// - Parameter limit: how far a target may be exceeded before points may be reduced, in per cent.
  /// - Returns: nil where target and actual value cannot be held against each other, or the row has
  ///   no weight.
  package func rescored(_ indicator: Indicator, limit: ExactDecimal) -> Rescored? {
    rescored(indicator, Attainment.of(indicator), limit: limit)
  }

  /// The same for an attainment that is known.
  func rescored(_ indicator: Indicator, _ attainment: Attainment, limit: ExactDecimal) -> Rescored?
  {
    guard let weight = indicator.weight?.number?.exact, weight >= .zero else { return nil }
    return rescored(attainment, weight: weight, limit: limit)
      ?? share(of: indicator, weight: weight)
  }

  /// The points of the execution rate: weight × executed ÷ budget, never above the weight.
  ///
  /// - Parameters: amounts in one unit; nil where the budget is not above zero.
  package func ratePoints(weight: PrintedNumber, budget: ExactDecimal, executed: ExactDecimal)
    -> ExactDecimal?
  {
    guard budget > .zero, executed >= .zero else { return nil }
    let product = executed.multiplied(by: weight.exact)
    return product?.divided(by: budget, decimals: Self.decimals).map { min($0, weight.exact) }
  }

  /// Decimals kept of points; beyond any print.
  private static let decimals = 12

  func rescored(_ attainment: Attainment, weight: ExactDecimal, limit: ExactDecimal) -> Rescored? {
    if let level = attainment.level { return Rescored(basis: .band, points: of(level, weight)) }
    switch attainment.standing {
    case .unclear: return nil
    case .met: return met(attainment, weight: weight, limit: limit)
    case .missed: return missed(attainment, weight: weight)
    }
  }

  private func met(_ attainment: Attainment, weight: ExactDecimal, limit: ExactDecimal) -> Rescored
  {
    guard overshoot == .reducible, attainment.exceeds(limit), let ratio = attainment.ratio,
      let reduced = weight.divided(by: ratio, decimals: Self.decimals)
    else { return Rescored(basis: .met, points: Interval(weight, weight), exact: weight) }
    let lower = attainment.isCeiling ? ExactDecimal.zero : reduced
    return Rescored(basis: .exceeded, points: Interval(lower, weight), exact: weight)
  }

  private func missed(_ attainment: Attainment, weight: ExactDecimal) -> Rescored {
    guard shortfall == .proportional else {
      return Rescored(basis: .proportion, points: .zero, exact: .zero)
    }
    guard let share = attainment.share, let part = attainment.part,
      let lower = share.lower.multiplied(by: weight), let exact = part.multiplied(by: weight),
      let upper = share.upper.multiplied(by: weight)
    else { return Rescored(basis: .band, points: Interval(.zero, weight)) }
    return Rescored(
      basis: .proportion, points: Interval(min(lower, weight), min(upper, weight)),
      exact: min(exact, weight).rounded(to: Self.decimals))
  }

  private func share(of indicator: Indicator, weight: ExactDecimal) -> Rescored? {
    guard indicator.targetMeasure?.content == .words,
      case .number(_, let number, let unit)? = indicator.actualMeasure?.content,
      MeasureUnit(unit).kind == .share, number.mantissa >= 0,
      let points = number.exact.hundredths.multiplied(by: weight)
    else { return nil }
    let capped = min(points, weight)
    return Rescored(basis: .share, points: Interval(capped, capped), exact: capped)
  }

  private func of(_ level: AttainmentLevel, _ weight: ExactDecimal) -> Interval {
    let band = band(of: level)
    let points = { (percent: Int32) in
      PrintedNumber(percent).exact.hundredths.multiplied(by: weight) ?? weight
    }
    return Interval(points(band.lower), points(band.upper))
  }
}

extension Attainment {
  /// Whether the actual value passes the target by more than a limit in per cent (130), or stays
  /// as far below a ceiling (70).
  func exceeds(_ limit: ExactDecimal) -> Bool {
    guard standing == .met, let ratio else { return false }
    let hundred = ExactDecimal(mantissa: 100, scale: 0)
    let margin = isCeiling ? hundred + hundred - limit : limit
    return isCeiling ? ratio > .zero && ratio < margin.hundredths : ratio > margin.hundredths
  }

  /// The part of the target that was reached as printed, without the prints' intervals.
  var part: ExactDecimal? {
    guard isCeiling else { return ratio }
    let one = ExactDecimal(mantissa: 1, scale: 0)
    return ratio.flatMap { one.divided(by: $0, decimals: Self.partDecimals) }
  }

  private static let partDecimals = 15
}

extension ExactDecimal {
  /// The number as a per cent of one.
  var hundredths: ExactDecimal { ExactDecimal(mantissa: mantissa, scale: scale + 2) }

  /// Rounded half up to some decimals; itself where it has no more.
  func rounded(to decimals: Int) -> ExactDecimal {
    guard scale > decimals else { return self }
    return divided(by: ExactDecimal(mantissa: 1, scale: 0), decimals: decimals) ?? self
  }
}
