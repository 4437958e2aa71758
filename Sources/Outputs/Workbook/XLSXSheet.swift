import CLibXLSXWriter
import Foundation
import Reports

/// One sheet of an open workbook; rows and columns count from 0, as in the library.
struct XLSXSheet {
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let name: String

  /// The name as formulas write it: `'问题清单'`.
  var quotedName: String { "'" + name.replacing("'", with: "''") + "'" }

  func setColumn(_ column: Int, width: Int) throws(WorkbookError) {
    let column = lxw_col_t(column)
    try check(worksheet_set_column(handle, column, column, Double(width), nil))
  }

  func setRow(_ row: Int, height: Int) throws(WorkbookError) {
    try check(worksheet_set_row(handle, lxw_row_t(row), Double(height), nil))
  }

  /// Keeps the rows above `row` and the columns before `column` in view.
  func freeze(row: Int, column: Int) {
    worksheet_freeze_panes(handle, lxw_row_t(row), lxw_col_t(column))
  }

  func filter(rows: ClosedRange<Int>, columns: Int) throws(WorkbookError) {
    try check(
      worksheet_autofilter(
        handle, lxw_row_t(rows.lowerBound), 0, lxw_row_t(rows.upperBound), lxw_col_t(columns - 1)))
  }

  /// Prints on A4, landscape, as wide as the page, with the header on each page.
  func setUpPage(repeatedRows: ClosedRange<Int>) throws(WorkbookError) {
    let a4: UInt8 = 9
    worksheet_set_landscape(handle)
    worksheet_set_paper(handle, a4)
    worksheet_fit_to_pages(handle, 1, 0)
    try check(
      worksheet_repeat_rows(
        handle, lxw_row_t(repeatedRows.lowerBound), lxw_row_t(repeatedRows.upperBound)))
    try check(worksheet_set_footer(handle, "&C&P / &N"))
  }

  func merge(row: Int, columns: Int, text: String, format: XLSXFormat) throws(WorkbookError) {
    guard columns > 1 else {
      return try write(.text(text), row: row, column: 0, format: format)
    }
    try check(
      worksheet_merge_range(
        handle, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(columns - 1), CellText.writable(text),
        format.handle))
  }

  /// Writes one cell; a row of a constant-memory sheet is closed when a later one begins.
  func write(
    _ content: CellContent, row: Int, column: Int, format: XLSXFormat
  ) throws(WorkbookError) {
    let (row, column, format) = (lxw_row_t(row), lxw_col_t(column), format.handle)
    switch content {
    case .blank: try check(worksheet_write_blank(handle, row, column, format))
    case .text(let text):
      try check(worksheet_write_string(handle, row, column, CellText.writable(text), format))
    case .whole(let number):
      try check(worksheet_write_number(handle, row, column, Double(number), format))
    case .decimal(let number), .amount(let number):
      guard let value = Self.cellNumber(number) else {
        return try check(
          worksheet_write_string(handle, row, column, number.description, format))
      }
      try check(worksheet_write_number(handle, row, column, value, format))
    case .formula(let formula, .text(let text)):
      try check(
        worksheet_write_formula_str(
          handle, row, column, "=" + formula, format, CellText.writable(text)))
    case .formula(let formula, .whole(let number)):
      try check(
        worksheet_write_formula_num(handle, row, column, "=" + formula, format, Double(number)))
    case .formula(let formula, .decimal(let number)), .formula(let formula, .amount(let number)):
      try check(
        worksheet_write_formula_num(
          handle, row, column, "=" + formula, format, Self.cellNumber(number) ?? 0))
    case .jump(let target, let text):
      let formula = "=HYPERLINK(\"#\(target)\",\"\(text.replacing("\"", with: "\"\""))\")"
      try check(
        worksheet_write_formula_str(handle, row, column, formula, format, CellText.writable(text)))
    }
  }

  /// The file format's cells are binary floating point: the one place where a figure becomes one,
  /// after all is decided. The nearest to 15 digits or fewer shows those digits; nil beyond them.
  private static func cellNumber(_ number: ExactDecimal) -> Double? {
    number.fitsSpreadsheet ? Double(number.description) : nil
  }
}
