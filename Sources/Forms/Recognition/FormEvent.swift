import Findings
import Reports

/// What a table says, in the order of its rows; evaluations are put together from these.
enum FormEvent: Sendable {
  case label(LabelledCell)
  /// A unit of money: declared for all that follows (金额单位：元), or only beside a label.
  case unit(Cited<MoneyUnit>, isDeclaration: Bool)
  case budget(BudgetBlock)
  case indicators(IndicatorBlock)
  case total(TotalRow)
  case rating(Cited<String>)
  /// A row of a list of projects with figures.
  case project(ListedProject)
  /// A figure of the narrative in a label cell.
  case narrative(Role, NamedFigure)
  /// Words that fed no field.
  case text(Cited<String>)
}

/// The row that adds up an evaluation's points.
struct TotalRow: Sendable {
  var weight: Figure?
  var score: Figure?
  /// What the columns of the upper levels' points add up to.
  var blockWeights: [Figure] = []
  /// Each indicator has points on 100 alone: what stands under the weights may be the score.
  var isOnHundreds = false
  /// How many blocks of indicators stand above it.
  var blocksAbove = 0
}

/// A row that adds up some of the records beside it (小计).
struct SubtotalRow: Sendable {
  var label: String
  var weight: Figure?
  var score: Figure?
  /// How many records of its block stand above it.
  var above: Int
}

/// The records under one indicator header.
struct IndicatorBlock: Sendable {
  var indicators: [Indicator] = []
  var labels: [PointsLabel] = []
  /// The cells whose points stand among `labels`.
  var labelled: Set<Place> = []
  var shape: IndicatorShape
  var subtotals: [SubtotalRow] = []
  /// Points of the whole block in a side label (绩效指标（90分）).
  var side: PointsLabel?
  /// The body-level block of its table, for the section.
  var block: Int?
  /// The last year that a heading of actual values names (2022年完成值).
  var year: Cited<Int>?
}

/// Points printed in a label or a merged cell, and the first of the records they stand for.
struct PointsLabel: Sendable {
  enum Reach: Sendable {
    case level1, level2, whole
  }

  var label: String
  var points: PrintedNumber
  var place: Place
  var reach: Reach
  var first: Int
}

/// What an indicator header provides for, for the family of the form and for honest blanks.
struct IndicatorShape: Sendable {
  var weights: FormTraits.Weights = .none
  var hasTarget = false
  var hasActual = false
  var hasScore = false
  var hasDeviation = false
  var hasLevels = false
  var hasFourLevels = false
  var splitsTarget = false
  var weightBeforeTarget = false
  var hasBlockWeights = false
  var hasCoefficient = false
  var hasConvertedScore = false
  var hasMethod = false
}

/// The rows under one budget header, or one block of label and amount pairs.
struct BudgetBlock: Sendable {
  var lines: [BudgetLine] = []
  var total: BudgetLine?
  /// Every unit that the headings and side labels of the block name, the nearest to the amounts first.
  var units: [Cited<MoneyUnit>] = []
  /// The side label's points (预算执行情况（20分）).
  var sidePoints: Figure?
  /// Goes on from the table before, past a page break.
  var isContinuation = false
  var isByPairs = false
  var hasInitialBudget = false
  var hasTasks = false
  var hasRatePoints = false
  var isByYears = false
  var hasDivisions = false
  /// The last year that a heading of spending names (2022年决算数).
  var year: Cited<Int>?
  /// The names stand under 项目名称: budget lines of a department, or projects each on its own.
  var namesProjects = false
}

extension BudgetBlock {
  /// The unit of the block's amounts.
  var unit: Cited<MoneyUnit>? { units.first }
}

extension FormEvent {
  /// How many rows or fields it holds.
  var recordCount: Int {
    switch self {
    case .indicators(let block): block.indicators.count
    case .budget(let block): block.lines.count + 1
    default: 1
    }
  }
}

/// A project in a list with its money and its score.
struct ListedProject: Sendable {
  var name: Cited<String>
  var labels: [LabelledCell]
  var line: BudgetLine
  var score: Figure?
  var weight: Figure?
  var rating: Cited<String>?
  var unit: Cited<MoneyUnit>?
}

/// What reading one table leaves behind besides its events.
struct Harvest: Sendable {
  /// Positions of cells whose figure found a field.
  var mapped: Set<Int> = []
  /// Evaluation left open until the segments are cut.
  var unread: [UnreadFigure] = []
  var events: [FormEvent] = []
  var explanation: [TableExplanation.Part] = []
  /// Evaluation left open until the segments are cut.
  var doubtful: [DoubtfulColumn] = []

  mutating func figure(
    _ grid: Grid, _ index: Int, as kind: FigureKind, role: String, lexicon: Lexicon
  ) -> Figure? {
    switch FieldFigure(grid.cell(index).text, as: kind, at: grid.place(index), lexicon: lexicon) {
    case .none:
      return nil
    case .figure(let figure):
      mapped.insert(index)
      return figure
    case .unread(let figure, let reason):
      refuse(grid, index, role: role, reason: reason)
      return figure
    }
  }

  mutating func refuse(_ grid: Grid, _ index: Int, role: String, reason: LocalizedText) {
    unread.append(
      UnreadFigure(
        evaluation: nil, role: role, text: grid.terms[index].text, place: grid.place(index),
        reason: reason))
  }
}
