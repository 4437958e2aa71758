/// Where the rows of a kind of sheet come to stand, continuation sheets included.
struct SheetLayout {
  /// Rows that a spreadsheet's sheet has.
  static let spreadsheetRows = 1_048_576

  /// Title and header.
  static let headRows = 2

  /// Data rows of one sheet; the last row of a full sheet says where it goes on.
  let capacity: Int

  init(rowLimit: Int = spreadsheetRows) { capacity = max(1, rowLimit - Self.headRows - 1) }

  /// The sheet row, from 1, of a data row counted from 0.
  func sheetRow(of index: Int) -> Int { Self.headRows + 1 + index % capacity }

  /// The sheet, from 0, that holds a data row.
  func sheet(of index: Int) -> Int { index / capacity }

  /// The name of a continuation: 指标, 指标 (2), 指标 (3).
  func sheetName(_ name: String, sheet: Int) -> String {
    sheet == 0 ? name : "\(name) (\(sheet + 1))"
  }

  /// The address of a row for a jump: `'排名'!A3`.
  func address(of index: Int, in name: String) -> String {
    "'\(sheetName(name, sheet: sheet(of: index)))'!A\(sheetRow(of: index))"
  }
}
