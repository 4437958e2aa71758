import Findings
import Reports

/// A header whose rows may go on in the next table, past a page break.
enum OpenRegion: Sendable {
  case indicators(IndicatorReader)
  case budget(BudgetReader)
  case projects(ProjectListReader)
}

/// Reads one table row by row: headers open regions, labels stand between them.
struct TableReader: Sendable {
  let grid: Grid
  let lexicon: Lexicon
  private let finder: HeaderFinder
  var labels: LabelReader
  var harvest = Harvest()
  /// The region that the rows stand in, from the table before at first.
  private(set) var open: OpenRegion?
  private var indicators: IndicatorBlock?
  private var budget: BudgetBlock?
  private var projects: ProjectListReader?
  var hasTotal = false
  /// The row to be read next.
  private(set) var row = 0
  /// The open region's header stands in this table.
  private(set) var isOwnHeader = false
  private var goalRows = 0
  /// How many events stood before the open region.
  private var regionStart = 0
  /// Headings of people or assets over the row that comes next.
  private var counts: Header?

  init(_ grid: Grid, lexicon: Lexicon, continuing region: OpenRegion?) {
    self.grid = grid
    self.lexicon = lexicon
    finder = HeaderFinder(grid: grid, lexicon: lexicon)
    labels = LabelReader(lexicon: lexicon)
    switch region {
    case .indicators(var reader):
      reader.goOn(grid)
      open = .indicators(reader)
      indicators = IndicatorBlock(shape: shape(of: reader))
    case .budget(var reader):
      reader.goOn(grid)
      open = .budget(reader)
      budget = BudgetBlock(isContinuation: true)
    case .projects(var list):
      list.goOn(grid)
      projects = list
    case nil: break
    }
  }

  /// Reads all rows; the region still open at the end may go on in the next table.
  ///
  /// - Parameter most: of events; a table that gives more is not read to its end.
  mutating func readAll(most: Int) -> OpenRegion? {
    while row < grid.rowCount, harvest.events.count <= most {
      if let matrix = FundsMatrix(grid, at: row, lexicon: lexicon) {
        take(matrix)
        row = matrix.rows.upperBound
      } else if let header = finder.header(at: row) {
        begin(header)
        row = header.rows.upperBound
      } else {
        read(row: row)
        row += 1
      }
    }
    let rest = hasTotal ? nil : nextPage()
    close()
    return rest
  }

  /// The region as it goes on in the next table.
  private func nextPage() -> OpenRegion? {
    switch open {
    case .indicators(var reader):
      if isOwnHeader { reader.noteStarts(grid) }
      reader.turnPage(after: indicators?.indicators.count ?? 0)
      return .indicators(reader)
    case .budget(var reader):
      if isOwnHeader { reader.origin.noteStarts(grid) }
      return .budget(reader)
    case .projects, nil:
      guard var list = projects else { return nil }
      if isOwnHeader { list.origin.noteStarts(grid) }
      return .projects(list)
    }
  }

  private mutating func read(row: Int) {
    guard !grid.isBlank(row: row) else { return }
    switch open {
    case .indicators(var reader):
      var block = indicators ?? IndicatorBlock(shape: shape(of: reader))
      indicators = nil  // the only owner now is `block`, so that appending copies nothing
      let before = harvest.events.count
      let outcome = reader.read(grid, row: row, into: &block, &harvest)
      indicators = block
      open = .indicators(reader)
      if harvest.events.count > before { afterTotal(row: row) }
      switch outcome {
      case .taken: return
      case .words: readLabels(row: row)
      case .ends:
        close()
        readLabels(row: row)
      }
    case .budget(var reader):
      var block = budget ?? BudgetBlock()
      budget = nil
      let outcome = reader.read(grid, row: row, into: &block, &harvest)
      budget = block
      open = .budget(reader)
      switch outcome {
      case .taken: return
      case .words: readLabels(row: row)
      case .ends:
        close()
        readLabels(row: row)
      }
    case .projects, nil:
      if var list = projects {
        if list.read(grid, row: row, &harvest) {
          projects = list
          return
        }
        projects = nil
      }
      if let header = counts {
        counts = nil
        if harvest.takeNarrative(grid, row: row, under: header, lexicon: lexicon) { return }
      }
      if goalRows > 0 {
        goalRows -= 1
        leaveWords(row: row)
      } else {
        readLabels(row: row)
      }
    }
  }

