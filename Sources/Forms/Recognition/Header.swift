import Reports

/// The header cells of a part of a table: one to three rows that give columns their meaning.
struct Header: Sendable {
  enum Kind: String, Sendable {
    case indicators, budget, projects, goals, narrative
  }

  var kind: Kind
  var rows: Range<Int>
  var columns: [HeaderColumn]
  /// Positions of side labels (项目资金（万元） merged down beside the header and its rows).
  var sides: [Int]
  /// Positions of every cell of the header.
  var cells: [Int]
  /// Every heading from left to right, blank ones among them.
  var slots: [Slot]
  /// Grid columns of the table that holds the header.
  var gridColumns: Int
  /// Where cells begin in the rows read under it in their own table.
  var starts: Set<Int> = []
  /// Where the rows stand that are read under it.
  var page = Page.own

  /// The place of one heading.
  struct Slot: Sendable {
    var range: Range<Int>
    /// Position in `columns`; nil for a blank heading.
    var column: Int?
  }

  enum Page: Sendable {
    /// In the header's own table, or in another of the same grid.
    case own
    /// In another table, whose columns could not be told.
    case unknown
  }

  /// The grid column behind the last heading.
  var end: Int { columns.map(\.range.upperBound).max() ?? 0 }

  /// The roles of the columns that are read, left to right: the same again after a page break, whatever
  /// stands beside them.
  var readColumns: [Role] {
    columns.compactMap { column in
      column.role.flatMap { [.group, .aside, .ordinal].contains($0) ? nil : $0 }
    }
  }

  func columns(of role: Role) -> [HeaderColumn] { columns.filter { $0.role == role } }
  /// The column of highest rank; none where two have it, and these as rivals.
  func surest(of found: [Int]) -> (column: Int?, rivals: [Int]) {
    guard let highest = found.map({ columns[$0].rank }).max() else { return (nil, []) }
    let best = found.filter { columns[$0].rank == highest }
    return best.count == 1 ? (best[0], []) : (nil, best)
  }

  func has(_ role: Role) -> Bool { columns.contains { $0.role == role } }
}

/// One column of a header, perhaps several grid columns wide.
struct HeaderColumn: Sendable {
  /// How surely the words stand for the role.
  enum Rank: Int, Sendable, Comparable {
    /// Only the beginning or the end of the heading is known.
    case ending
    /// The words fit other roles in other tables.
    case sharedWord
    case word

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  var range: Range<Int>
  /// Nil where no word of the lexicon fits, or more than one.
  var role: Role?
  /// The roles that fit, where more than one does.
  var candidates: [Role] = []
  /// Of two columns of one role the one with the higher rank is it.
  var rank = Rank.word
  /// The heading as printed, parts of a cut heading joined.
  var text: String
  /// What the wider heading above says that this one is a part of (实际完成值 over 数值 and 单位).
  var group: Role?
  /// Position of the wider heading's cell.
  var groupCell: Int?
  /// The heading names a kind of value (定量, 定性), and its neighbours under the same group others.
  var isKind = false
  /// 分值/得分: what the parts of its cells stand for, in their order; empty for one value.
  var parts: [Role] = []
  var unit: MoneyUnit?
  var points: PrintedNumber?
  var year: Int?
  /// Position of the lowest cell of the heading.
  var cell: Int

  var isAmbiguous: Bool { candidates.count > 1 }
}
