import Findings

extension JSONValue {
  /// A place by its positions from 1; null without one.
  package static func place(_ place: Place?) -> JSONValue {
    switch place {
    case .cell(let cell):
      .object(
        members(table: cell) + [Member("column", .integer(cell.column))] + inner(cell))
    case .paragraph(let number): ["paragraph": .integer(number)]
    case .textBox(let number): ["text_box": .integer(number)]
    case nil: .null
    }
  }

  /// The row of a record: its table and row.
  static func row(_ cell: CellReference) -> JSONValue {
    .object(members(table: cell) + inner(cell))
  }

  private static func members(table cell: CellReference) -> [Member] {
    [Member("table", .integer(cell.table)), Member("row", .integer(cell.row))]
  }

  /// What only a cell of an inner table, or of a text box, has besides.
  private static func inner(_ cell: CellReference) -> [Member] {
    var members: [Member] = []
    if !cell.path.isEmpty {
      members.append(Member("path", .array(cell.path.map { .integer($0) })))
    }
    if let box = cell.textBox { members.append(Member("text_box", .integer(box))) }
    return members
  }
}