  // MARK: Regions

  private mutating func begin(_ header: Header) {
    defer { isOwnHeader = true }
    let continues: Bool
    switch (open, header.kind) {
    case (.indicators(let reader), .indicators):
      continues = reader.header.readColumns == header.readColumns
    default: continues = false
    }
    if continues, case .indicators(let reader) = open {
      noteSide(header)
      var next = IndicatorReader(grid, header: header, lexicon: lexicon)
      next.takeOver(from: reader)
      open = .indicators(next)
      return
    }
    close()
    regionStart = harvest.events.count
    hasTotal = false
    explain(header)
    switch header.kind {
    case .indicators:
      let reader = IndicatorReader(grid, header: header, lexicon: lexicon)
      open = .indicators(reader)
      let side = sidePoints(header).map {
        PointsLabel(label: $0.label, points: $0.points, place: $0.place, reach: .whole, first: 0)
      }
      indicators = IndicatorBlock(
        shape: shape(of: reader), side: side, year: year(of: header))
    case .budget:
      let reader = BudgetReader(grid, header: header, lexicon: lexicon)
      open = .budget(reader)
      budget = newBudget(header, reader)
    case .projects: projects = ProjectListReader(grid, header: header, lexicon: lexicon)
    case .goals: goalRows = 1
    case .narrative: counts = header
    }
  }

  private mutating func close() {
    let records = (indicators?.indicators.count ?? 0) + (budget?.lines.count ?? 0)
    explain(records: records)
    doubtColumns()
    if var block = indicators, !block.indicators.isEmpty || block.shape.hasLevels {
      block.block = grid.site.block
      harvest.insert(.indicators(block), beforeTotalsSince: regionStart)
    }
    if let block = budget, block.total != nil || !block.lines.isEmpty {
      harvest.events.append(.budget(block.completed))
    }
    (indicators, budget, open, projects) = (nil, nil, nil, nil)
    isOwnHeader = false
  }

  /// Notes the columns of the region that hold figures and could not be told.
  private mutating func doubtColumns() {
    let header: Header
    let rivals: [Int]
    switch open {
    case .indicators(let reader): (header, rivals) = (reader.header, reader.columns.rivals)
    case .budget(let reader): (header, rivals) = (reader.header, reader.columns.rivals)
    case .projects, nil: return
    }
    guard isOwnHeader else { return }
    harvest.doubtful += DoubtfulColumn.all(
      header, rivals: rivals, grid: grid, rows: header.rows.upperBound..<row,
      mapped: harvest.mapped)
  }

  private mutating func noteSide(_ header: Header) {
    guard let points = sidePoints(header), var block = indicators else { return }
    block.labels.append(
      PointsLabel(
        label: points.label, points: points.points, place: points.place, reach: .whole,
        first: block.indicators.count))
    indicators = block
  }

  private func shape(of reader: IndicatorReader) -> IndicatorShape {
    IndicatorShape(reader.header, reader.columns)
  }

  /// Reads a funds block turned on its side.
  private mutating func take(_ matrix: FundsMatrix) {
    close()
    let block = matrix.read(grid, lexicon: lexicon, &harvest)
    harvest.explanation.append(
      TableExplanation.Part(
        kind: .budget,
        rows: matrix.rows.lowerBound + 1...matrix.rows.lowerBound + 1,
        words: (block.lines + [block.total].compactMap { $0 }).map { ($0.name, .lineName) },
        records: block.lines.count))
    harvest.events.append(.budget(block))
  }
}
