import Findings
import Reports

/// An indicator with a sound weight and score, and what its own figures give.
struct ScoredRow {
  var indicator: Indicator
  /// Among the evaluation's indicators.
  var position: Int
  var weight: PrintedNumber
  var score: PrintedNumber
  var attainment: Attainment
  var rescored: Rescored?

  /// Rows by their marks.
  enum Marks {
    case full, lost
    /// Any marks, where target and actual value are numbers.
    case measured
    case any
  }

  /// Full marks.
  var isFull: Bool { score.exact == weight.exact }
  var hasReason: Bool { indicator.deviation.map { !Self.emptyReasons.contains($0.value) } ?? false }

  /// What stands for nothing in the column of reasons: nil marks, 0, 无 (published forms).
  private static let emptyReasons: Set<String> = [
    "", "-", "—", "——", "/", "0", "无", "无。", "无偏差", "不适用",
  ]

  /// The rows that are to be scored: without detail rows, and without scores that are missing,
  /// negative or above their weight, which are faults of their own.
  ///
  /// - Parameter marks: which of them; only theirs are taken apart, which most rules need not do
  ///   for the rows with full marks that fill a report.
  static func rows(
    of evaluation: SelfEvaluation, _ settings: ReconciliationSettings, with marks: Marks
  ) -> some Sequence<ScoredRow> {
    // One at a time: a row is large, and a rule keeps hardly any.
    evaluation.indicators.indices.lazy.compactMap { position in
      let indicator = evaluation.indicators[position]
      guard indicator.detailOf == nil, !BonusRows.contain(indicator),
        let weight = indicator.weight?.number,
        let score = indicator.score?.number, score.mantissa >= 0, score.exact <= weight.exact,
        weight.mantissa > 0, marks != .full || score.exact == weight.exact,
        marks != .lost || score.exact < weight.exact,
        marks != .measured || indicator.isMeasured
      else { return nil }
      let attainment = Attainment.of(indicator)
      let limit = settings.thresholds.overshootLimit.exact
      return ScoredRow(
        indicator: indicator, position: position, weight: weight, score: score,
        attainment: attainment,
        rescored: settings.profile.rescored(indicator, attainment, limit: limit))
    }
  }

  /// A flag on the score, with the places of weight, target and actual value.
  func flag(zh: String, en: String, expected: ExactDecimal?) -> Flag {
    let expected = expected.map { $0.rounded(to: max(2, score.decimals)).trimmed }
    return Flag(
      LocalizedText(zh: "“\(name)”\(zh)", en: "\"\(name)\": \(en)"), stated: score.description,
      expected: expected?.description,
      difference: expected.map { (score.exact - $0).description }, place: indicator.score?.place,
      related: [
        indicator.weight?.place, indicator.target?.place, indicator.actual?.place,
      ].compactMap { $0 }, excerpt: excerpt)
  }

  var name: String { indicator.name }

  /// The row's name, target and actual value, quoted; what a baseline knows the row by.
  var excerpt: String { indicator.excerpt }

  /// The printed figures of the row in one clause.
  var figures: LocalizedText {
    let target = indicator.target?.value ?? ""
    let actual = indicator.actual?.value ?? ""
    return LocalizedText(
      zh: "目标 \(target)，实际 \(actual)，分值 \(weight)，得分 \(score)",
      en: "target \(target), actual \(actual), weight \(weight), score \(score)")
  }

  /// The arithmetic that gives the row's points ("6 × 69% ÷ 85% = 4.87").
  var arithmetic: String? {
    guard let rescored, rescored.basis == .proportion, let exact = rescored.exact,
      attainment.share != nil, exact > .zero
    else { return nil }
    let figures = [indicator.actual?.value, indicator.target?.value].compactMap(\.self)
      .map(Self.figure)
    let (above, below) =
      attainment.isCeiling
      ? (figures.last ?? "", figures.first ?? "") : (figures.first ?? "", figures.last ?? "")
    let points = exact.rounded(to: max(2, score.decimals)).trimmed
    return "\(weight) × \(above) ÷ \(below) = \(points)"
  }

  /// The figure of a value, without its sign and words: what the arithmetic is done with.
  private static func figure(_ text: String) -> String {
    let start = text.firstIndex { $0.isASCII && $0.isNumber } ?? text.startIndex
    return String(text[start...])
  }
}

extension Indicator {
  /// Both target and actual value are numbers.
  fileprivate var isMeasured: Bool {
    guard case .number? = targetMeasure?.content, case .number? = actualMeasure?.content else {
      return false
    }
    return true
  }

  /// What the row is called.
  var name: String { level3 ?? level2 ?? level1 ?? "" }

  /// Name, target and actual value, quoted.
  var excerpt: String {
    [level3 ?? level2 ?? level1, target?.value, actual?.value].compactMap(\.self)
      .joined(separator: " | ")
  }
}
