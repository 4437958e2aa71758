import Reports

/// A figure in a sentence: its stretch, its digits, and what its unit makes of it.
struct ProseFigure: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case money(MoneyUnit)
    case percent
    /// 分 of a score.
    case points
    /// A number of something, with the word counted in (人, 名, 次).
    case count(String)
    /// A calendar year (2021年).
    case year
    /// A day, month, telephone number, list number, 第…: no figure of the report.
    case other
    /// A number without a unit.
    case bare
  }

  /// From the sign or first digit to the end of the unit.
  var range: Range<Int>
  /// ASCII digits without separators ("1343.50").
  var digits: String
  var kind: Kind
  /// A limit or one end of a range (90分以上, ≥95%, 80-90分), not something reached.
  var isBound = false
  /// Broken by a line end inside the number: what it says cannot be known.
  var isDoubtful = false
  /// 约1500万元, 1500余万元: no figure to reckon with.
  var isAbout = false
  /// A price or standard per piece (1000元/人), not a sum.
  var isPerPiece = false

  var moneyUnit: MoneyUnit? {
    if case .money(let unit) = kind { unit } else { nil }
  }

  /// A number of people or posts, or one without any unit.
  func counts(_ units: WordSet) -> Bool {
    switch kind {
    case .count(let unit): units.contains(unit)
    case .bare: !digits.contains(".")
    default: false
    }
  }
}
