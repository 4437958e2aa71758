import Findings
import Rankings
import Reports

/// Score against execution rate; evaluations at about one place share a larger mark, so that the
/// chart stays small however many there are.
struct ScatterChart {
  /// A mark: its place in half points and half per cents, its kind, and whether it has errors.
  private struct Mark: Hashable {
    var score: Int
    var rate: Int
    var kind: SelfEvaluation.Kind
    var hasErrors: Bool

    var order: [Int] { [score, rate, kind == .overall ? 0 : 1, hasErrors ? 1 : 0] }
  }

  /// Places a mark can have, in half points and half per cents.
  private static let places = 0...300
  private static let (left, right, top, bottom) = (44, 1_080, 26, 330)

  private var marks: [Mark: Int] = [:]
  /// Evaluations without one of the two figures.
  private var unplaced = 0
  private var beyond = 0

  mutating func add(_ row: EvaluationRow) {
    guard let score = Self.halves(row.score), let rate = Self.halves(row.executionRate) else {
      unplaced += 1
      return
    }
    let mark = Mark(
      score: score.clamped(to: Self.places), rate: rate.clamped(to: Self.places), kind: row.kind,
      hasErrors: row.errors > 0)
    if mark.score != score || mark.rate != rate { beyond += 1 }
    marks[mark, default: 0] += 1
  }

  /// The number of halves, rounded; nil without a value or beyond all reason.
  private static func halves(_ value: ExactDecimal?) -> Int? {
    value?.divided(by: ExactDecimal(mantissa: 5, scale: 1), decimals: 0)
      .flatMap { Int(exactly: $0.mantissa) }
  }

  /// Nil where no evaluation has both figures.
  func values(_ language: Language) -> [String: Any]? {
    guard !marks.isEmpty else { return nil }
    let sorted = marks.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
    let plot = Plot(
      scores: Axis(halves: sorted.map(\.key.score)), rates: Axis(halves: sorted.map(\.key.rate)))
    return [
      "width": Self.right + 20, "height": Self.bottom + 40, "left": Self.left,
      "axisX": Self.right, "axisXY": Self.bottom + 36,
      "circles": sorted.filter { $0.key.kind == .overall }.map { plot.circle($0.key, $0.value) },
      "squares": sorted.filter { $0.key.kind == .project }.map { plot.square($0.key, $0.value) },
      "rows": plot.scores.ticks.map(plot.rowLine), "columns": plot.rates.ticks.map(plot.columnLine),
      "note": note(language),
    ]
  }

  private func note(_ language: Language) -> String {
    var parts: [LocalizedText] = []
    if unplaced > 0 {
      parts.append(
        .init(
          zh: "\(unplaced) 份缺得分或执行率，未画出。",
          en: counted(unplaced, "lacks", plural: "lack") + " one of the figures."))
    }
    if beyond > 0 {
      parts.append(
        .init(
          zh: "\(beyond) 份超出坐标范围，画在边上。",
          en: "\(beyond) beyond the axes \(beyond == 1 ? "stands" : "stand") at the edge."))
    }
    return parts.map { $0[language] }.joined(separator: " ")
  }

}

extension ScatterChart {
  /// Where things stand between the two axes, in pixels.
  private struct Plot {
    var scores: Axis
    var rates: Axis

    func x(_ halves: Int) -> Int {
      ScatterChart.left + rates.position(of: halves, on: ScatterChart.right - ScatterChart.left)
    }

    func y(_ halves: Int) -> Int {
      ScatterChart.bottom - scores.position(of: halves, on: ScatterChart.bottom - ScatterChart.top)
    }

    /// Half the width of a mark for so many evaluations.
    private func radius(_ count: Int) -> Int {
      count == 1 ? 4 : count < 5 ? 6 : count < 25 ? 8 : 11
    }

    func circle(_ mark: Mark, _ count: Int) -> [String: Any] {
      [
        "x": x(mark.rate), "y": y(mark.score), "r": radius(count),
        "flag": mark.hasErrors ? "flagged" : "",
      ]
    }

    func square(_ mark: Mark, _ count: Int) -> [String: Any] {
      let radius = radius(count)
      return [
        "x": x(mark.rate) - radius, "y": y(mark.score) - radius, "side": 2 * radius,
        "flag": mark.hasErrors ? "flagged" : "",
      ]
    }

    func rowLine(_ score: Int) -> [String: Any] {
      [
        "left": ScatterChart.left, "right": ScatterChart.right, "y": y(2 * score),
        "textX": ScatterChart.left - 8, "textY": y(2 * score) + 4, "label": score,
      ]
    }

    func columnLine(_ rate: Int) -> [String: Any] {
      [
        "x": x(2 * rate), "top": ScatterChart.top, "bottom": ScatterChart.bottom,
        "textY": ScatterChart.bottom + 18, "label": rate,
      ]
    }
  }

  /// An axis from ten to ten that holds all its values.
  private struct Axis {
    var lower: Int
    var upper: Int

    init(halves: [Int]) {
      lower = (halves.min() ?? 0) / 20 * 10
      upper = max(((halves.max() ?? 0) + 19) / 20 * 10, lower + 20)
    }

    /// Marked values: every ten, every five on a short axis.
    var ticks: [Int] {
      Array(stride(from: lower, through: upper, by: upper - lower > 50 ? 10 : 5))
    }

    /// Where a value in halves stands on a line of so many pixels.
    func position(of halves: Int, on length: Int) -> Int {
      (halves - 2 * lower) * length / (2 * (upper - lower))
    }
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
