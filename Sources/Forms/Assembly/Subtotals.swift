import Findings
import Reports

/// Finds which records the subtotal rows of an evaluation add up.
///
/// Forms print such a row behind its records, before them, or behind several smaller ones. The
/// records are those whose points meet the row's: its weight, or its score where that alone does.
/// A row that meets none is said of no records, so that nothing is guessed.
enum Subtotals {
  static func found(_ rows: [SubtotalRow], among indicators: [Indicator]) -> [Subtotal] {
    guard !rows.isEmpty else { return [] }
    let weights = Sums(indicators, of: \.weight)
    let scores = Sums(indicators, of: \.score)
    var outer = 0
    var result: [Subtotal] = []
    for (position, row) in rows.enumerated() {
      let former = position == 0 ? 0 : rows[position - 1].above
      let next = position + 1 < rows.count ? rows[position + 1].above : indicators.count
      let whole = min(outer, former)..<row.above
      let own = max(former, startOfTable(row, among: indicators))..<row.above
      let candidates = [own, former..<row.above, whole, row.above..<next].filter { !$0.isEmpty }
      guard
        let range = candidates.first(where: { weights.meet(row.weight, in: $0) })
          ?? candidates.first(where: { scores.meet(row.score, in: $0) })
      else { continue }
      if range == whole, whole.lowerBound < former { outer = row.above }
      result.append(
        Subtotal(label: row.label, weight: row.weight, score: row.score, indicators: range))
    }
    return result
  }

  /// The first of the records above a row that stand in its own table: a table before it need not be
  /// added up.
  private static func startOfTable(_ row: SubtotalRow, among indicators: [Indicator]) -> Int {
    guard let cell = (row.weight ?? row.score)?.place.cell else { return 0 }
    let before = indicators[..<min(row.above, indicators.count)]
      .lastIndex { $0.at.table != cell.table || $0.at.textBox != cell.textBox }
    return before.map { $0 + 1 } ?? 0
  }

  /// Running sums of one field; a cell merged over several records counts once, details never.
  private struct Sums {
    private var before: [ExactDecimal] = [.zero]

    init(_ indicators: [Indicator], of field: KeyPath<Indicator, Figure?>) {
      var last: Place?
      for indicator in indicators {
        let figure = indicator[keyPath: field]
        let isOwn = indicator.detailOf == nil && figure.map { $0.place != last } ?? false
        last = figure?.place ?? last
        before.append(before[before.count - 1] + (isOwn ? figure?.number?.exact ?? .zero : .zero))
      }
    }

    func meet(_ figure: Figure?, in range: Range<Int>) -> Bool {
      guard let sum = figure?.number?.exact else { return false }
      return before[range.upperBound] - before[range.lowerBound] == sum
    }
  }
}
