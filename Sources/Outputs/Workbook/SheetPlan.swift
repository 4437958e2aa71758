import Findings

/// A kind of sheet: its names, its columns, and what a row puts into each.
struct SheetPlan<Row> {
  var name: LocalizedText
  /// The title in the sheet's first row.
  var title: LocalizedText
  var columns: [SheetColumn<Row>]
  /// How many columns stay in view when one scrolls to the right.
  var frozenColumns = 1
  /// The fill of a row's first cells, by what is wrong with it.
  var fill: (Row) -> CellStyle.Fill? = { _ in nil }
  /// The columns that take the fill; all where empty.
  var filled: Set<Field> = []

  /// The column letters of the fields that the sheet has.
  var letters: [Field: String] {
    Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { ($1.field, columnLetters($0)) })
  }
}

/// One column of a sheet.
struct SheetColumn<Row> {
  var field: Field
  var content: (Row, RowAddress) -> CellContent

  init(_ field: Field, _ content: @escaping (Row, RowAddress) -> CellContent) {
    self.field = field
    self.content = content
  }

  init(_ field: Field, _ content: @escaping (Row) -> CellContent) {
    self.init(field) { row, _ in content(row) }
  }
}

/// Where a row stands: what its formulas name.
struct RowAddress {
  /// The sheet row, from 1.
  var number: Int
  var letters: [Field: String]

  /// The address of the row's cell in a column of the sheet: `E12`.
  func callAsFunction(_ field: Field) -> String { (letters[field] ?? "A") + String(number) }
}

/// A spreadsheet's name for a column counted from 0: A, …, Z, AA.
func columnLetters(_ column: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
  return column < 26 ? letter : columnLetters(column / 26 - 1) + letter
}
