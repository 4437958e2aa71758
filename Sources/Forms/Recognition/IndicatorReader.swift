import Findings
import Reports

/// Reads the rows under an indicator header into records.
struct IndicatorReader: Sendable {
  let lexicon: Lexicon
  /// The header over the columns of the page that is read.
  private(set) var header: Header
  /// The same in its own table.
  private var origin: Header
  let columns: IndicatorColumns
  private var memory = LevelMemory()
  /// The readers of stacks of rows further right.
  private var beside: [IndicatorReader] = []
  /// Each indicator has points on 100, which are no points of the form.
  private(set) var isOnHundreds = false
  /// The last record with points, for rows that only detail it.
  var lead: Lead?

  /// Rows that are looked at to tell what columns of one heading hold; more than a form has.
  private static let tellingRows = 100

  struct Lead: Sendable {
    var position: Int
    var isStarred: Bool
  }

  init(_ grid: Grid, header: Header, lexicon: Lexicon) {
    let stacks = header.halves
    self.init(grid, stack: stacks[0], lexicon: lexicon)
    beside = stacks.dropFirst().map { IndicatorReader(grid, stack: $0, lexicon: lexicon) }
  }

  private init(_ grid: Grid, stack header: Header, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.header = header
    origin = header
    func ranges(_ column: Int) -> Range<Int> { header.columns[column].range }
    let rows = (header.rows.upperBound..<grid.rowCount).prefix(Self.tellingRows)
    columns = IndicatorColumns(
      header,
      isKind: { column in
        rows.lazy.map {
          grid.terms[grid.table.cellIndex(row: $0, column: ranges(column).lowerBound)]
        }.first { !$0.isBlank }?.has(.propertyKind) ?? false
      },
      merges: { column in
        rows.lazy.flatMap { grid.ownIndices(inRow: $0) }.count {
          grid.cell($0).rowSpan > 1 && ranges(column).contains(grid.cell($0).column)
        }
      },
      exceeds: { score, weight in
        Self.exceeds(
          grid, rows: rows, score: ranges(score).lowerBound, weight: ranges(weight).lowerBound,
          isSingle: header.columns[score].role == .singleScore)
      })
    isOnHundreds = columns.score == nil && header.has(.singleScore)
  }

  /// Ends with a table.
  ///
  /// - Parameter count: how many records the page before holds; positions there become negative.
  mutating func turnPage(after count: Int) {
    lead?.position -= count
    for index in beside.indices { beside[index].turnPage(after: count) }
  }

  /// Goes on in the next table, whose cells are others.
  mutating func goOn(_ grid: Grid) {
    header = origin.turned(to: grid)
    for index in beside.indices { beside[index].goOn(grid) }
  }

  /// Notes where the cells of the header's own table begin.
  mutating func noteStarts(_ grid: Grid) {
    origin.noteStarts(grid)
    for index in beside.indices { beside[index].noteStarts(grid) }
  }

  /// Goes on under a repeated header.
  mutating func takeOver(from other: IndicatorReader) {
    memory = other.memory
    lead = other.lead
    isOnHundreds = isOnHundreds || other.isOnHundreds
    for (index, reader) in zip(beside.indices, other.beside) {
      beside[index].takeOver(from: reader)
    }
  }

  /// Notes a row's upper labels and gives what holds for the row.
  mutating func label(level1: String?, level2: String?, below: String?) -> UpperLevels {
    memory.label(level1: level1, level2: level2, below: below)
  }

  enum Outcome {
    case taken
    /// Words without a place among the records (notes, titles); the region goes on.
    case words
    /// The row begins something else.
    case ends
  }

  mutating func read(
    _ grid: Grid, row: Int, into block: inout IndicatorBlock, _ harvest: inout Harvest
  ) -> Outcome {
    guard let last = beside.indices.last else {
      return readStack(grid, row: row, into: &block, &harvest)
    }
    let isTotal = grid.ownIndices(inRow: row).first { !grid.terms[$0].isBlank }.map {
      self.isTotal(grid.terms[$0])
    }
    if isTotal ?? false { return beside[last].readStack(grid, row: row, into: &block, &harvest) }
    let outcome = readStack(grid, row: row, into: &block, &harvest)
    guard case .taken = outcome else { return outcome }
    for index in beside.indices {
      _ = beside[index].readStack(grid, row: row, into: &block, &harvest)
    }
    return .taken
  }

