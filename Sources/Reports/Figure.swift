import Findings

/// A value of a report and where the document prints it.
package struct Cited<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  package var value: Value
  package var place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// The unit of an amount of money.
package enum MoneyUnit: String, Sendable, Codable, CaseIterable {
  case yuan = "元"
  case thousandYuan = "千元"
  case tenThousandYuan = "万元"
  case millionYuan = "百万元"
  case hundredMillionYuan = "亿元"

  /// How many powers of ten the unit is above 元.
  package var exponent: Int {
    switch self {
    case .yuan: 0
    case .thousandYuan: 3
    case .tenThousandYuan: 4
    case .millionYuan: 6
    case .hundredMillionYuan: 8
    }
  }
}

/// A figure as a cell or a sentence prints it.
package struct Figure: Sendable, Hashable, Codable {
  /// The print: thousands separators and unit taken off, full-width digits folded ("1343.50").
  /// A rate keeps its sign ("99.97%"). Words where the cell has no number.
  package var text: String
  /// The number; nil where the cell says words, so that nothing is guessed.
  package var number: PrintedNumber?
  /// True where the print ends in a per cent sign (or 百分之 stands before it).
  package var isPercent: Bool
  /// The unit printed in the cell or sentence itself (5.8万), which goes before the column's.
  package var moneyUnit: MoneyUnit?
  package var place: Place

  package init(
    text: String, number: PrintedNumber?, isPercent: Bool = false, moneyUnit: MoneyUnit? = nil,
    place: Place
  ) {
    self.text = text
    self.number = number
    self.isPercent = isPercent
    self.moneyUnit = moneyUnit
    self.place = place
  }
}
