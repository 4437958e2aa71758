import Findings

/// A kind of sheet being filled from the top; opens a continuation where a sheet is full.
struct SheetRun<Row> {
  let plan: SheetPlan<Row>
  let layout: SheetLayout
  let language: Language
  private var sheets: [XLSXSheet] = []
  private(set) var count = 0
  private let letters: [Field: String]

  init(
    _ plan: SheetPlan<Row>, layout: SheetLayout, language: Language, in file: inout XLSXFile
  ) throws(WorkbookError) {
    self.plan = plan
    self.layout = layout
    self.language = language
    letters = plan.letters
    try openSheet(in: &file)
  }

  mutating func append(_ row: Row, to file: inout XLSXFile) throws(WorkbookError) {
    if layout.sheet(of: count) == sheets.count { try openContinuation(in: &file) }
    let address = RowAddress(number: layout.sheetRow(of: count), letters: letters)
    let fill = plan.fill(row)
    let contents = plan.columns.map { $0.content(row, address) }
    try setHeight(of: address.number - 1, contents)
    for (index, (column, content)) in zip(plan.columns, contents).enumerated() {
      let isFilled = plan.filled.isEmpty || plan.filled.contains(column.field)
      try write(
        content, role: .body, fill: isFilled ? fill : nil,
        row: address.number - 1, column: index, to: &file)
    }
    count += 1
  }

  /// Before the cells of the row: a later one closes it.
  private func setHeight(of row: Int, _ contents: [CellContent]) throws(WorkbookError) {
    let texts = zip(plan.columns, contents).compactMap { column, content in
      if case .text(let text) = content { (text: text, width: column.field.width) } else { nil }
    }
    if let height = RowHeight.of(texts) { try sheets.last?.setRow(row, height: height) }
  }

  /// A row of totals under the last one, outside the filter.
  mutating func appendTotals(
    _ totals: [Field: CellContent], to file: inout XLSXFile
  ) throws(WorkbookError) {
    let row = count == 0 ? SheetLayout.headRows : layout.sheetRow(of: count - 1)
    for (index, column) in plan.columns.enumerated() {
      try write(
        totals[column.field] ?? .blank, role: .total, fill: nil, row: row, column: index,
        to: &file)
    }
  }

  /// Sets the last sheet's filter, when all rows are written and no totals yet: the library takes
  /// nothing for rows above the one it is at.
  func finish() throws(WorkbookError) {
    guard let sheet = sheets.last else { return }
    let rows = count - (sheets.count - 1) * layout.capacity
    try sheet.filter(
      rows: SheetLayout.headRows - 1...SheetLayout.headRows - 1 + rows,
      columns: plan.columns.count)
  }

  /// The cells of a column on every sheet, for formulas elsewhere: `'排名'!$E$3:$E$9`.
  func ranges(of field: Field) -> [String] {
    guard let letter = letters[field] else { return [] }
    return sheets.indices.map { index in
      let rows = min(max(count - index * layout.capacity, 1), layout.capacity)
      return "\(sheets[index].quotedName)!$\(letter)$\(SheetLayout.headRows + 1)"
        + ":$\(letter)$\(SheetLayout.headRows + rows)"
    }
  }

  private mutating func openContinuation(in file: inout XLSXFile) throws(WorkbookError) {
    try finish()
    let name = layout.sheetName(plan.name[language], sheet: sheets.count)
    let text = LocalizedText(zh: "续见工作表“\(name)”", en: "Continued on sheet “\(name)”")
    try write(
      .text(text[language]), role: .total, fill: .note,
      row: SheetLayout.headRows + layout.capacity, column: 0, to: &file)
    try openSheet(in: &file)
  }

  private mutating func openSheet(in file: inout XLSXFile) throws(WorkbookError) {
    let sheet = try file.addSheet(
      named: layout.sheetName(plan.name[language], sheet: sheets.count))
    sheets.append(sheet)
    for (index, column) in plan.columns.enumerated() {
      try sheet.setColumn(index, width: column.field.width)
    }
    sheet.freeze(row: SheetLayout.headRows, column: plan.frozenColumns)
    try sheet.setUpPage(repeatedRows: 0...SheetLayout.headRows - 1)
    try sheet.setRow(0, height: 26)
    try sheet.merge(
      row: 0, columns: plan.columns.count, text: plan.title[language],
      format: file.format(CellStyle(role: .title)))
    try sheet.setRow(1, height: 32)
    for (index, column) in plan.columns.enumerated() {
      try sheet.write(
        .text(column.field.heading[language]), row: 1, column: index,
        format: file.format(CellStyle(role: .header)))
    }
  }

  private func write(
    _ content: CellContent, role: CellStyle.Role, fill: CellStyle.Fill?, row: Int, column: Int,
    to file: inout XLSXFile
  ) throws(WorkbookError) {
    guard let sheet = sheets.last else { return }
    let format = try file.format(CellStyle(content, role: role, fill: fill))
    try sheet.write(content, row: row, column: column, format: format)
  }
}

extension CellStyle {
  /// The style that shows a content with all its decimals.
  init(_ content: CellContent, role: Role, fill: Fill? = nil) {
    self.init(role: role, fill: fill)
    switch content {
    case .text: wraps = true
    case .jump: self.role = .link
    case .decimal(let number), .formula(_, .decimal(let number)):
      numberFormat = number.numberFormat(separators: false)
    case .amount(let number), .formula(_, .amount(let number)):
      numberFormat = number.numberFormat(separators: true)
    case .whole, .formula(_, .whole): numberFormat = "0"
    case .blank, .formula(_, .text): break
    }
  }
}