  private mutating func readStack(
    _ grid: Grid, row: Int, into block: inout IndicatorBlock, _ harvest: inout Harvest
  ) -> Outcome {
    let line = RowAlignment(grid, row: row, header: header)
    noteSide(grid, row: row, line, in: &block)
    let lead = leadingLabel(grid, row: row, line)
    if let lead, isTotal(grid.terms[lead]) || spansAsTotal(grid, lead, line),
      !hasLeafBeside(lead, grid, line)
    {
      harvest.events.append(.total(total(grid, row: row, line, &harvest)))
      return .taken
    }
    if let lead, isSubtotal(grid.terms[lead]) {
      let sum = total(grid, row: row, line, &harvest)
      block.subtotals.append(
        SubtotalRow(
          label: grid.terms[lead].text, weight: sum.weight, score: sum.score,
          above: block.indicators.count))
      return .taken
    }
    if let lead, let outcome = outcome(ofLabel: lead, grid, line, harvest) { return outcome }
    if let lead, takesBand(grid, lead, row: row, line, into: &block) { return .taken }
    if holdsAmountLabel(grid, row: row, line) { return .ends }
    if isLabelledRow(grid, row: row, line) {
      return outcomeWithoutRecord(grid, lead: lead, line)
    }
    let values = values(grid, row: row, line, block.indicators.count, &harvest)
    guard let record = record(grid, row: row, line, values, into: &block) else {
      return outcomeWithoutRecord(grid, lead: lead, line)
    }
    block.indicators.append(record)
    return .taken
  }

  // MARK: Rows that are no records

  /// The first cell that begins in the row and says something, side labels and row numbers left out.
  private func leadingLabel(_ grid: Grid, row: Int, _ line: RowAlignment) -> Int? {
    let sides = Set(header.sides)
    let said = grid.ownIndices(inRow: row).filter {
      !grid.terms[$0].isBlank && !grid.terms[$0].isFigure && !sides.contains($0)
        && !grid.terms[$0].has(.indicatorBlock)
    }
    // 合计 may stand behind a column that is not known.
    return said.first {
      (isTotal(grid.terms[$0]) || isSubtotal(grid.terms[$0])) && !hasLeafBeside($0, grid, line)
    } ?? said.first
  }

  private func isSubtotal(_ term: Term) -> Bool {
    term.has(.subtotal) || term.endingRoles == [.subtotal]
  }

  private func isTotal(_ term: Term) -> Bool {
    term.has(.total) || term.has(.budgetTotal) && !term.has(.level1)
  }

  /// 绩效自评总分 over several columns: a row of the table's own would name its indicator there.
  private func spansAsTotal(_ grid: Grid, _ index: Int, _ line: RowAlignment) -> Bool {
    let roles = grid.terms[index].roles + grid.terms[index].endingRoles
    return roles.contains { $0 == .total || $0 == .statedTotal }
      && line.crossing.contains { $0.cell == index && $0.columns.count > 1 }
  }

  /// A leaf in its own cell beside a label makes a record of a row that begins with 合计.
  private func hasLeafBeside(_ label: Int, _ grid: Grid, _ line: RowAlignment) -> Bool {
    guard let leaf = columns.leaf, let column = columns.levels[leaf] else { return false }
    return line.cells[column].contains { $0 != label && !grid.terms[$0].isBlank }
  }

  /// 预算数 | 88.00 | 执行数 | 88.00: amounts beside their labels, where names of indicators would stand.
  private func holdsAmountLabel(_ grid: Grid, row: Int, _ line: RowAlignment) -> Bool {
    let said = grid.ownIndices(inRow: row).filter { !grid.terms[$0].isBlank }
    let named = Set(columns.levels.compactMap { $0 }.flatMap { line.cells[$0] })
    return zip(said, said.dropFirst()).contains { label, value in
      !HeaderContext.money.isDisjoint(with: grid.terms[label].roles) && grid.terms[value].isFigure
        && (label == said[0] || named.contains(value))
    }
  }

  private func outcomeWithoutRecord(_ grid: Grid, lead: Int?, _ line: RowAlignment) -> Outcome {
    guard let lead else { return .taken }
    // A name of an indicator is no label of the number beside it.
    if header.page == .unknown, line.outside.count > 2 { return .taken }
    let term = grid.terms[lead]
    let begins: Set<Role> = [
      .projectName, .department, .implementingUnit, .competentDepartment, .fundsBlock, .goalBlock,
      .title, .year,
    ]
    if !begins.isDisjoint(with: term.roles), !term.has(.indicatorBlock) { return .ends }
    return .words
  }
}
