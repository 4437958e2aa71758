import Documents
import Findings

/// A table while it is read: rows of cells as stored, before the grid is laid out.
struct TableBuilder {
  /// How many containers were open where the table began.
  let containerCount: Int
  var declaredColumns = 0
  private(set) var rows: [StoredRow] = []
  private(set) var deletedRows = 0
  private(set) var row: StoredRow?

  init(containerCount: Int) { self.containerCount = containerCount }

  mutating func beginRow() { row = StoredRow() }

  /// Changes the open row, if there is one.
  mutating func updateRow(_ change: (inout StoredRow) -> Void) {
    guard var open = row.take() else { return }
    change(&open)
    row = open
  }

  mutating func endRow() {
    guard let ended = row.take() else { return }
    if ended.isDeleted { deletedRows += 1 } else { rows.append(ended) }
  }
}

/// A `w:tr` as stored.
struct StoredRow {
  var gridBefore = 0
  var gridAfter = 0
  var isDeleted = false
  var cells: [StoredCell] = []
}

/// A `w:tc` as stored, with its content.
struct StoredCell {
  var properties: CellProperties
  var text: String
  var number: String?
  var tables: [Table]
}

/// What a `w:tcPr` says of the grid (ECMA-376 Part 1, 17.4.17, 17.4.84, 17.4.22).
struct CellProperties {
  enum Merge { case none, restart, `continue` }

  var gridSpan = 1
  var vertical = Merge.none
  var horizontal = Merge.none
}
