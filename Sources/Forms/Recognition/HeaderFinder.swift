import Reports

/// Finds header rows: rows whose cells are words of the lexicon that belong together.
struct HeaderFinder: Sendable {
  let grid: Grid
  let lexicon: Lexicon

  /// Headings cut over more rows than this are taken for data.
  private static let deepest = 3

  /// The header that begins in a row, of the depth that explains most columns; nil for a data row.
  func header(at row: Int) -> Header? {
    guard grid.mayHoldHeader(row: row, depth: Self.deepest), !grid.isBlank(row: row) else {
      return nil
    }
    var best: (header: Header, columns: Int)?
    for depth in 1...Self.deepest where row + depth <= grid.rowCount {
      guard let found = header(rows: row..<row + depth) else { continue }
      let understood = Set(found.columns.filter { $0.role != nil && $0.role != .group }.map(\.cell))
        .count
      if best.map({ understood > $0.columns }) ?? true { best = (found, understood) }
    }
    return best?.header
  }

  private func header(rows: Range<Int>) -> Header? {
    let (stacks, sides) = stacks(in: rows)
    let readings = stacks.filter { stack in
      !stack.cells.allSatisfy { grid.terms[$0].isBlank } && !isBlankPart(stack, of: stacks)
    }
    guard readings.count >= 2 else { return nil }
    let candidates = readings.map { (stack: $0, roles: roles(of: $0)) }
    guard let kind = kind(of: candidates.map(\.roles)) else { return nil }
    let allowed = HeaderContext.roles(of: kind)
    let hasLeaf = namesLeaf(candidates)
    let columns = joined(
      candidates.map {
        column(
          $0.stack, roles: fitting($0.roles, allowed, hasLeaf: hasLeaf),
          rank: rank(of: $0.roles, $0.stack))
      })
    let cells = Set(stacks.flatMap(\.cells))
    guard isHeader(columns, kind: kind),
      rows.allSatisfy({ contributes($0, kind: kind, stacks: readings) || rows.count == 1 }),
      cells.count(where: { grid.terms[$0].isFigure }) * 3
        <= columns.count(where: { $0.role != nil })
    else { return nil }
    return Header(
      kind: kind, rows: rows, columns: columns, sides: sides, cells: cells.sorted(),
      slots: stacks.map { stack in
        Header.Slot(
          range: stack.range, column: columns.firstIndex { $0.range.overlaps(stack.range) })
      }.headings,
      gridColumns: grid.columnCount)
  }

  /// Whether another heading than 绩效指标 names the indicators: a third level, or one of several
  /// under a heading that groups them.
  private func namesLeaf(_ candidates: [(stack: Stack, roles: [Role])]) -> Bool {
    let levels = candidates.filter { !HeaderContext.namedLevels.isDisjoint(with: $0.roles) }
    if levels.isEmpty { return false }
    let deepest: Set<Role> = [.level3, .level4]
    if levels.contains(where: { !deepest.isDisjoint(with: $0.roles) }) { return true }
    // Left of the levels it stands beside all of them, right of them it is the next one.
    let last = levels.map(\.stack.range.upperBound).max() ?? 0
    return !candidates.contains {
      $0.roles.contains(.group) && $0.roles.contains(.indicatorName)
        && $0.stack.range.lowerBound >= last
    }
  }

  /// 绩效指标 over or beside the levels groups them; behind upper levels alone, or without any, it is
  /// the column of names.
  private func fitting(_ roles: [Role], _ allowed: [Role], hasLeaf: Bool) -> [Role] {
    var fitting = roles.filter(allowed.contains)
    // 资金来源 and 项目预算 are labels beside a block too.
    if fitting.count > 1 { fitting.removeAll { $0 == .fundsBlock } }
    // 完成率 of a budget is its rate, of an indicator nothing that has a field.
    if fitting.contains(.rate) { fitting.removeAll { $0 == .aside } }
    // 指标完成情况 over nothing is the value, not the heading of several.
    if fitting.contains(.actual) { fitting.removeAll { $0 == .group } }
    guard fitting.contains(.group), fitting.contains(.indicatorName) else { return fitting }
    return fitting.filter { $0 != (hasLeaf ? .indicatorName : .group) }
  }

  /// How surely the words of a heading stand for a role.
  private func rank(of roles: [Role], _ stack: Stack) -> HeaderColumn.Rank {
    let isWord = stack.cells.contains { !Set(grid.terms[$0].roles).isDisjoint(with: roles) }
    return !isWord ? .ending : roles.count > 1 ? .sharedWord : .word
  }

  /// A blank cell under a heading whose other parts are named.
  private func isBlankPart(_ stack: Stack, of stacks: [Stack]) -> Bool {
    guard stack.cells.count > 1, let last = stack.cells.last, grid.terms[last].isBlank else {
      return false
    }
    let above = stack.cells[stack.cells.count - 2]
    return stacks.contains {
      $0.cells.count == stack.cells.count && $0.cells[$0.cells.count - 2] == above
        && $0.cells.last.map { !grid.terms[$0].isBlank } ?? false
    }
  }

  /// Neighbours under one heading whose group above is split make one column.
  private func joined(_ columns: [HeaderColumn]) -> [HeaderColumn] {
    columns.reduce(into: []) { result, column in
      if let last = result.last, last.cell == column.cell,
        last.range.upperBound == column.range.lowerBound
      {
        result[result.count - 1].range = last.range.lowerBound..<column.range.upperBound
      } else {
        result.append(column)
      }
    }
  }

