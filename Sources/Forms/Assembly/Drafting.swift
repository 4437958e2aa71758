import Documents
import Findings
import Reports

/// Cuts the events of all tables into evaluations.
///
/// A title begins an evaluation; so does a form's own project or department cell where the running
/// one already has records. Tables without either belong to the running evaluation.
struct Drafting {
  private let blockCount: Int
  private let titles: [TitleMark]
  private let words: OutlineWords
  private var nextTitle = 0
  /// The block of the last table taken.
  private var lastTable = -1
  /// The evaluations above the running one.
  private var finished: [Draft] = []
  private var current: Draft
  private var listed: [Draft] = []
  /// Events at a table's beginning (a title row, a unit) that belong to the form they open.
  private var preamble: [FormEvent] = []
  /// By block: how many blocks before it are paragraphs of running text and no lines of a cover or a
  /// contents page.
  private let textsBefore: [Int]

  init(document: Document, outline: Outline) {
    blockCount = document.blocks.count
    titles = outline.titles
    words = outline.words
    textsBefore = document.blocks.reduce(into: [0]) { counts, block in
      let last = counts[counts.count - 1]
      if case .paragraph(let paragraph) = block, paragraph.text.unicodeScalars.contains("。") {
        counts.append(last + 1)
      } else {
        counts.append(last)
      }
    }
    current = Draft(blocks: 0..<blockCount)
  }

  /// Whether running text stands between two blocks.
  private func hasText(between blocks: Range<Int>) -> Bool {
    textsBefore[blocks.upperBound] > textsBefore[blocks.lowerBound]
  }

  /// Takes the events of one table.
  mutating func take(_ events: [FormEvent], table: Int, site: TableSite) {
    if let block = site.block { passTitles(before: block) }
    for event in events {
      if event.isPreamble, !current.tables.contains(table) {
        preamble.append(event)
      } else {
        take(event, table: table, site: site)
      }
    }
    keepPreamble(of: table)
    lastTable = site.block ?? lastTable
  }

  /// How many evaluations there are so far.
  var count: Int { finished.count + 1 + listed.count }

  /// All evaluations, in document order.
  mutating func finish() -> [Draft] {
    passTitles(before: blockCount)
    let drafts = (finished + [current]).map { draft in
      var draft = draft
      draft.hasText = hasText(between: draft.blocks)
      return draft
    }
    return Joining.joined(drafts, listed: listed, words: words)
  }

  private mutating func passTitles(before block: Int) {
    while nextTitle < titles.count, titles[nextTitle].blocks.lowerBound < block {
      let title = titles[nextTitle]
      nextTitle += 1
      if begins(title) { begin(at: title.blocks.lowerBound) }
      if current.title == nil { current.title = title }
    }
  }

  /// Whether a title stands for another evaluation than the running one.
  private func begins(_ title: TitleMark) -> Bool {
    guard let running = current.title else { return current.hasRecords }
    if title.isHeading(within: running, words) { return false }
    if current.hasRecords || !current.totals.isEmpty { return true }
    // A list of projects or running text stands between the two; a cover and its title are one.
    return lastTable > running.blocks.lowerBound && !listed.isEmpty
      || hasText(between: running.blocks.upperBound..<title.blocks.lowerBound)
  }

  private mutating func begin(at block: Int) {
    let end = max(block, current.blocks.lowerBound)
    current.blocks = current.blocks.lowerBound..<end
    finished.append(current)
    current = Draft(blocks: end..<blockCount)
  }

  /// Another form in the same table: its title and its year are those of the form above.
  private mutating func beginInTable() {
    var next = Draft(blocks: current.blocks)
    next.title = current.title
    next.sharesText = true
    finished.append(current)
    current = next
  }

