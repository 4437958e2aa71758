import Reports

/// Formulas over cells of the same row. Each is used only where it gives the row's own value, so
/// that a stored value never contradicts its formula.
enum LiveFormula {
  /// `minuend` − `subtrahend`, rounded to the decimals of the exact difference.
  static func difference(
    _ difference: ExactDecimal?, of minuend: ExactDecimal?, minus subtrahend: ExactDecimal?,
    cells: (minuend: String, subtrahend: String)
  ) -> CellContent {
    guard let difference else { return .blank }
    guard let minuend, let subtrahend, minuend - subtrahend == difference,
      minuend.fitsSpreadsheet, subtrahend.fitsSpreadsheet, difference.fitsSpreadsheet
    else { return .decimal(difference) }
    let formula =
      "IF(COUNT(\(cells.minuend),\(cells.subtrahend))=2,"
      + "ROUND(\(cells.minuend)-\(cells.subtrahend),\(difference.scale)),\"\")"
    return .formula(formula, value: .decimal(difference))
  }

  /// 100 × `executed` ÷ `budget`, in per cent with the decimals of `rate`.
  static func rate(
    _ rate: ExactDecimal?, executed: ExactDecimal?, budget: ExactDecimal?,
    cells: (executed: String, budget: String)
  ) -> CellContent {
    guard let rate else { return .blank }
    guard let executed, let budget, executed.fitsSpreadsheet, budget.fitsSpreadsheet,
      percentage(executed, of: budget, decimals: rate.scale) == rate
    else { return .decimal(rate) }
    let formula =
      "IF(N(\(cells.budget))=0,\"\","
      + "ROUND(\(cells.executed)*100/\(cells.budget),\(rate.scale)))"
    return .formula(formula, value: .decimal(rate))
  }

  /// 100 × `part` ÷ `whole`, half away from zero; nil for a whole of 0.
  static func percentage(
    _ part: ExactDecimal, of whole: ExactDecimal, decimals: Int
  ) -> ExactDecimal? {
    part.multiplied(by: ExactDecimal(mantissa: 100, scale: 0))?
      .divided(by: whole, decimals: decimals)
  }
}