  /// Distinct cells over one another in some grid columns.
  struct Stack {
    var range: Range<Int>
    var cells: [Int]
  }

  private func stacks(in rows: Range<Int>) -> (stacks: [Stack], sides: [Int]) {
    var stacks: [Stack] = []
    var sides: [Int] = []
    for column in 0..<grid.columnCount {
      var cells: [Int] = []
      for row in rows {
        let index = grid.table.cellIndex(row: row, column: column)
        let cell = grid.cell(index)
        if cell.row < rows.lowerBound || cell.row + cell.rowSpan > rows.upperBound {
          if sides.last != index { sides.append(index) }
        } else if cells.last != index {
          cells.append(index)
        }
      }
      if cells.isEmpty { continue }
      if let last = stacks.last, last.cells == cells, last.range.upperBound == column {
        stacks[stacks.count - 1].range = last.range.lowerBound..<column + 1
      } else {
        stacks.append(Stack(range: column..<column + 1, cells: cells))
      }
    }
    return (stacks, sides)
  }

  private func kind(of roles: [[Role]]) -> Header.Kind? {
    func count(_ set: Set<Role>) -> Int { roles.count { !set.isDisjoint(with: $0) } }
    let levels = count(HeaderContext.levels)
    let values = count(HeaderContext.indicatorValues)
    let money = count(HeaderContext.money)
    let understood = roles.count { !$0.isEmpty }
    if levels >= 1, values >= 1, money == 0 || levels >= 2 { return .indicators }
    if count([.item]) >= 1, count(HeaderContext.points) >= 1, money == 0, understood >= 2 {
      return .indicators
    }
    let isList = count([.projectName]) == 1
    if isList, count([.score, .selfScore, .statedRating]) >= 1, understood >= 2 {
      return .projects
    }
    if isList, count([.ordinal]) == 1, understood == roles.count { return .projects }
    if money >= 2 || money == 1 && understood >= 2 { return .budget }
    if count([.goalExpected]) >= 1, count([.goalActual]) >= 1 { return .goals }
    if roles.count(where: { $0.contains(where: \.isNarrative) }) >= 2 { return .narrative }
    return nil
  }

  /// Whether enough of the cells are headings for the rest to be headings that are not known.
  private func isHeader(_ columns: [HeaderColumn], kind: Header.Kind) -> Bool {
    let understood = columns.count { $0.role != nil || $0.isAmbiguous }
    if kind == .projects { return understood >= 2 && understood * 4 >= columns.count * 3 }
    if kind == .narrative { return understood * 2 >= columns.count }
    if understood <= 2 { return understood == columns.count }
    return understood * 2 >= columns.count
  }

  /// Each row of a deep header must be headings itself: words with a role, or halves of a cut heading.
  private func contributes(_ row: Int, kind: Header.Kind, stacks: [Stack]) -> Bool {
    let allowed = Set(HeaderContext.roles(of: kind) + [.group, .subtotal, .total, .indicatorBlock])
    let own = grid.ownIndices(inRow: row).filter { !grid.terms[$0].isBlank }
    let headings = own.filter { index in
      let term = grid.terms[index]
      guard !term.key.isEmpty else { return false }
      if !allowed.isDisjoint(with: term.roles + term.endingRoles) { return true }
      return stacks.contains {
        $0.cells.contains(index) && (isCutHeading($0, allowed) || isPart(index, of: $0, allowed))
      }
    }
    let statesTotal = zip(own, own.dropFirst()).contains {
      grid.terms[$0].has(.statedTotal) && grid.terms[$1].isFigure
    }
    if statesTotal { return false }
    let isTitle = own.count == 1 && grid.columns(own[0]).count == grid.columnCount
    // A name of a line stands alone in its row; a heading over others has neighbours.
    let isAlone = own.count == 1 && stacks.contains { $0.cells.count > 1 && $0.cells[0] == own[0] }
    return !own.isEmpty && !isTitle && !isAlone && headings.count * 2 > own.count
  }

  /// A heading under a wider one that is known (核查 beside 自评 under 得分).
  private func isPart(_ index: Int, of stack: Stack, _ allowed: Set<Role>) -> Bool {
    guard let group = group(of: stack), stack.cells.last == index,
      grid.terms[index].text.unicodeScalars.count <= 12
    else { return false }
    let above = grid.terms[group.cell]
    return !allowed.isDisjoint(with: above.roles + above.endingRoles)
  }

  /// A heading whose words stand in cells over one another (年度 / 指标值).
  private func isCutHeading(_ stack: Stack, _ allowed: Set<Role>) -> Bool {
    let keys = stack.cells.map { grid.terms[$0].key }.filter { !$0.isEmpty }
    return keys.count > 1 && !allowed.isDisjoint(with: lexicon.roles(ofWord: keys.joined()))
  }
}

extension [Header.Slot] {
  /// One slot a heading: cut headings and groups make several stacks of one column, and what is
  /// blank at the ends only fills the grid.
  fileprivate var headings: [Header.Slot] {
    var result: [Header.Slot] = []
    for slot in self {
      if let last = result.last, let column = slot.column, last.column == column {
        result[result.count - 1].range = last.range.lowerBound..<slot.range.upperBound
      } else {
        result.append(slot)
      }
    }
    while let last = result.last, last.column == nil { result.removeLast() }
    while let first = result.first, first.column == nil { result.removeFirst() }
    return result
  }
}
