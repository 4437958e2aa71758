import CLibXLSXWriter

/// A workbook being written in constant memory; the one owner of libxlsxwriter's handle.
///
/// Sheets stand in the order in which they are added; each takes its rows from the top down. Two
/// workbooks of the same calls have the same bytes: the creation date is fixed, and the library
/// dates the archive's entries 1980.
struct XLSXFile: ~Copyable {
  /// 1980-01-01 00:00 UTC, the first moment a ZIP archive can name.
  private static let creationTime = 315_532_800

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var isClosed = false

  /// - Parameter path: where `close` writes the file.
  init(path: String) throws(WorkbookError) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    options.use_zip64 = 1
    guard let workbook = workbook_new_opt(path, &options) else {
      throw WorkbookError(description: "libxlsxwriter: no memory")
    }
    self.workbook = workbook
  }

  deinit { if !isClosed { lxw_workbook_free(workbook) } }

  /// Sets the file's title and its fixed date.
  func describe(title: String) throws(WorkbookError) {
    let error = title.withCString { text in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: text)
      properties.created = Self.creationTime
      return workbook_set_properties(workbook, &properties)
    }
    try check(error)
  }

  func addSheet(named name: String) throws(WorkbookError) -> XLSXSheet {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw WorkbookError(description: "libxlsxwriter: sheet \(name)")
    }
    return XLSXSheet(handle: sheet, name: name)
  }

  /// The format record of a style, made at its first use.
  mutating func format(_ style: CellStyle) throws(WorkbookError) -> XLSXFormat {
    if let known = formats[style] { return XLSXFormat(handle: known) }
    guard let format = workbook_add_format(workbook) else {
      throw WorkbookError(description: "libxlsxwriter: no memory")
    }
    dress(format, as: style)
    formats[style] = format
    return XLSXFormat(handle: format)
  }

  /// A column chart of one series a name, over ranges as formulas (`='总览'!$A$3:$A$9`).
  func addColumnChart(
    _ chart: ColumnChart, on sheet: XLSXSheet, row: Int, column: Int
  ) throws(WorkbookError) {
    guard let handle = workbook_add_chart(workbook, UInt8(LXW_CHART_COLUMN.rawValue)) else {
      throw WorkbookError(description: "libxlsxwriter: chart")
    }
    for (index, series) in chart.series.enumerated() {
      let added = chart_add_series(handle, chart.categories, series.values)
      chart_series_set_name(added, series.name)
      var fill = lxw_chart_fill()
      fill.color = index == 0 ? 0x1F4E79 : 0x9DC3E6
      chart_series_set_fill(added, &fill)
      chart_series_set_labels(added)
    }
    chart_title_set_name(handle, chart.title)
    chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.35
    options.y_scale = 1.15
    try check(
      worksheet_insert_chart_opt(
        sheet.handle, lxw_row_t(row), lxw_col_t(column), handle, &options))
  }

  /// Writes the file.
  consuming func close() throws(WorkbookError) {
    isClosed = true  // The library frees the handle in either case.
    try check(workbook_close(workbook))
  }

  private func dress(_ format: UnsafeMutablePointer<lxw_format>, as style: CellStyle) {
    format_set_font_name(format, "微软雅黑")
    format_set_font_size(format, style.role == .title ? 14 : 10)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch style.role {
    case .title, .subtitle:
      format_set_bold(format)
      format_set_font_color(format, 0x1F3864)
    case .header:
      format_set_bold(format)
      format_set_font_color(format, 0xFFFFFF)
      format_set_bg_color(format, 0x1F4E79)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .total: format_set_bold(format)
    case .link:
      format_set_font_color(format, 0x0563C1)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    case .body: break
    }
    if ![.title, .subtitle].contains(style.role) {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
    if style.wraps || style.role == .header { format_set_text_wrap(format) }
    if let fill = style.fill { format_set_bg_color(format, fill.rawValue) }
    if let numberFormat = style.numberFormat { format_set_num_format(format, numberFormat) }
  }
}

/// A format record of an open workbook.
struct XLSXFormat {
  let handle: UnsafeMutablePointer<lxw_format>
}

/// A column chart over cells of a sheet.
struct ColumnChart {
  var title: String
  /// A range (`='总览'!$A$3:$A$9`).
  var categories: String
  var series: [(name: String, values: String)]
}

func check(_ error: lxw_error) throws(WorkbookError) {
  guard error == LXW_NO_ERROR else {
    throw WorkbookError(description: "libxlsxwriter: \(String(cString: lxw_strerror(error)))")
  }
}
