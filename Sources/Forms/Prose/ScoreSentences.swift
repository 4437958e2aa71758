import Findings
import Reports

/// The total scores that sentences state (总得分98.25分), told from full marks, deductions, parts of
/// the score, other years and other bodies.
struct ScoreSentences {
  let words: ProseWords
  let year: Int?
  let kind: SelfEvaluation.Kind?
  /// The reporting unit's name, width folded.
  var own: [Unicode.Scalar] = []

  /// How sure a wording is; only the surest found count.
  private enum Trust: Int, Comparable {
    case total, underOtherHeading, weak
    static func < (left: Trust, right: Trust) -> Bool { left.rawValue < right.rawValue }
  }

  /// A total and the year named before it.
  struct YearTotal: Sendable {
    var year: Int
    var figure: Figure
  }

  /// Totals that the sentences give to a year before the report's own, surely worded.
  func formerTotals(in texts: [ScannedText]) -> [YearTotal] {
    found(in: texts, isFormer: true).compactMap { entry in
      guard entry.trust == .total, let said = entry.year else { return nil }
      return YearTotal(year: said, figure: entry.figure)
    }
  }

  private func found(
    in texts: [ScannedText], isFormer: Bool
  ) -> [(trust: Trust, figure: Figure, year: Int?)] {
    var found: [(trust: Trust, figure: Figure, year: Int?)] = []
    for text in texts {
      let namer = FigureNamer(text.text, figures: text.figures, words: words)
      for (index, figure) in text.figures.enumerated() {
        let said = text.contexts[index].year
        let isOther = year.flatMap { year in said.map { $0 < year } } ?? false
        guard isOther == isFormer, let trust = trust(in: text, figure, index, namer) else {
          continue
        }
        let value = Figure(
          text: figure.digits, number: PrintedNumber(figure.digits), place: text.text.place)
        found.append((trust, value, said))
      }
    }
    return found
  }

  func totals(in texts: [ScannedText]) -> [Figure] {
    let found = found(in: texts, isFormer: false)
    guard !found.isEmpty else { return sums(in: texts) }
    let best = found.map(\.trust).min()
    let surest = found.filter { $0.trust == best }.map(\.figure)
    // 总分100分，自评95.5分: the first is what could be had.
    guard best == .weak, surest.contains(where: { $0.text != "100" }) else { return surest }
    return surest.filter { $0.text != "100" }
  }

  /// 各部分得分分别为14分、23.5分、39分、19.2分，总分95.7分: a sum of the points named before it.
  private func sums(in texts: [ScannedText]) -> [Figure] {
    texts.flatMap { scanned in
      scanned.figures.indices.compactMap { index in
        let figure = scanned.figures[index]
        guard figure.kind == .points, figure.digits != "100", !figure.isBound,
          let value = PrintedNumber(figure.digits), isSum(index, of: value.exact, in: scanned)
        else { return nil }
        return Figure(text: figure.digits, number: value, place: scanned.text.place)
      }
    }
  }

  /// Whether the words before the figure say that it is a sum, and it is that of the points just before.
  private func isSum(_ index: Int, of value: ExactDecimal, in scanned: ScannedText) -> Bool {
    let text = scanned.text.scalars
    let context = scanned.contexts[index]
    let lead = plain(text[context.near.lowerBound..<scanned.figures[index].range.lowerBound])
    guard words["score-sum"].suffix(of: lead[...]) > 0 else { return false }
    var sum = ExactDecimal.zero
    for (count, part) in scanned.figures[..<index].reversed().prefix(Self.mostParts).enumerated() {
      guard part.kind == .points, part.range.lowerBound >= context.near.lowerBound,
        let points = PrintedNumber(part.digits)
      else { return false }
      sum = sum + points.exact
      if count > 0, sum == value { return true }
    }
    return false
  }

  private static let mostParts = 12

