import Findings
import Reports

/// The indicators of an evaluation and the points printed for its blocks.
struct IndicatorAssembly {
  private(set) var indicators: [Indicator] = []
  private(set) var blockWeights: [BlockWeight] = []
  private(set) var subtotals: [Subtotal] = []
  /// Cells that say again what `blockWeights` holds.
  private(set) var repeated: [Place] = []

  /// What the printed points say already: the same number for the same rows, or the same label
  /// again within the rows that it reaches.
  private var told: Set<Told> = []
  private var labelled: [Told: RangeSet<Int>] = [:]

  private struct Told: Hashable {
    var points: PrintedNumber
    var label: String?
    var rows: Range<Int>?
  }

  /// - Parameter totals: rows of whole tables that add up no more than their table.
  init(_ blocks: [IndicatorBlock], totals: [SubtotalRow], outline: Outline) {
    var labels: [PointsLabel] = []
    var sums: [SubtotalRow] = []
    for block in blocks.withBarePoints {
      let shift = indicators.count
      let above = labels.count
      let section = block.block.flatMap(outline.section(ofBlock:))
      for record in block.indicators {
        var record = record
        record.section = section
        record.detailOf = record.detailOf.map { $0 + shift }
        indicators.append(record)
      }
      for sum in block.subtotals {
        var sum = sum
        sum.above += shift
        sums.append(sum)
      }
      for label in [block.side].compactMap({ $0 }) + block.labels {
        var label = label
        label.first += shift
        labels.append(label)
      }
      let wholes = (above..<labels.count).filter { labels[$0].reach == .whole }
      for (position, index) in wholes.enumerated() {
        let end =
          position + 1 < wholes.count ? labels[wholes[position + 1]].first : indicators.count
        append(labels[index], end: end)
      }
    }
    subtotals = Subtotals.found(
      (sums + totals).sorted { $0.above < $1.above }, among: indicators)
    let runs = LevelRuns(indicators, areFour: blocks.contains(where: \.shape.hasFourLevels))
    for label in labels where label.reach != .whole { append(label, end: runs.end(of: label)) }
    blockWeights.sort {
      ($0.indicators.lowerBound, -$0.indicators.count) < (
        $1.indicators.lowerBound, -$1.indicators.count
      )
    }
  }

  private mutating func append(_ label: PointsLabel, end: Int) {
    guard end > label.first else { return }
    let range = label.first..<end
    let name = Told(points: label.points, label: label.label)
    guard labelled[name]?.contains(label.first) != true,
      told.insert(Told(points: label.points, rows: range)).inserted
    else { return repeated.append(label.place) }
    labelled[name, default: RangeSet()].insert(contentsOf: range)
    blockWeights.append(
      BlockWeight(label: label.label, points: label.points, place: label.place, indicators: range))
  }
}

/// For each record, where the run of those below it with the same labels ends.
private struct LevelRuns {
  private var level1: [Int]
  private var level2: [Int]

  /// - Parameter areFour: the third of four levels stands behind the second.
  init(_ indicators: [Indicator], areFour: Bool) {
    func second(_ row: Indicator) -> Substring? {
      guard let path = row.level2, areFour else { return row.level2.map { $0[...] } }
      return UpperLevels.second(of: path)
    }
    level1 = Array(repeating: indicators.count, count: indicators.count)
    level2 = level1
    for index in indicators.indices.dropLast().reversed() {
      let (own, below) = (indicators[index], indicators[index + 1])
      let isSame = own.level1 == below.level1
      level1[index] = isSame ? level1[index + 1] : index + 1
      level2[index] = isSame && second(own) == second(below) ? level2[index + 1] : index + 1
    }
  }

  /// A block reaches as far as its records have the labels of its first.
  func end(of label: PointsLabel) -> Int {
    guard level1.indices.contains(label.first) else { return label.first }
    return label.reach == .level2 ? level2[label.first] : level1[label.first]
  }
}
