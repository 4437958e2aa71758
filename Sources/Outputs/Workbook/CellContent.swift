import Reports

/// What a cell of the workbook holds, apart from its looks.
enum CellContent {
  case blank
  case text(String)
  case whole(Int)
  /// A number shown with all its decimals.
  case decimal(ExactDecimal)
  /// An amount of money: as `decimal`, with thousands separators.
  case amount(ExactDecimal)
  /// A formula over other cells, without its equals sign, and the value that it has.
  case formula(String, value: Value)
  /// A jump to a cell of the workbook (`'排名'!A3`), as a formula: a sheet takes only 65,530 link
  /// records.
  case jump(to: String, text: String)

  /// The stored value of a formula.
  enum Value {
    case text(String)
    case whole(Int)
    case decimal(ExactDecimal)
    case amount(ExactDecimal)
  }

  /// Text, or a blank cell for nil.
  static func text(_ text: String?) -> CellContent { text.map { .text($0) } ?? .blank }

  static func whole(_ number: Int?) -> CellContent { number.map { .whole($0) } ?? .blank }

  static func decimal(_ number: ExactDecimal?) -> CellContent {
    number.map { .decimal($0) } ?? .blank
  }

  static func amount(_ number: ExactDecimal?) -> CellContent {
    number.map { .amount($0) } ?? .blank
  }

  /// A figure as printed: its number, or its words where it has none.
  static func figure(_ figure: Figure?) -> CellContent {
    guard let figure else { return .blank }
    guard let number = figure.number, !figure.isPercent else { return .text(figure.text) }
    return .decimal(number.exact)
  }
}

extension ExactDecimal {
  /// Digits that a spreadsheet keeps of a number; longer ones are written as text.
  private static let spreadsheetDigits = 15

  /// Whether a spreadsheet's number holds all digits.
  var fitsSpreadsheet: Bool {
    String(trimmed.mantissa.magnitude).count <= Self.spreadsheetDigits
  }

  /// The number format that shows every decimal: `0.00`, with separators `#,##0.00`.
  func numberFormat(separators: Bool) -> String {
    let decimals = scale > 0 ? "." + String(repeating: "0", count: scale) : ""
    return (separators ? "#,##0" : "0") + decimals
  }
}
