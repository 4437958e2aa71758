import Findings
import Reports

extension Rule {
  static let missingScore = Rule(
    "missing-score", .error,
    title: LocalizedText(zh: "有分值而得分空白", en: "A score is missing"),
    what: LocalizedText(
      zh: "有名称、有分值的指标行的得分格；预算执行率的得分格。",
      en:
        "The score cell of each indicator that has a name and a weight, and of the execution rate."),
    why: LocalizedText(
      zh: "空白不等于 0 分，缺一行得分，总分就无法核对。",
      en: "A blank is not 0 points; without it the total cannot be checked."),
    arithmetic: LocalizedText(zh: "分值 > 0 时，得分不得空白", en: "a score wherever the weight is above 0"),
    tolerance: .none,
    source: .measures2020("每项指标均应计分", "every indicator is scored"),
    repair: LocalizedText(zh: "补填得分；未完成的填 0。", en: "Enter the score; 0 where nothing was reached."),
    yieldsTo: ["unparsed-number"],
    examples: {
      let form = ExampleReport().pointsOnly.indicator("办结率", weight: "10", score: "10")
      return [
        RuleExample(
          .breaks, zh: "分值 8，得分空白", en: "Weight 8, score blank",
          form.indicator("满意度", weight: "8").completed),
        RuleExample(
          .passes, zh: "分值 8，得分 8", en: "Weight 8, score 8",
          form.indicator("满意度", weight: "8", score: "8").completed),
        RuleExample(
          .rounding, zh: "分值 8，得分 0.00", en: "Weight 8, score 0.00",
          form.indicator("满意度", weight: "8", score: "0.00").completed),
      ]
    },
    check: .evaluation { evaluation, _ in
      let blanks = evaluation.blankScores
      let scored = evaluation.leaves.count { $0.score != nil }
      guard scored > 0 else { return blanks.isEmpty ? [] : [unfilled(blanks)] }
      return blanks.map { blank in
        Flag(
          LocalizedText(
            zh: "“\(blank.name)”分值 \(blank.weight) 分，得分空白。请补填得分，未得分的填 0。",
            en: "\(blank.name): weight \(blank.weight) points, no score. Enter the score, or 0."),
          place: blank.place, excerpt: blank.name)
      }
    })

  /// No score at all: the form was handed in unfilled, which is one cause.
  private static func unfilled(_ blanks: [BlankScore]) -> Flag {
    Flag(
      LocalizedText(
        zh: "\(blanks.count) 项有分值的指标全部没有得分，自评未填写。请逐项补填得分。",
        en:
          "None of \(blanks.count) weighted rows has a score: the form is unfilled. Enter the scores."
      ),
      place: blanks.first?.place, related: blanks.dropFirst().map(\.place))
  }
}

/// A score cell that should not be blank.
struct BlankScore {
  var name: String
  var weight: String
  /// The blank cell, in the column of the other scores; the row's name where there is none.
  var place: Place
}

extension SelfEvaluation {
  /// The blank score cells of weighted rows. The last row of a truncated document is let off.
  var blankScores: [BlankScore] {
    guard form.hasScoreColumn else { return [] }
    let columns = scoreColumns
    var blanks =
      leaves.filter {
        $0.score == nil && ($0.weight?.number?.mantissa ?? 0) > 0 && !BonusRows.contain($0)
      }
      .map { row in
        BlankScore(
          name: row.name, weight: row.weight?.text ?? "",
          place: row.scorePlace(among: columns))
      } as [BlankScore]
    let last = indicators.last { $0.detailOf == nil }
    if form.isTruncated, last?.score == nil { blanks = blanks.dropLast() }
    if let line = rateLine, line.score == nil, let weight = line.weight,
      (weight.number?.mantissa ?? 0) > 0
    {
      blanks.append(BlankScore(name: line.name, weight: weight.text, place: weight.place))
    }
    return blanks
  }

  /// The column of the scores in each table: of the rows that have one, else of the total score.
  private var scoreColumns: [ScoreTable: Int] {
    let cells = (indicators.compactMap(\.score) + statedTotals).compactMap(\.place.cell)
    return Dictionary(
      cells.map { (ScoreTable($0), $0.column) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Where cells stand in one column with one another.
private struct ScoreTable: Hashable {
  var table: Int
  var depth: Int
  var textBox: Int?

  init(_ cell: CellReference) {
    (table, depth, textBox) = (cell.table, cell.path.count, cell.textBox)
  }
}

extension Indicator {
  /// The row's cell in the column of the scores; its weight where no score stands in the table.
  fileprivate func scorePlace(among columns: [ScoreTable: Int]) -> Place {
    guard let column = columns[ScoreTable(at)] else { return weight?.place ?? .cell(at) }
    var cell = at
    cell.column = column
    if !cell.path.isEmpty { cell.path[cell.path.count - 1] = column }
    return .cell(cell)
  }
}
