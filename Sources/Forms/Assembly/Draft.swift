import Reports

/// One evaluation while its events are being gathered.
struct Draft: Sendable {
  var blocks: Range<Int>
  /// Other stretches of the document that belong to it: the report in prose behind its form.
  var furtherBlocks: [Range<Int>] = []
  /// Set where the draft stands for one row of a list of projects.
  var listed: ListedProject?
  var title: TitleMark?
  /// The sentences around it belong to another evaluation; only title and captions are its own.
  var sharesText = false
  /// Whether sentences stand among its blocks.
  var hasText = false
  private(set) var labels: [LabelledCell] = []
  /// By role, the position of its first label.
  private var firstLabels: [Role: Int] = [:]
  var texts: [Cited<String>] = []
  var units: [Cited<MoneyUnit>] = []
  /// Those of `units` that are said of a whole table (金额单位：元).
  var declaredUnits: [Cited<MoneyUnit>] = []
  var indicatorBlocks: [IndicatorBlock] = []
  var budgetBlocks: [BudgetBlock] = []
  var totals: [TotalRow] = []
  var ratings: [Cited<String>] = []
  var narrative: [(role: Role, figure: NamedFigure)] = []
  /// Bits of the tables that fed the draft, by position among all tables.
  var tables: Set<Int> = []

  init(blocks: Range<Int>) { self.blocks = blocks }

  /// The year of its headings (2022年决算数), where nothing else says one.
  var headingYear: Cited<Int>? {
    (indicatorBlocks.compactMap(\.year) + budgetBlocks.compactMap(\.year))
      .max { $0.value < $1.value }
  }

  var hasRecords: Bool { !indicatorBlocks.isEmpty || !budgetBlocks.isEmpty || listed != nil }

  mutating func add(_ label: LabelledCell) {
    if firstLabels[label.role] == nil { firstLabels[label.role] = labels.count }
    labels.append(label)
  }

  func has(_ role: Role) -> Bool { firstLabels[role] != nil }

  /// The first cell that names the project.
  var project: LabelledCell? { firstLabels[.projectName].map { labels[$0] } }

  /// What the tables say of the kind; nil where they leave it open.
  var kind: SelfEvaluation.Kind? {
    if listed != nil { return .project }
    if let project {
      return project.value.value.contains("整体支出") ? .overall : .project
    }
    return has(.department) ? .overall : nil
  }
}
