import Findings

extension CellReference {
  /// The cell's row, whatever its column.
  var wholeRow: CellReference {
    var row = self
    row.column = 0
    if row.path.count > 2 { row.path[row.path.count - 1] = 0 }
    return row
  }
}
