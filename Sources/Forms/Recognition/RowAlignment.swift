/// Which cells of a row stand under which columns of a header.
struct RowAlignment: Sendable {
  /// For each column of the header the cells under it, left to right.
  var cells: [[Int]]
  /// Cells under several columns, with the positions of these.
  var crossing: [(cell: Int, columns: [Int])]
  /// Cells under no heading: row names and side labels, left to right.
  var outside: [Int]

  init(_ grid: Grid, row: Int, header: Header) {
    var all = grid.indices(inRow: row).filter { !header.sides.contains($0) }
    if header.page == .unknown {
      self.init(all, onUnknownPage: grid, header)
      return
    }
    while let last = all.last, grid.terms[last].isBlank,
      grid.columns(last).lowerBound >= header.end
    {
      all.removeLast()
    }
    self.init(grid, all, header)
    if isShifted(all, grid, header) {
      cells = Array(repeating: [], count: header.columns.count)
      for (index, slot) in zip(all, header.slots) {
        if let column = slot.column { cells[column] = [index] }
      }
      (crossing, outside) = ([], [])
    } else {
      settle(grid, header)
    }
  }

  /// Only a total is sure of its place where the columns are not: its points are the last ones.
  private init(_ all: [Int], onUnknownPage grid: Grid, _ header: Header) {
    (cells, crossing, outside) = (Array(repeating: [], count: header.columns.count), [], all)
    let isWhole = header.slots.allSatisfy { slot in
      slot.column.map { header.columns[$0].role != nil } ?? false
    }
    guard let first = all.first, grid.terms[first].has(.total), isWhole,
      all.count < header.slots.count
    else { return }
    let behind = header.slots.count - all.count + 1
    let kinds = HeaderContext.points.union([.singleScore, .convertedScore])
    let points = header.slots.firstIndex { slot in
      slot.column.flatMap { header.columns[$0].role }.map(kinds.contains) ?? false
    }
    // A figure alone may be the weights or the score.
    guard let points, behind <= points else { return }
    for (index, slot) in zip(all.dropFirst(), header.slots.dropFirst(behind)) {
      if let column = slot.column { cells[column] = [index] }
    }
    (crossing, outside) = ([(first, header.slots.prefix(behind).compactMap(\.column))], [])
  }

  /// As many cells as headings, in their order, some of them a little beside their heading: what
  /// programs that save a table anew make of its grid.
  private func isShifted(_ all: [Int], _ grid: Grid, _ header: Header) -> Bool {
    guard crossing.contains(where: { $0.columns.count < header.columns.count }),
      all.count == header.slots.count
    else { return false }
    return zip(all, header.slots).allSatisfy { index, slot in
      guard let column = slot.column else { return true }
      return grid.columns(index).overlaps(header.columns[column].range)
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
