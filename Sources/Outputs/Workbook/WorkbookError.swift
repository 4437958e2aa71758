/// Why a workbook could not be written.
struct WorkbookError: Error, CustomStringConvertible {
  /// What libxlsxwriter says.
  var description: String
}
