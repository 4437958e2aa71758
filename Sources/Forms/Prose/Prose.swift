import Documents
import Findings
import Reports

/// What the sentences of a report say.
enum Prose {
  struct Facts: Sendable {
    var narrative = Narrative()
    /// The total scores that sentences state, in reading order.
    var statedTotals: [Figure] = []
    /// Totals that sentences give to a former year.
    var formerTotals: [ScoreSentences.YearTotal] = []
    var statedRatings: [Cited<String>] = []
    /// Years that stand beside the totals of the finance part.
    var yearMentions: [Mention] = []
    var missingSections: [String] = []
    var isTruncated = false
    /// Amounts and per cents of the sentences that reach no key of the record.
    var unmapped: [Cited<String>] = []
    /// Whether sentences name amounts of money beside those that the narrative holds.
    var namesOtherAmounts = false
    /// Whether the text by itself is a self-evaluation with results.
    var isSelfEvaluation = false
  }

  static func read(
    _ segment: Segment, in document: Document, outline: Outline, identity: Identity.Facts,
    lexicon: Lexicon
  ) -> Facts {
    let words = lexicon.sentenceWords
    let lines = SegmentText(segment, in: document, outline: outline)
    let texts = scanned(segment, lines: lines, outline: outline, words: words)
    let kind = identity.kind ?? .overall
    let year = identity.year?.value
    let reading = NarrativeReader(
      words: words, year: year, kind: kind, department: identity.department?.value
    ).read(texts)
    var facts = Facts(
      narrative: reading.narrative, unmapped: reading.unmapped,
      namesOtherAmounts: reading.namesOtherAmounts)
    let own = [Unicode.Scalar](of: identity.department?.value ?? "", \.folded)
    let scores = ScoreSentences(words: words, year: year, kind: kind, own: own)
    facts.statedTotals = scores.totals(in: texts)
    facts.formerTotals = scores.formerTotals(in: texts)
    facts.statedRatings = RatingSentences(words: words, year: year, kind: kind, own: own)
      .ratings(in: texts)
    facts.yearMentions = reading.years.map {
      Mention("\($0.value)", origin: .sentence, place: $0.place)
    }
    let headings = outline.headings(in: segment.blocks)
    if kind == .overall {
      facts.missingSections = Sections(words: lexicon.outlineWords).missing(in: headings)
    }
    facts.isTruncated = endsInMidSentence(segment, in: document, lines: lines)
    facts.isSelfEvaluation = Genre(segment, lines: lines, outline: outline, identity: identity)
      .isSelfEvaluation(facts)
    return facts
  }

  static func templateTexts(_ document: Document, lexicon: Lexicon) -> [Cited<String>] {
    TemplateText.read(document, words: lexicon.outlineWords)
  }

  static func fingerprints(_ document: Document) -> [SentenceFingerprint] {
    SentenceFingerprints.read(document)
  }

  /// The paragraphs without titles, and the worded cells, each with the heading above it.
  private static func scanned(
    _ segment: Segment, lines: SegmentText, outline: Outline, words: ProseWords
  ) -> [ScannedText] {
    let declared = lines.paragraphs.lazy.compactMap { declaredUnit($0.text.value) }.first
    let paragraphs = lines.paragraphs.filter { !outline.titled.contains($0.block) }.map { line in
      ScannedText(
        line.text.value, at: line.text.place,
        heading: line.block == Int.max ? nil : outline.section(ofBlock: line.block),
        declared: declared, words: words)
    }
    return paragraphs
      + segment.textCells.flatMap { scanned($0, words: words, outlineWords: outline.words) }
  }

  /// A cell, or the paragraphs that it holds under their headings.
  private static func scanned(
    _ cell: Cited<String>, words: ProseWords, outlineWords: OutlineWords
  ) -> [ScannedText] {
    let reader = HeadingReader(words: outlineWords)
    var heading: String?
    return Segment.lines(of: cell).map { line in
      defer { heading = reader.heading(Paragraph(line.value), block: 0)?.text ?? heading }
      return ScannedText(line.value, at: line.place, heading: heading, words: words)
    }
  }

  /// 单位：万元 on a line of its own or in a heading's brackets.
  private static func declaredUnit(_ line: String) -> MoneyUnit? {
    guard line.utf8.count <= 240, line.unicodeScalars.contains(where: { $0.folded == "：" })
    else { return nil }
    let text = ProseText(line, at: .paragraph(1)).scalars
    guard text.count <= 60, let mark = WordSet(["单位："]).firstRange(in: text[...]) else {
      return nil
    }
    return MoneyUnit.read(String(text[mark.upperBound...].prefix { $0.isHan }))
  }

  /// Whether the document stops within a sentence of this segment.
  private static func endsInMidSentence(
    _ segment: Segment, in document: Document, lines: SegmentText
  ) -> Bool {
    guard segment.blocks.ranges.last?.upperBound == document.blocks.count,
      let last = lines.paragraphs.last,
      last.block != Int.max
    else { return false }
    let after = document.blocks[last.block...].contains {
      if case .table = $0 { true } else { false }
    }
    guard !after, last.text.value.count > 30, let end = tidied(last.text.value).unicodeScalars.last
    else {
      return false
    }
    return end == "，" || end == "、" || end == "," || end == "（"
  }
}

/// Tells a self-evaluation from letters, notices, rules and lists about self-evaluations.
struct Genre {
  private let words: OutlineWords
  private let lines: [String]
  private let hasTitle: Bool

  init(
    _ segment: Segment, lines: SegmentText, outline: Outline, identity: Identity.Facts
  ) {
    words = outline.words
    self.lines = (lines.paragraphs.map(\.text) + segment.cellLines).map { tidied($0.value) }
    hasTitle =
      identity.title != nil
      || !outline.titles(in: segment.blocks).isEmpty
  }

  func isSelfEvaluation(_ facts: Prose.Facts) -> Bool {
    guard !isNotice, hasTitle || speaksOfEvaluation else { return false }
    let narrative = facts.narrative
    return !facts.statedTotals.isEmpty || !facts.statedRatings.isEmpty
      || [
        narrative.incomeTotal, narrative.expenditureTotal, narrative.basicExpenditure,
        narrative.projectExpenditure,
      ].contains { $0 != nil }
      || (hasTitle && facts.namesOtherAmounts)
  }

  /// A heading line that ends in 通知, 函, 制度 …, or a notice's closing words.
  var isNotice: Bool {
    let ending = words["notice-ending"]
    let title = lines.prefix(6).contains { line in
      line.utf8.count <= 240 && line.count <= 60
        && ending.suffix(of: TitleReader(words: words).bare(line)) > 0
        && !TitleReader(words: words).isTitle(line)
    }
    return (title && !hasTitle) || anyLine(holds: words["notice-sentence"])
  }

  private var speaksOfEvaluation: Bool { anyLine(holds: words["evaluation"]) }

  private func anyLine(holds words: WordSet) -> Bool {
    lines.contains { words.occurs(in: [Unicode.Scalar](of: $0, \.folded)) }
  }
}
