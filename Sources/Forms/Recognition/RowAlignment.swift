/// Which cells of a row stand under which columns of a header.
struct RowAlignment: Sendable {
  /// For each column of the header the cells under it, left to right.
  var cells: [[Int]]
  /// Cells under several columns, with the positions of these.
  var crossing: [(cell: Int, columns: [Int])]
  /// Cells under no heading: row names and side labels, left to right.
  var outside: [Int]

  /// - Parameter byOrdinal: the grid is another table's, so that only the order of cells counts.
  init(_ grid: Grid, row: Int, header: Header, byOrdinal: Bool) {
    var all = grid.indices(inRow: row).filter { !header.sides.contains($0) || byOrdinal }
    while byOrdinal, all.count > header.columns.count, let first = all.first,
      grid.terms[first].isBlank
    {
      all.removeFirst()
    }
    self.init(grid, all, header)
    let crossesValues = crossing.contains { $0.columns.count < header.columns.count }
    if all.count == header.columns.count, byOrdinal || crossesValues {
      cells = all.map { [$0] }
      (crossing, outside) = ([], [])
    } else if byOrdinal, let first = all.first, all.count < header.columns.count {
      let behind = header.columns.count - all.count + 1
      cells = Array(repeating: [], count: header.columns.count)
      for (offset, index) in all.dropFirst().enumerated() { cells[behind + offset] = [index] }
      (crossing, outside) = ([(first, Array(0..<behind))], [])
    }
  }

  private init(_ grid: Grid, _ all: [Int], _ header: Header) {
    cells = Array(repeating: [], count: header.columns.count)
    crossing = []
    outside = []
    for index in all {
      let range = grid.columns(index)
      let met = header.columns.indices.filter { header.columns[$0].range.overlaps(range) }
      switch met.count {
      case 0: outside.append(index)
      case 1: cells[met[0]].append(index)
      default: crossing.append((index, met))
      }
    }
  }
}
