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
    while byOrdinal, all.count > header.places.count, let first = all.first,
      grid.terms[first].isBlank
    {
      all.removeFirst()
    }
    while let last = all.last, grid.terms[last].isBlank,
      byOrdinal
        ? all.count > header.places.count : grid.columns(last).lowerBound >= header.end
    {
      all.removeLast()
    }
    self.init(grid, all, header)
    if byOrdinal ? all.count == header.places.count : isShifted(all, grid, header) {
      cells = Array(repeating: [], count: header.columns.count)
      for (index, place) in zip(all, header.places) {
        if let place { cells[place] = [index] }
      }
      (crossing, outside) = ([], [])
    } else if byOrdinal, all.count > header.places.count {
      // More cells than headings: nothing tells which is the one too many.
      cells = Array(repeating: [], count: header.columns.count)
      (crossing, outside) = ([], all)
    } else if byOrdinal, let first = all.first, all.count < header.places.count {
      let behind = header.places.count - all.count + 1
      cells = Array(repeating: [], count: header.columns.count)
      for (index, place) in zip(all.dropFirst(), header.places.dropFirst(behind)) {
        if let place { cells[place] = [index] }
      }
      (crossing, outside) = ([(first, header.places.prefix(behind).compactMap { $0 })], [])
    } else {
      settle(grid, header)
    }
  }

  /// As many cells as headings, in their order, some of them a little beside their heading: what
  /// programs that save a table anew make of its grid.
  private func isShifted(_ all: [Int], _ grid: Grid, _ header: Header) -> Bool {
    guard crossing.contains(where: { $0.columns.count < header.columns.count }),
      all.count == header.places.count
    else { return false }
    return zip(all, header.places).allSatisfy { index, place in
      guard let place else { return true }
      return grid.columns(index).overlaps(header.columns[place].range)
    }
  }

  /// Gives a cell that reaches a little under a heading which another cell has to the other heading.
  private mutating func settle(_ grid: Grid, _ header: Header) {
    crossing = crossing.filter { cell, columns in
      let range = grid.columns(cell)
      let free = columns.filter { column in
        cells[column].isEmpty
          || header.columns[column].range.clamped(to: range) == header.columns[column].range
      }
      guard free.count == 1, free.count < columns.count else { return true }
      cells[free[0]].append(cell)
      return false
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
