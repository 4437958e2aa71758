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

  var sum: String { joined { "SUM(\($0))" } }
  /// Cells that hold a number.
  var count: String { joined { "COUNT(\($0))" } }
  /// Cells that hold anything.
  var filled: String { joined { "COUNTA(\($0))" } }

  /// Cells that are equal to another cell's text, case and all.
  func equal(to cell: String) -> String { joined { "SUMPRODUCT(--EXACT(\($0),\(cell)))" } }

  /// Numbers within a band.
  func count(in band: ScoreBand) -> String {
    joined { range in
      let bounds =
        (band.lower.map { ["\(range),\">=\($0)\""] } ?? [])
        + (band.upper.map { ["\(range),\"<\($0)\""] } ?? [])
      return "COUNTIFS(\(bounds.joined(separator: ",")))"
    }
  }

  private func joined(_ formula: (String) -> String) -> String {
    ranges.map(formula).joined(separator: "+")
  }
}
