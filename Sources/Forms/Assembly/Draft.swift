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
  var labels: [LabelledCell] = []
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

  var hasRecords: Bool { !indicatorBlocks.isEmpty || !budgetBlocks.isEmpty || listed != nil }

  func has(_ role: Role) -> Bool { labels.contains { $0.role == role } }

  /// What the tables say of the kind; nil where they leave it open.
  var kind: SelfEvaluation.Kind? {
    if listed != nil { return .project }
    if let project = labels.first(where: { $0.role == .projectName }) {
      return project.value.value.contains("整体支出") ? .overall : .project
    }
    return has(.department) ? .overall : nil
  }
}
