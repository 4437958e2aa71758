import Reports

extension Header {
  /// The header as its headings stand over the columns of another table, which goes on with its rows
  /// past a page break.
  ///
  /// The other table's own grid decides: a column a heading where there are as many, else those that
  /// say nothing are left out on either side until there are. Where more than one way fits what the
  /// cells hold, the page is unknown.
  func turned(to grid: Grid) -> Header {
    var result = self
    result.sides = []
    var page = PageColumns(grid)
    if grid.columnCount == gridColumns, isSame(page.ranges) || beginsAlike(grid) { return result }
    if !sides.isEmpty { page.leaveOutSide() }
    guard let places = PageFit(header: self, page: page).only else {
      result.page = .unknown
      return result
    }
    for column in result.columns.indices { result.columns[column].range = 0..<0 }
    result.slots = places.map { Slot(range: page.ranges[$0.column], column: $0.slot.column) }
    for slot in result.slots {
      if let column = slot.column { result.columns[column].range = slot.range }
    }
    result.gridColumns = grid.columnCount
    return result
  }

  /// Whether cells begin where they began above, as far as the headings reach.
  private func isSame(_ columns: [Range<Int>]) -> Bool {
    guard let first = slots.first?.range.lowerBound else { return false }
    return columns.map(\.lowerBound).allSatisfy {
      $0 < first || $0 >= end || starts.contains($0)
    }
  }

  /// Whether the first row has a cell under each heading and no other; rows of something else, with
  /// more cells, may follow.
  private func beginsAlike(_ grid: Grid) -> Bool {
    guard slots.count > 2, let row = (0..<grid.rowCount).first(where: { !grid.isBlank(row: $0) })
    else { return false }
    let columns = grid.indices(inRow: row).map { grid.columns($0) }
    return columns == slots.map(\.range)
  }

  /// Notes where the cells of the header's own table begin.
  mutating func noteStarts(_ grid: Grid) {
    let first = rows.lowerBound
    starts = Set(grid.table.cells.lazy.filter { $0.row >= first }.map(\.column))
  }
}

/// The columns of a page by the rows with the most cells, and what stands in them there.
private struct PageColumns {
  var ranges: [Range<Int>] = []
  var content: [Content] = []

  struct Content {
    var isBlank = true
    var hasFigures = false
    /// Something that is no number of points and no amount.
    var hasOther = false
    /// Something beside the name of the form's part (绩效指标).
    var hasMore = false
  }

  init(_ grid: Grid) {
    for row in 0..<grid.rowCount {
      let cells = grid.indices(inRow: row)
      let found = cells.map { grid.columns($0) }
      if found.count > ranges.count {
        ranges = found
        content = Array(repeating: Content(), count: found.count)
      }
      guard found == ranges else { continue }
      for (position, index) in cells.enumerated() { content[position].take(grid.terms[index]) }
    }
  }

  /// The label merged down beside all rows of the form stands over none of them.
  mutating func leaveOutSide() {
    guard let first = content.first, !first.hasMore else { return }
    ranges.removeFirst()
    content.removeFirst()
  }
}

extension PageColumns.Content {
  fileprivate mutating func take(_ term: Term) {
    guard !term.isBlank else { return }
    isBlank = false
    if !term.has(.indicatorBlock), !term.has(.fundsBlock) { hasMore = true }
    if term.isFigure { hasFigures = true }
    guard !term.isNil, !term.isPlaceholder else { return }
    if case .figure(let print) = FigureReader.read(term.text),
      print.unit.isEmpty || print.unit == "分" || print.moneyUnit != nil
    {
      return
    }
    hasOther = true
  }
}

/// The ways in which the columns of a page can stand under the headings of the page before.
private struct PageFit {
  typealias Places = [(slot: Header.Slot, column: Int)]

  let header: Header
  let page: PageColumns

  /// The one way that the cells agree with; nil where there is none, or more than one.
  var only: Places? {
    let blanksLeftOut = fitting(leavingOut: header.slots.indices.filter(isBlank), upTo: 3)
    if !blanksLeftOut.isEmpty { return blanksLeftOut.count == 1 ? blanksLeftOut[0] : nil }
    let more = fitting(leavingOut: header.slots.indices.filter(canBeMissing), upTo: 8)
    return more.count == 1 ? more[0] : nil
  }

  /// - Parameter most: more choices than these are no choice.
  private func fitting(leavingOut free: [Int], upTo most: Int) -> [Places] {
    let blank = page.content.indices.filter { page.content[$0].isBlank }
    guard free.count <= most, blank.count <= 6 else { return [] }
    let missing = header.slots.count - page.ranges.count
    var result: [Places] = []
    var told: Set<[Int]> = []
    for count in max(0, missing)...max(0, missing, free.count) {
      for slots in subsets(of: free, count: count) {
        for columns in subsets(of: blank, count: count - missing) {
          let places = Array(
            zip(
              header.slots.indices.filter { !slots.contains($0) }.map { header.slots[$0] },
              page.ranges.indices.filter { !columns.contains($0) }))
          if agrees(places), told.insert(said(places)).inserted { result.append(places) }
        }
      }
    }
    return result
  }

  /// Tells ways apart by the columns that say something.
  private func said(_ places: Places) -> [Int] {
    places.filter { !page.content[$0.column].isBlank }.flatMap {
      [$0.slot.column ?? -1, $0.column]
    }
  }

  private func isBlank(_ slot: Int) -> Bool { header.slots[slot].column == nil }

  /// Blank headings, headings that are not read, and upper levels, which a page can leave to the one
  /// before.
  private func canBeMissing(_ slot: Int) -> Bool {
    guard let column = header.slots[slot].column, let role = header.columns[column].role else {
      return true
    }
    let leaves: Set<Role> = [.level1, .level2, .aside, .ordinal, .group]
    return leaves.contains(role)
  }

  /// Names are words, points and amounts figures; nothing stands under a blank heading.
  private func agrees(_ places: Places) -> Bool {
    places.allSatisfy { slot, position in
      let content = page.content[position]
      guard let column = slot.column.map({ header.columns[$0] }) else { return content.isBlank }
      guard let role = column.role, column.parts.isEmpty else { return true }
      if Self.figures.contains(role) { return !content.hasOther }
      return !Self.words.contains(role) || !content.hasFigures
    }
  }

  private static let figures = HeaderContext.points.union(HeaderContext.money)
  private static let words = HeaderContext.levels.union([.deviation, .lineName])

  /// Choices of so many out of a few.
  private func subsets(of free: [Int], count: Int) -> [Set<Int>] {
    guard count != 0 else { return [[]] }
    guard count > 0, free.count >= count, let first = free.first else { return [] }
    let rest = Array(free.dropFirst())
    return subsets(of: rest, count: count - 1).map { $0.union([first]) }
      + subsets(of: rest, count: count)
  }
}
