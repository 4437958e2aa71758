import Reports

/// A band of the distribution of scores: from `lower` on, below `upper`, in 分.
struct ScoreBand: Hashable {
  var lower: Int?
  var upper: Int?

  /// The bands, best first; narrower where most scores lie.
  static let all: [ScoreBand] = {
    let bounds = [95, 90, 85, 80, 70, 60]
    let uppers: [Int?] = [nil] + bounds.map { $0 }
    return zip(bounds.map { Optional($0) } + [nil], uppers).map { lower, upper in
      ScoreBand(lower: lower, upper: upper)
    }
  }()

  func contains(_ score: ExactDecimal) -> Bool {
    let isAbove = lower.map { ExactDecimal(mantissa: Int128($0), scale: 0) <= score } ?? true
    let isBelow = upper.map { score < ExactDecimal(mantissa: Int128($0), scale: 0) } ?? true
    return isAbove && isBelow
  }

  /// `≥95`, `90–95`, `<60`.
  var label: String {
    switch (lower, upper) {
    case (let lower?, let upper?): "\(lower)–\(upper)"
    case (let lower?, nil): "≥\(lower)"
    case (nil, let upper?): "<\(upper)"
    case (nil, nil): ""
    }
  }
}
