import Findings
import Reports

/// The unit of a figure in a comparison.
struct Unit: Sendable, Hashable {
  /// Powers of ten above the smallest unit of its kind.
  var exponent: Int
  var label: LocalizedText
  var kind: Kind

  /// Figures of different kinds are never compared.
  enum Kind: Sendable, Hashable { case money, unknownMoney, points, people }

  static let points = Unit(exponent: 0, label: LocalizedText(zh: "分", en: "points"), kind: .points)
  static let people = Unit(exponent: 0, label: LocalizedText(zh: "人", en: "people"), kind: .people)

  /// Money of a known unit, or of one that the report never names.
  static func money(_ unit: MoneyUnit?) -> Unit {
    guard let unit else {
      return Unit(exponent: 0, label: LocalizedText(zh: "", en: ""), kind: .unknownMoney)
    }
    return Unit(
      exponent: unit.exponent, label: LocalizedText(zh: unit.rawValue, en: unit.rawValue),
      kind: .money)
  }

  /// A figure with the unit behind it ("98.25 分").
  func print(_ figure: some CustomStringConvertible) -> LocalizedText {
    guard !label.zh.isEmpty else { return LocalizedText(zh: "\(figure)", en: "\(figure)") }
    let isOne = ["1", "-1"].contains("\(figure)")
    let en = isOne ? singular ?? label.en : label.en
    return LocalizedText(zh: "\(figure) \(label.zh)", en: "\(figure) \(en)")
  }

  /// The English label of one.
  private var singular: String? {
    switch kind {
    case .points: "point"
    case .people: "person"
    case .money, .unknownMoney: nil
    }
  }
}

/// One printed figure of a comparison.
struct Term: Sendable, Hashable {
  /// The row's or the figure's name, in the document's words.
  var name: String
  var number: PrintedNumber
  var unit: Unit
  /// Counted or assigned: stands for itself alone in a sum.
  var isExact: Bool
  /// Nil for a constant of the rule (100).
  var figure: Figure?
  /// The number is laid down by the rule, whatever is printed: never what a repair changes.
  var isFixed = false

  /// The value in a unit of the same kind, `exponent` powers of ten above the smallest.
  func value(at exponent: Int) -> ExactDecimal {
    number.exact.shifted(by: unit.exponent - exponent)
  }

  /// All values for which the print stands, in the same unit.
  func interval(at exponent: Int, _ tolerance: ReconciliationSettings.Tolerance) -> Interval {
    let value = value(at: exponent)
    guard !isExact, tolerance == .intervals else { return Interval(value, value) }
    let half = ExactDecimal(mantissa: 5, scale: number.decimals + 1)
      .shifted(by: unit.exponent - exponent)
    return Interval(value - half, value + half)
  }

  var print: LocalizedText { unit.print(number) }
}

extension ExactDecimal {
  /// The value times a power of ten, exact.
  func shifted(by exponent: Int) -> ExactDecimal {
    let scale = scale - exponent
    if scale >= 0 { return ExactDecimal(mantissa: mantissa, scale: scale) }
    let factor = (0..<(-scale)).reduce(Int128(1)) { product, _ in product &* 10 }
    return ExactDecimal(mantissa: mantissa &* factor, scale: 0)
  }
}

extension SelfEvaluation {
  /// An amount of the tables; nil where there is no number.
  func money(_ figure: Figure?, _ name: String) -> Term? {
    term(figure, name, .money(figure?.moneyUnit ?? unit), isExact: false)
  }

  /// An amount of the sentences.
  func narrated(_ figure: Figure?, _ name: String) -> Term? {
    term(figure, name, .money(figure?.moneyUnit ?? narrative.unit ?? unit), isExact: false)
  }

  /// Points; whole ones were assigned and stand for themselves.
  func points(_ figure: Figure?, _ name: String) -> Term? {
    term(figure, name, .points, isExact: figure?.number?.decimals == 0)
  }

  /// A weight, which is assigned however it is printed.
  func weight(_ figure: Figure?, _ name: String) -> Term? {
    term(figure, name, .points, isExact: true)
  }

  /// A count of people.
  func people(_ figure: Figure?, _ name: String) -> Term? {
    term(figure, name, .people, isExact: true)
  }

  private func term(_ figure: Figure?, _ name: String, _ unit: Unit, isExact: Bool) -> Term? {
    guard let figure, let number = figure.number else { return nil }
    return Term(name: name, number: number, unit: unit, isExact: isExact, figure: figure)
  }
}
