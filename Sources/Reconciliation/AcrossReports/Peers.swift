import Findings
import Reports

/// The distribution of one group's score rates and the fences around it.
struct Peers {
  /// Fewer have no distribution to speak of.
  static let least = 8

  private let count: Int
  private let lower: ExactDecimal
  private let upper: ExactDecimal
  private let median: ExactDecimal

  /// Nil for too few.
  init?(_ rates: [ExactDecimal]) {
    guard rates.count >= Self.least else { return nil }
    let sorted = rates.sorted()
    let (first, third) = (sorted[sorted.count / 4], sorted[sorted.count * 3 / 4])
    let one = ExactDecimal(mantissa: 1, scale: 0)
    let width = max(third - first, one)
    count = sorted.count
    median = sorted[sorted.count / 2]
    lower = first - width - width - width
    upper = third + width + width + width
  }

  /// The flag of a rate outside the fences.
  func flag(_ rate: ExactDecimal) -> Flag? {
    guard rate < lower || rate > upper else { return nil }
    let print = { (value: ExactDecimal) in value.rounded(to: 2).trimmed.description }
    let difference = print(rate - median)
    return Flag(
      LocalizedText(
        zh:
          "得分率 \(print(rate))% 明显偏离同类：同年同类 \(count) 份的中位数为 \(print(median))%，相差 \(difference)，通常在 \(print(lower))%–\(print(upper))% 之间。请复核评分依据。",
        en:
          "A score rate of \(print(rate))% is far from its peers: the median of \(count) is \(print(median))%, difference \(difference), usual are \(print(lower))%-\(print(upper))%. Review the grounds of the score."
      ), stated: print(rate), expected: print(median), difference: difference)
  }
}
