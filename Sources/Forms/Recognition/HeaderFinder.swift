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
    let readings = stacks.filter { !$0.cells.allSatisfy { grid.terms[$0].isBlank } }
    guard readings.count >= 2 else { return nil }
    let candidates = readings.map { (stack: $0, roles: roles(of: $0)) }
    guard let kind = kind(of: candidates.map(\.roles)) else { return nil }
    let allowed = HeaderContext.roles(of: kind)
    let columns = joined(
      candidates.map {
        column(
          $0.stack, roles: $0.roles.filter(allowed.contains), rank: rank(of: $0.roles, $0.stack))
      })
    let cells = Set(stacks.flatMap(\.cells))
    guard isHeader(columns, kind: kind),
      rows.allSatisfy({ contributes($0, kind: kind, stacks: readings) || rows.count == 1 }),
      cells.count(where: { grid.terms[$0].isFigure }) * 3
        <= columns.count(where: { $0.role != nil })
    else { return nil }
    return Header(
      kind: kind, rows: rows, columns: columns, sides: sides, cells: cells.sorted(),
      places: stacks.map { stack in
        columns.firstIndex { $0.range.overlaps(stack.range) }
      }.headings)
  }

  /// How surely the words of a heading stand for a role.
  private func rank(of roles: [Role], _ stack: Stack) -> HeaderColumn.Rank {
    let isWord = stack.cells.contains { !Set(grid.terms[$0].roles).isDisjoint(with: roles) }
    return !isWord ? .ending : roles.count > 1 ? .sharedWord : .word
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
  private struct Stack {
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

  /// The roles of a heading: of its parts joined, of its lowest part, of what stands above it.
  private func roles(of stack: Stack) -> [Role] {
    let fitting = possibleRoles(of: stack)
    // 资金名称 names a fund on a form's label and a line over a column.
    return fitting.contains(.lineName) ? fitting.filter { $0 != .projectName } : fitting
  }

  private func possibleRoles(of stack: Stack) -> [Role] {
    let terms = stack.cells.map { grid.terms[$0] }.filter { !$0.key.isEmpty }
    guard let leaf = terms.last else { return [] }
    guard terms.count > 1 else { return leaf.roles.isEmpty ? leaf.endingRoles : leaf.roles }
    let joined = terms.map(\.key).joined()
    let isSum = leaf.has(.subtotal) || leaf.has(.total) || leaf.has(.budgetTotal)
    let above = terms[terms.count - 2]
    let isHalf = leaf.roles.isEmpty || leaf.roles == [.indicatorName]
    for found in [
      isHalf ? lexicon.roles(ofWord: joined) : [], qualified(leaf, under: above),
      isSum ? above.roles : leaf.roles,
      isSum ? above.endingRoles : leaf.endingRoles, lexicon.roles(ofEnding: joined),
    ] where !found.isEmpty {
      return found
    }
    return []
  }

  /// 自评 under 得分 is 自评得分, 定量 under 年度指标值 a 指标值: a word that only qualifies what stands above.
  private func qualified(_ leaf: Term, under above: Term) -> [Role] {
    let qualifiers: Set<Role> = [.group, .propertyKind]
    let values = above.roles + above.endingRoles
    guard qualifiers.isSuperset(of: leaf.roles), leaf.endingRoles.isEmpty,
      values.contains(where: HeaderContext.indicatorValues.contains)
    else { return [] }
    let words = leaf.key + above.key
    let found = lexicon.roles(ofWord: words)
    return found.isEmpty ? lexicon.roles(ofEnding: words) : found
  }

  private func column(_ stack: Stack, roles: [Role], rank: HeaderColumn.Rank) -> HeaderColumn {
    let terms = stack.cells.map { grid.terms[$0] }
    let group = group(of: stack)
    var role = roles.count == 1 ? roles[0] : nil
    if group?.role == .actual, role == .target || role == .targetValue { role = .actual }
    return HeaderColumn(
      range: stack.range, role: role, candidates: roles.count > 1 ? roles : [], rank: rank,
      text: tidied(terms.map(\.text).joined(separator: "\n")), group: group?.role,
      groupCell: group?.cell, isKind: terms.last?.has(.propertyKind) ?? false,
      parts: parts(of: terms), unit: terms.lazy.compactMap(\.unit).first,
      points: terms.lazy.compactMap(\.points).first,
      year: terms.lazy.compactMap(\.year).first, cell: stack.cells[stack.cells.count - 1])
  }

  /// The heading above a stack's lowest one that is wider than it.
  private func group(of stack: Stack) -> (role: Role?, cell: Int)? {
    guard stack.cells.count > 1 else { return nil }
    let above = stack.cells[stack.cells.count - 2]
    guard grid.columns(above).count > stack.range.count else { return nil }
    let term = grid.terms[above]
    let roles = (term.roles.isEmpty ? term.endingRoles : term.roles)
      .filter(HeaderContext.indicators.contains)
    return (roles.count == 1 ? roles[0] : nil, above)
  }

  /// 分值/得分 → weight, score.
  private func parts(of terms: [Term]) -> [Role] {
    let said = terms.filter { !$0.isBlank }
    guard said.count == 1, let text = said.first?.text, text.contains(where: Self.parting.contains)
    else { return [] }
    let roles = text.split(whereSeparator: Self.parting.contains).map { word -> Role? in
      let key = matchKey(word)
      let found = lexicon.roles(ofWord: key)
      let fitting = (found.isEmpty ? lexicon.roles(ofEnding: key) : found)
        .filter(HeaderContext.points.contains)
      return fitting.count == 1 ? fitting[0] : nil
    }
    let known = roles.compactMap { $0 }
    return known.count == 2 && roles.count == 2 && known[0] != known[1] ? known : []
  }

  private static let parting: Set<Character> = ["/", "／", "、", "|"]

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
    let isTitle = own.count == 1 && grid.columns(own[0]).count == grid.columnCount
    return !own.isEmpty && !isTitle && headings.count * 2 > own.count
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

extension [Int?] {
  /// One place a heading: cut headings and groups make several stacks of one column, and what is
  /// blank at the ends only fills the grid.
  fileprivate var headings: [Int?] {
    var result: [Int?] = []
    for place in self where place == nil || result.last != place { result.append(place) }
    while case .some(.none) = result.last { result.removeLast() }
    while case .some(.none) = result.first { result.removeFirst() }
    return result
  }
}
