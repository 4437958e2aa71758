import Findings
import Reports

/// What part of its limit a figure usually is in a table: a score of its weight, spending of its
/// budget. A figure far from what is usual in its column is the likelier misprint.
struct UsualShares: Sendable {
  /// Parts are kept in ten-thousandths, whole.
  static let one: Int64 = 10_000

  /// The limits of one column against another.
  private struct Columns: Hashable {
    var table: [Int]
    var part: Int
    var whole: Int
  }

  private var shares: [Columns: [(key: FigureKey, share: Int64)]] = [:]
  private var limits: [FigureKey: [(columns: Columns, comparison: Comparison)]] = [:]

  init(_ comparisons: [Comparison]) {
    for comparison in comparisons {
      guard let columns = Self.columns(of: comparison), let share = comparison.share,
        let part = comparison.addends[0].figure?.key
      else { continue }
      shares[columns, default: []].append((part, share))
      for key in comparison.terms.compactMap({ $0.figure?.key }) {
        limits[key, default: []].append((columns, comparison))
      }
    }
  }

  /// How much farther from the usual a figure gets where it reads differently; negative: nearer.
  func oddity(_ key: FigureKey, reading number: PrintedNumber) -> Int64 {
    (limits[key] ?? []).reduce(0) { sum, limit in
      guard let part = limit.comparison.addends[0].figure?.key,
        let usual = usual(limit.columns, without: part), let before = limit.comparison.share,
        let after = limit.comparison.replacing(key, with: number).share
      else { return sum }
      return sum + abs(after - usual) - abs(before - usual)
    }
  }

  /// Rows that are asked at most; a longer table has the same median.
  private static let mostRows = 64

  /// The median of the other rows; nil where there is none.
  private func usual(_ columns: Columns, without key: FigureKey) -> Int64? {
    let others = (shares[columns] ?? []).lazy.filter { $0.key != key }.prefix(Self.mostRows)
      .map(\.share).sorted()
    return others.isEmpty ? nil : others[others.count / 2]
  }

  private static func columns(of comparison: Comparison) -> Columns? {
    guard comparison.relation == .atMost, comparison.addends.count == 1,
      let part = comparison.addends[0].figure?.place.cell,
      let whole = comparison.stated.figure?.place.cell
    else { return nil }
    return Columns(
      table: [part.table, part.textBox ?? 0] + part.path.dropLast(2), part: part.column,
      whole: whole.column)
  }
}

extension Comparison {
  /// The first addend as part of the stated figure, in ten-thousandths, at most ten times it.
  fileprivate var share: Int64? {
    let whole = stated.value(at: stated.unit.exponent)
    guard whole > .zero else { return nil }
    let part = addends[0].value(at: stated.unit.exponent).divided(by: whole, decimals: 4)
    return part.map { Int64(clamping: $0.mantissa) }
      .map { Swift.min(Swift.max($0, -10 * UsualShares.one), 10 * UsualShares.one) }
  }
}
