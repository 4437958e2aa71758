import Findings
import Reports

/// A condition that some figures of an evaluation keep together.
struct Check: Sendable {
  var figures: Set<FigureKey>
  /// Only an upper bound, which any small enough figure keeps.
  var isLimit = false
  /// As printed.
  var holds: Bool
  /// As if one of the figures read differently.
  var holdsWith: @Sendable (FigureKey, PrintedNumber) -> Bool
}

/// Every condition that the figures of an evaluation keep, ready to try a changed figure on: sums
/// and limits, rates and their points, the points that a row's own target and actual value give.
struct Checks: Sendable {
  let comparisons: [Comparison]
  let tolerance: ReconciliationSettings.Tolerance
  let usual: UsualShares
  /// Nothing is asked of single figures where too much is wrong at once.
  let areTooManyBroken: Bool
  private let checks: [Check]
  /// Positions in `checks`.
  private let byFigure: [FigureKey: [Int]]

  init(of evaluation: SelfEvaluation, _ settings: ReconciliationSettings) {
    let tolerance = settings.tolerance
    let comparisons = evaluation.comparisons
    self.comparisons = comparisons
    self.tolerance = tolerance
    areTooManyBroken = comparisons.count { !$0.holds(tolerance) } > RepairBounds.broken
    guard !areTooManyBroken else {
      (usual, checks, byFigure) = (UsualShares([]), [], [:])
      return
    }
    usual = UsualShares(comparisons)
    let checks =
      comparisons.filter(RepairBounds.isShort).map { Check($0, tolerance) }
      + [evaluation.rateShare].compactMap { $0 }.map { Check($0, tolerance) }
      + ScoredRow.rows(of: evaluation, settings, with: .any).compactMap(Check.init)
    var byFigure: [FigureKey: [Int]] = [:]
    for (position, check) in checks.enumerated() {
      for figure in check.figures { byFigure[figure, default: []].append(position) }
    }
    self.byFigure = byFigure
    self.checks = checks
  }

  /// How many conditions are broken, less those mended, where a figure reads differently.
  ///
  /// - Parameter limits: whether limits count, too.
  func broken(_ key: FigureKey, reading number: PrintedNumber, limits: Bool = true) -> Int {
    (byFigure[key] ?? []).reduce(0) { count, position in
      let check = checks[position]
      guard limits || !check.isLimit else { return count }
      return count + (check.holds ? 1 : 0) - (check.holdsWith(key, number) ? 1 : 0)
    }
  }

  /// How many conditions that a figure is part of fail as printed.
  func failures(of key: FigureKey) -> Int { (byFigure[key] ?? []).count { !checks[$0].holds } }
}

extension Check {
  fileprivate init(_ comparison: Comparison, _ tolerance: ReconciliationSettings.Tolerance) {
    self.init(
      figures: Set(comparison.terms.compactMap { $0.figure?.key }),
      isLimit: comparison.relation == .atMost, holds: comparison.holds(tolerance),
      holdsWith: { comparison.replacing($0, with: $1).holds(tolerance) })
  }

  fileprivate init(_ share: RateShare, _ tolerance: ReconciliationSettings.Tolerance) {
    let isKept = { @Sendable (share: RateShare) in share.fitsAmounts(tolerance) }
    self.init(
      figures: Set(share.terms.compactMap { $0.figure?.key }), holds: isKept(share),
      holdsWith: { isKept(share.replacing($0, with: $1)) })
  }

  /// The score of a row against the points that its target and actual value give.
  fileprivate init?(_ row: ScoredRow) {
    guard let figure = row.indicator.score, let points = row.rescored?.points else { return nil }
    let isDue = { @Sendable (score: PrintedNumber) in points.meets(PointStep(of: score).span(score))
    }
    self.init(
      figures: [figure.key], holds: isDue(row.score), holdsWith: { _, score in isDue(score) })
  }
}

extension RateShare {
  fileprivate var terms: [Term] { [weight, score, executed, budget] + [rate].compactMap { $0 } }

  fileprivate func replacing(_ key: FigureKey, with number: PrintedNumber) -> RateShare {
    func replaced(_ term: Term) -> Term {
      guard term.figure?.key == key else { return term }
      var copy = term
      copy.number = number
      return copy
    }
    return RateShare(
      weight: replaced(weight), score: replaced(score), executed: replaced(executed),
      budget: replaced(budget), rate: rate.map(replaced))
  }
}
