/// How far the search for a repair goes. A form has some dozens of rows and a slip or two; where
/// whole columns are wrong no single change is the likely cause, and trying each figure on every sum
/// would take time that grows with the square of the table.
enum RepairBounds {
  /// Figures of a sum that are tried one by one.
  static let addends = 200
  /// Failed comparisons of one evaluation beyond which no repair is sought.
  static let broken = 100

  static func isShort(_ comparison: Comparison) -> Bool { comparison.addends.count <= addends }
}
