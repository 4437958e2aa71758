import Rankings

/// The rows of the evaluations, put aside as they will be written and ordered by department: a page
/// shows those of one department in the order of the rankings, which go through all departments.
struct DepartmentRows: ~Copyable {
  private struct Row {
    var group: Int32
    var piece: Spool.Piece
  }

  private var spool: Spool
  private var rows: [Row] = []
  private var next = 0

  /// - Parameter evaluations: every evaluation with its department's number.
  init(
    in folder: String, _ evaluations: (_ body: (EvaluationRow, Int) throws -> Void) throws -> Void
  ) throws {
    var spool = try Spool(in: folder)
    var rows: [Row] = []
    try evaluations { row, group in
      let piece = try spool.append(PageRows.evaluation(row, group: 0).scriptText)
      rows.append(Row(group: Int32(clamping: group), piece: piece))
    }
    rows.sort { ($0.group, $0.piece) < ($1.group, $1.piece) }
    self.rows = rows
    self.spool = spool
  }

  /// The rows of a department; to be asked for in the order of the departments.
  mutating func take(_ group: Int) throws -> [[UInt8]] {
    var result: [[UInt8]] = []
    while next < rows.count, rows[next].group <= group {
      if rows[next].group == group { result.append(try spool.read(rows[next].piece)) }
      next += 1
    }
    return result
  }
}
