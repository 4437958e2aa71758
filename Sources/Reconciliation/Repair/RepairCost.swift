/// The order of repairs: the lower, the likelier.
struct RepairCost: Comparable {
  /// Checks broken less checks mended.
  var broken: Int
  /// How often such a slip fits by chance.
  var doubt: Int
  /// How much farther from what is usual in its column the figure gets, in ten-thousandths.
  var oddity: Int64 = 0

  /// Figures nearer to each other in oddity than this cannot be told apart by it: a tenth.
  private static let margin = UsualShares.one / 10

  static func < (left: Self, right: Self) -> Bool {
    (left.broken, left.doubt, left.oddity) < (right.broken, right.doubt, right.oddity)
  }

  /// Whether nothing but a guess tells another repair from this one, the likeliest.
  func isRival(_ other: Self) -> Bool {
    broken == other.broken && doubt == other.doubt && other.oddity - oddity < Self.margin
  }
}
