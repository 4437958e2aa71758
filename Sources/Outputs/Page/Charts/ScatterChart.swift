import Findings
import Rankings
import Reports

/// Score against execution rate; evaluations at about one place share a larger mark, so that the
/// chart stays small however many there are.
struct ScatterChart {
  /// A mark: where on the grid of `step` pixels, of which kind, and whether it has errors.
  private struct Mark: Hashable {
    var column: Int
    var row: Int
    var kind: SelfEvaluation.Kind
    var hasErrors: Bool

    var order: [Int] { [row, column, kind == .overall ? 0 : 1, hasErrors ? 1 : 0] }
  }

  private static let scores = Axis(lower: 40, upper: 110)
  private static let rates = Axis(lower: 0, upper: 120)
  private static let (left, right, top, bottom) = (44, 1_080, 26, 330)
  private static let step = 5

  private var marks: [Mark: Int] = [:]
  /// Evaluations without one of the two figures.
  private var unplaced = 0
  private var beyond = 0

  mutating func add(_ row: EvaluationRow) {
    guard let score = row.score, let rate = row.executionRate else {
      unplaced += 1
      return
    }
    if !Self.scores.contains(score) || !Self.rates.contains(rate) { beyond += 1 }
    let x = Self.rates.position(of: rate, on: Self.right - Self.left)
    let y = Self.scores.position(of: score, on: Self.bottom - Self.top)
    marks[
      Mark(
        column: x / Self.step, row: y / Self.step, kind: row.kind, hasErrors: row.errors > 0),
      default: 0] += 1
  }

  /// Nil where no evaluation has both figures.
  func values(_ language: Language) -> [String: Any]? {
    guard !marks.isEmpty else { return nil }
    let sorted = marks.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
    return [
      "width": Self.right + 20, "height": Self.bottom + 40, "left": Self.left,
      "axisX": Self.right, "axisXY": Self.bottom + 36,
      "circles": sorted.filter { $0.key.kind == .overall }.map(circle),
      "squares": sorted.filter { $0.key.kind == .project }.map(square),
      "rows": Self.scores.ticks.map(rowLine), "columns": Self.rates.ticks.map(columnLine),
      "note": note(language),
    ]
  }

  private func note(_ language: Language) -> String {
    var parts: [LocalizedText] = []
    if unplaced > 0 {
      parts.append(
        .init(zh: "\(unplaced) 份缺得分或执行率，未画出。", en: "\(unplaced) lack one of the figures."))
    }
    if beyond > 0 {
      parts.append(
        .init(zh: "\(beyond) 份超出坐标范围，画在边上。", en: "\(beyond) beyond the axes stand at the edge."))
    }
    return parts.map { $0[language] }.joined(separator: " ")
  }

  /// Half the width of a mark for so many evaluations.
  private func radius(_ count: Int) -> Int { count == 1 ? 4 : count < 5 ? 6 : count < 25 ? 8 : 11 }

  private func centre(_ mark: Mark) -> (x: Int, y: Int) {
    (Self.left + mark.column * Self.step, Self.bottom - mark.row * Self.step)
  }

  private func circle(_ mark: Mark, _ count: Int) -> [String: Any] {
    let (x, y) = centre(mark)
    return ["x": x, "y": y, "r": radius(count), "flag": mark.hasErrors ? "flagged" : ""]
  }

  private func square(_ mark: Mark, _ count: Int) -> [String: Any] {
    let (x, y) = centre(mark)
    let radius = radius(count)
    return [
      "x": x - radius, "y": y - radius, "side": 2 * radius,
      "flag": mark.hasErrors ? "flagged" : "",
    ]
  }

  private func rowLine(_ score: Int) -> [String: Any] {
    let y =
      Self.bottom
      - Self.scores.position(
        of: ExactDecimal(mantissa: Int128(score), scale: 0), on: Self.bottom - Self.top)
    return [
      "left": Self.left, "right": Self.right, "y": y, "textX": Self.left - 8, "textY": y + 4,
      "label": score,
    ]
  }

  private func columnLine(_ rate: Int) -> [String: Any] {
    let x =
      Self.left
      + Self.rates.position(
        of: ExactDecimal(mantissa: Int128(rate), scale: 0), on: Self.right - Self.left)
    return [
      "x": x, "top": Self.top, "bottom": Self.bottom, "textY": Self.bottom + 18, "label": rate,
    ]
  }
}

/// An axis over whole numbers.
struct Axis {
  var lower: Int
  var upper: Int

  var ticks: [Int] { Array(stride(from: lower, through: upper, by: 10)) }

  func contains(_ value: ExactDecimal) -> Bool { exact(lower) <= value && value <= exact(upper) }

  /// Where a value stands on a line of so many pixels; values beyond the axis at its ends.
  func position(of value: ExactDecimal, on length: Int) -> Int {
    let within = min(max(value, exact(lower)), exact(upper)) - exact(lower)
    let pixels = within.multiplied(by: exact(length))?
      .divided(by: exact(upper - lower), decimals: 0)
    return Int(pixels?.mantissa ?? 0)
  }

  private func exact(_ number: Int) -> ExactDecimal {
    ExactDecimal(mantissa: Int128(number), scale: 0)
  }
}
