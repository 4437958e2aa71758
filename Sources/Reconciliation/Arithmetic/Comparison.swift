import Findings
import Reports

/// A comparison of printed figures, as the rules and the search for a repair both use it.
struct Comparison: Sendable {
  enum Relation: Sendable {
    /// The addends together are the stated figure.
    case equals
    /// The addends together are the stated figure or fall short of it.
    case atMost
    /// The first addend divided by the second is the stated rate.
    case quotient
  }

  var relation: Relation
  var addends: [Term]
  /// The stated figure first, then others that would do in its place.
  var stated: Term
  var alternatives: [Term] = []

  /// Nil without addends, or where kinds of figures differ so that nothing can be said.
  init?(
    _ relation: Relation = .equals, _ addends: [Term], to stated: Term?,
    alternatives: [Term] = []
  ) {
    guard let stated, let first = addends.first,
      relation == .quotient
        || (addends + alternatives).allSatisfy({ $0.unit.kind == stated.unit.kind }),
      addends.allSatisfy({ $0.unit.kind == first.unit.kind })
    else { return nil }
    self.relation = relation
    self.addends = addends
    self.stated = stated
    self.alternatives = alternatives
  }

  /// The sum of the addends as printed, in the unit of the stated figure.
  var computed: ExactDecimal {
    addends.reduce(.zero) { $0 + $1.value(at: stated.unit.exponent) }
  }

  /// `stated` − `computed`, in the unit of the stated figure.
  var difference: ExactDecimal { stated.value(at: stated.unit.exponent) - computed }

  func holds(_ tolerance: ReconciliationSettings.Tolerance) -> Bool {
    if relation == .quotient {
      return Quotient(self).map { $0.verdict(tolerance) != .differs } ?? true
    }
    let exponent = stated.unit.exponent
    let sum = addends.reduce(Interval.zero) { $0 + $1.interval(at: exponent, tolerance) }
    return ([stated] + alternatives).contains { term in
      let interval = term.interval(at: exponent, tolerance)
      return relation == .atMost ? sum.lower <= interval.upper : sum.meets(interval)
    }
  }

  /// Every figure of the comparison, the stated one first.
  var terms: [Term] { [stated] + addends + alternatives }

  func involves(_ key: FigureKey) -> Bool { terms.contains { $0.figure?.key == key } }

  /// The same comparison as if one figure read differently.
  func replacing(_ key: FigureKey, with number: PrintedNumber) -> Comparison {
    func replaced(_ term: Term) -> Term {
      guard term.figure?.key == key, !term.isFixed else { return term }
      var copy = term
      copy.number = number
      return copy
    }
    var copy = self
    copy.stated = replaced(stated)
    copy.addends = addends.map(replaced)
    copy.alternatives = alternatives.map(replaced)
    return copy
  }
}
