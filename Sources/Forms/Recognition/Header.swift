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

  func columns(of role: Role) -> [HeaderColumn] { columns.filter { $0.role == role } }
  func has(_ role: Role) -> Bool { columns.contains { $0.role == role } }
}

/// One column of a header, perhaps several grid columns wide.
struct HeaderColumn: Sendable {
  var range: Range<Int>
  /// Nil where no word of the lexicon fits, or more than one.
  var role: Role?
  /// The roles that fit, where more than one does.
  var candidates: [Role] = []
  /// The words fit other roles in other tables, so that a second column of this role goes before.
  var isWeak = false
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
