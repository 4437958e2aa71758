import Findings
import Reports

/// The rating words that sentences state (属于"优秀", 自评结果为“良好”), told from the bands that a
/// report explains (90分以上为优) and from ratings of other things.
struct RatingSentences {
  let words: ProseWords
  let year: Int?
  let kind: SelfEvaluation.Kind?
  /// The reporting unit's name, width folded.
  var own: [Unicode.Scalar] = []

  func ratings(in texts: [ScannedText]) -> [Cited<String>] {
    texts.flatMap { scanned in
      let sentences = scanned.text.sentences
      return sentences.indices.flatMap { index in
        ratings(
          in: scanned, sentence: sentences[index], after: index > 0 ? sentences[index - 1] : nil)
      }
    }
  }

  private func ratings(
    in scanned: ScannedText, sentence: Range<Int>, after before: Range<Int>?
  ) -> [Cited<String>] {
    let text = scanned.text.scalars
    let stretch = text[sentence]
    let found = words.ratings.ranges(in: stretch)
    guard !found.isEmpty,
      concernsEvaluation(stretch, scanned) || goesOn(stretch, from: before, in: scanned)
    else { return [] }
    let explainsBands =
      words["rating-band-mark"].occurs(in: stretch)
      || Set(found.map { String(text[$0]) }).count > 2
    return found.compactMap { range in
      guard !words.speaksOfPrior(text[sentence.lowerBound..<range.lowerBound]),
        !isOtherYears(range, in: scanned, sentence: sentence),
        isStated(range, in: text, sentence: sentence, isStrict: explainsBands),
        !isBand(range, in: scanned, sentence: sentence)
      else { return nil }
      return Cited(scanned.text.words(range), at: scanned.text.place)
    }
  }

  /// 得分：94分。等级：优。 The rating follows the score in a sentence of its own.
  private func goesOn(
    _ sentence: ArraySlice<Unicode.Scalar>, from before: Range<Int>?, in scanned: ScannedText
  ) -> Bool {
    guard let before, words["rating-lead-strict"].prefix(of: sentence) > 0 || isLabelled(sentence)
    else { return false }
    return scanned.figures.contains { $0.kind == .points && before.contains($0.range.lowerBound) }
      && concernsEvaluation(scanned.text.scalars[before], scanned)
  }

  /// 等级：优
  private func isLabelled(_ sentence: ArraySlice<Unicode.Scalar>) -> Bool {
    let length = words["rating-lead"].prefix(of: sentence)
    return length > 0
      && (sentence.prefix(length).last == "：" || sentence.dropFirst(length).first == "：")
  }

  private func concernsEvaluation(_ sentence: ArraySlice<Unicode.Scalar>, _ scanned: ScannedText)
    -> Bool
  {
    guard !words.namesReviewer(sentence, own: own) else { return false }
    return words["evaluation-word"].occurs(in: sentence)
      || words["evaluation-word"].occurs(in: scanned.headingScalars)
  }

  /// 2021年度自评…等级为优 in a report on 2022.
  private func isOtherYears(_ range: Range<Int>, in scanned: ScannedText, sentence: Range<Int>)
    -> Bool
  {
    let said = scanned.figures.last {
      $0.kind == .year && $0.range.lowerBound >= sentence.lowerBound
        && $0.range.upperBound <= range.lowerBound
    }
    guard let year, let said, let other = Int(said.digits) else { return false }
    return other < year
  }

  /// A lead (等级为, 属于) or a score stands before the word, and the word ends there.
  private func isStated(
    _ range: Range<Int>, in text: [Unicode.Scalar], sentence: Range<Int>, isStrict: Bool
  ) -> Bool {
    var end = range.upperBound
    let quoted = end < text.count && text[end].quotes
    while end < text.count, text[end].quotes { end += 1 }
    let rest = text[end...]
    let tail = words["rating-tail"].prefix(of: rest)
    let closes = rest.isEmpty || rest.first?.partsClauses == true || tail > 0 || quoted
    guard closes, !(isStrict && rest.first == "、") else { return false }
    var start = range.lowerBound
    while start > sentence.lowerBound,
      text[start - 1].quotes || text[start - 1] == "：" || text[start - 1] == "（"
        || text[start - 1] == "，" || text[start - 1] == "【"
    {
      start -= 1
    }
    let lead = text[sentence.lowerBound..<start]
    guard words["rating-band-lead"].suffix(of: lead) == 0, !lead.isEmpty else { return false }
    if isForeign(lead) { return false }
    if lead.last == "分", lead.dropLast().last?.isDigit == true { return !isStrict }
    if lead.last?.isDigit == true, text[range.lowerBound - 1] == "（" {
      return words["score-strong"].occurs(in: lead)
    }
    if words[isStrict ? "rating-lead-strict" : "rating-lead"].suffix(of: lead) > 0 {
      return start == range.lowerBound || !lead.isEmpty
    }
    return false
  }

  /// Satisfaction, a project in an overall report: ratings of something else.
  private func isForeign(_ lead: ArraySlice<Unicode.Scalar>) -> Bool {
    let clause = lead.reversed().prefix { $0 != "，" && $0 != "；" && $0 != "：" }.reversed()
    let words = Array(clause)
    if self.words["rating-foreign"].occurs(in: words) { return true }
    guard kind == .overall else { return false }
    // 某项目自评得分86分，等级良: of the project that the sentence began with.
    var whole = Array(lead)
    for range in self.words["score-part-pass"].ranges(in: whole[...]).reversed() {
      whole.removeSubrange(range)
    }
    return self.words["project-word"].occurs(in: words)
      || (self.words["project-word"].occurs(in: whole)
        && !self.words["kind-of-whole"].occurs(in: lead))
  }

  /// A limit in the same clause: 90分以上为优.
  private func isBand(_ range: Range<Int>, in scanned: ScannedText, sentence: Range<Int>) -> Bool {
    let text = scanned.text.scalars
    var start = range.lowerBound
    while start > sentence.lowerBound, text[start - 1] != "，", text[start - 1] != "、" { start -= 1 }
    var end = range.upperBound
    while end < sentence.upperBound, !text[end].partsClauses || text[end] == "（" { end += 1 }
    return scanned.figures.contains {
      $0.isBound && $0.range.lowerBound >= start
        && $0.range.upperBound <= max(end, range.upperBound)
    }
  }
}

extension Unicode.Scalar {
  var quotes: Bool {
    switch self {
    case "“", "”", "\"", "'", "‘", "’", "「", "」", "『", "』": true
    default: false
    }
  }
}