  private func trust(
    in scanned: ScannedText, _ figure: ProseFigure, _ index: Int, _ namer: FigureNamer
  ) -> Trust? {
    guard figure.kind == .points || figure.kind == .bare, !figure.isBound, !figure.isDoubtful,
      let value = PrintedNumber(figure.digits), value.exact <= Self.highest
    else { return nil }
    let text = scanned.text.scalars
    let context = scanned.contexts[index]
    let range = namer.name(of: index)
    let lead = text[range.range.lowerBound..<figure.range.lowerBound]
    let name = plain(range.range.isEmpty ? range.topic.map { text[$0] } ?? [] : text[range.range])
    let raw = plain(lead)
    guard words["deduct"].suffix(of: raw[...]) == 0 else { return nil }
    let strong = max(
      words["score-strong"].suffix(of: name[...]), words["score-strong"].suffix(of: raw[...]))
    let weak = words["score-weak"].suffix(of: name[...]) + words["score-weak"].suffix(of: raw[...])
    guard strong > 0 || (weak > 0 && figure.kind == .points) else { return nil }
    let before = name.dropLast(strong > 0 ? min(strong, name.count) : 0)
    guard isOwn(before, in: scanned, figure, context) else { return nil }
    if isOfPart(figure, in: scanned, context) { return nil }
    if strong > 0 { return concernsOther(scanned.heading ?? "") ? .underOtherHeading : .total }
    return isWeakTotal(name, in: scanned, figure, context) ? .weak : nil
  }

  /// 履职效能（满分50分，自评得分48.5分）: full marks below a hundred beside a score are a part's.
  private func isOfPart(
    _ figure: ProseFigure, in scanned: ScannedText, _ context: FigureContext
  ) -> Bool {
    let text = scanned.text.scalars
    guard
      let full = scanned.figures.last(where: { $0.range.upperBound <= figure.range.lowerBound }),
      full.range.lowerBound >= context.near.lowerBound, full.kind == .points,
      let marks = PrintedNumber(full.digits), marks.exact < Self.hundred
    else { return false }
    return words["full-marks"].suffix(of: text[context.near.lowerBound..<full.range.lowerBound]) > 0
  }

  private static let hundred = ExactDecimal(mantissa: 100, scale: 0)

  private static let highest = ExactDecimal(mantissa: 200, scale: 0)

  /// 得分 alone is the total only in a sentence about the evaluation that names no part of it, and
  /// 总分 100 is what could be had.
  private func isWeakTotal(
    _ name: [Unicode.Scalar], in scanned: ScannedText, _ figure: ProseFigure,
    _ context: FigureContext
  ) -> Bool {
    let text = scanned.text.scalars[context.near]
    guard !isPart(text), !concernsOther(scanned.heading ?? "") else { return false }
    guard words["full-marks"].suffix(of: name[...]) == 0 else { return false }
    if figure.digits == "100", name.suffix(2).elementsEqual(["总", "分"]) {
      return !words["full-mark-context"].occurs(in: text)
    }
    return words["evaluation-word"].occurs(in: text)
      || words["evaluation-word"].occurs(in: scanned.headingScalars)
  }

  /// Not a part of the score, another body's, the year before's.
  private func isOwn(
    _ name: ArraySlice<Unicode.Scalar>, in scanned: ScannedText, _ figure: ProseFigure,
    _ context: FigureContext
  ) -> Bool {
    guard !isPart(name), !words.namesReviewer(name, own: own),
      !words["prior"].occurs(in: name)
    else { return false }
    if kind == .overall, words["project-word"].occurs(in: name) { return false }
    let clause = scanned.text.scalars[context.near.lowerBound..<figure.range.lowerBound]
    return !words.speaksOfPrior(clause)
  }

  private func isPart(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = Array(text)
    for range in words["score-part-pass"].ranges(in: rest[...]).reversed() {
      rest.removeSubrange(range)
    }
    return words["score-part"].occurs(in: rest)
  }

  /// An overall report's chapter on its projects, a chapter on one part of the score.
  private func concernsOther(_ heading: String) -> Bool {
    let scalars = [Unicode.Scalar](of: heading)
    return (kind == .overall && words["project-word"].occurs(in: scalars)) || isPart(scalars[...])
  }

  /// Without brackets, quotes, blanks and the colon or copula at the end.
  private func plain(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var depth = 0
    var result: [Unicode.Scalar] = []
    for scalar in text {
      switch scalar {
      case "（": depth += 1
      case "）": depth = max(0, depth - 1)
      case "“", "”", "\"", "'", "‘", "’", "\n", "\t", " ", "【", "】": break
      default: if depth == 0 { result.append(scalar) }
      }
    }
    while let last = result.last,
      last == "：" || last == "为" || last == "是" || last == "达" || last == "共" || last == "到"
        || last == "了" || last == "="
    { result.removeLast() }
    return result
  }
}