  private mutating func take(_ event: FormEvent, table: Int, site: TableSite) {
    if case .project(let project) = event {
      if isOverall, project.score == nil, project.rating == nil {
        current.budgetBlocks.append(BudgetBlock(project))
        current.tables.insert(table)
      } else {
        list(project, table: table, site: site)
      }
      return
    }
    if case .budget(let block) = event, block.namesProjects, !isOverall {
      for line in block.lines {
        list(ListedProject(line, of: block), table: table, site: site)
      }
      return
    }
    if case .label(let label) = event, beginsForm(label), current.tables.contains(table),
      current.hasRecords
    {
      beginInTable()
    } else if case .label(let label) = event, opensTitled(label, at: site.block) {
      begin(at: site.block ?? current.blocks.lowerBound)
    } else if case .label(let label) = event, beginsForm(label) {
      let caption = titles[..<nextTitle].last.flatMap { title in
        site.block != nil && title.blocks.lowerBound > lastTable ? title : nil
      }
      begin(at: caption?.blocks.lowerBound ?? site.block ?? current.blocks.lowerBound)
      current.title = caption
    }
    keepPreamble(of: table)
    add(event)
    current.tables.insert(table)
  }

  private mutating func keepPreamble(of table: Int) {
    guard !preamble.isEmpty else { return }
    for event in preamble { add(event) }
    preamble = []
    current.tables.insert(table)
  }

  private mutating func add(_ event: FormEvent) {
    switch event {
    case .label(let label): current.add(label)
    case .unit(let unit, let isDeclaration):
      current.units.append(unit)
      if isDeclaration { current.declaredUnits.append(unit) }
    case .budget(let block): current.budgetBlocks.append(block)
    case .indicators(let block): current.indicatorBlocks.append(block)
    case .total(var row):
      row.blocksAbove = current.indicatorBlocks.count
      current.totals.append(row)
    case .rating(let word): current.ratings.append(word)
    case .narrative(let role, let figure): current.narrative.append((role, figure))
    case .text(let text): current.texts.append(text)
    case .project: break
    }
  }

  /// A table of projects in a department's overall report is its budget table.
  private var isOverall: Bool { (current.title?.kind ?? current.kind) == .overall }

  private mutating func list(_ project: ListedProject, table: Int, site: TableSite) {
    let end = max(current.blocks.lowerBound, site.block ?? current.blocks.lowerBound)
    var draft = Draft(blocks: current.blocks.lowerBound..<end)
    draft.title = current.title
    draft.listed = project
    draft.sharesText = true
    for label in project.labels { draft.add(label) }
    draft.tables = [table]
    listed.append(draft)
  }

  /// A label under a title row of its table, behind running text: the text's own report ends there.
  private func opensTitled(_ label: LabelledCell, at block: Int?) -> Bool {
    guard label.role == .projectName || label.role == .department, let block,
      let running = current.title, running.blocks.upperBound <= block,
      hasText(between: running.blocks.upperBound..<block)
    else { return false }
    return preamble.contains { event in
      switch event {
      case .text(let text): TitleReader(words: words).isTitle(text.value)
      case .label(let label): label.role == .title
      default: false
      }
    }
  }

  /// A project's or a department's cell begins a form where the running evaluation has one already.
  private func beginsForm(_ label: LabelledCell) -> Bool {
    switch label.role {
    case .projectName:
      guard let other = current.project else {
        return current.hasRecords
          && (current.has(.department) || current.title?.kind == .overall
            || !current.totals.isEmpty)
      }
      return current.hasRecords
        || !other.value.value.isEmpty && other.value.value != label.value.value
    case .department:
      return current.has(.projectName) && current.hasRecords
        || current.has(.department) && !current.totals.isEmpty
    default: return false
    }
  }
}

extension FormEvent {
  /// What a form can print above its first label.
  fileprivate var isPreamble: Bool {
    switch self {
    case .text, .unit: true
    case .label(let label): label.role == .title || label.role == .year
    default: false
    }
  }
}

extension BudgetBlock {
  /// A row of a department's table of projects: a line of its budget.
  fileprivate init(_ project: ListedProject) {
    var line = project.line
    line.role = .part(division: 0)
    self.init(lines: [line], units: project.unit.map { [$0] } ?? [])
  }
}
