/// Keeps text of a document from running as a formula where a spreadsheet opens it.
///
/// A cell that begins with a formula sign is written with a leading `'`, unless all of it is a
/// plain number with a sign and a unit: `-5%` passes, `=512人` does not.
package enum FormulaGuard {
  /// The signs that start a formula in Excel, WPS and LibreOffice, their full-width forms, and the
  /// blanks that these programs skip before one.
  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r",
  ]
  private static let signs: Set<Unicode.Scalar> = ["+", "-", "＋", "－"]
  /// What may stand after the number, longest first.
  private static let units = ["万元", "元", "分", "%", "％"]

  /// The text as it stands in the cell.
  package static func cell(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starters.contains(first), !isPlainNumber(text)
    else { return text }
    return "'" + text
  }

  /// Whether all of the text is a number with an optional sign and an optional unit.
  private static func isPlainNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    if let first = rest.unicodeScalars.first, signs.contains(first) {
      rest.unicodeScalars.removeFirst()
    }
    if let unit = units.first(where: { rest.hasSuffix($0) }) { rest = rest.dropLast(unit.count) }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
