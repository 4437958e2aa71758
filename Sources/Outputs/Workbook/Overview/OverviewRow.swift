/// A row of the overview sheet.
struct OverviewRow {
  var role: CellStyle.Role
  var cells: [CellContent]
  var fill: CellStyle.Fill?

  static let blank = OverviewRow(role: .subtitle, cells: [])

  static func heading(_ text: String) -> OverviewRow {
    OverviewRow(role: .subtitle, cells: [.text(text)])
  }

  static func header(_ texts: [String]) -> OverviewRow {
    OverviewRow(role: .header, cells: texts.map { .text($0) })
  }

  static func body(_ cells: [CellContent], fill: CellStyle.Fill? = nil) -> OverviewRow {
    OverviewRow(role: .body, cells: cells, fill: fill)
  }
}

/// Formulas over whole columns of other sheets, continuation sheets included.
struct ColumnFormula {
  var ranges: [String]

  /// Cells that are equal to another cell's text, case and all.
  func equal(to cell: String) -> String {
    ranges.map { "SUMPRODUCT(--EXACT(\($0),\(cell)))" }.joined(separator: "+")
  }
}

/// Formulas over a column of a ranking sheet, in the rows that count (those of no superseded
/// submission).
struct CountedColumn {
  /// The cells of the column and of the one that says whether a row counts, a sheet each.
  var ranges: [(cells: String, counted: String)]
  /// What the latter says of a row that counts.
  var yes: String

  var sum: String { joined { "SUMIF(\($1),\"\(yes)\",\($0))" } }

  /// Cells that hold a number.
  var count: String { joined { "SUMPRODUCT(ISNUMBER(\($0))*EXACT(\($1),\"\(yes)\"))" } }

  /// Cells that are equal to a text, given as an expression (`$A$3`, `"是"`), case and all.
  func equal(to text: String) -> String {
    joined { "SUMPRODUCT(EXACT(\($0),\(text))*EXACT(\($1),\"\(yes)\"))" }
  }

  /// Numbers within a band.
  func count(in band: ScoreBand) -> String {
    joined { cells, counted in
      let bounds =
        (band.lower.map { ["\(cells),\">=\($0)\""] } ?? [])
        + (band.upper.map { ["\(cells),\"<\($0)\""] } ?? [])
      return "COUNTIFS(\((bounds + [counted, "\"\(yes)\""]).joined(separator: ",")))"
    }
  }

  private func joined(_ formula: (String, String) -> String) -> String {
    ranges.map { formula($0.cells, $0.counted) }.joined(separator: "+")
  }
}
