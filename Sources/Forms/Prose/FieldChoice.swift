import Reports

/// Which of the facts is each field's: the surest wording, of this year, first in the text.
struct FieldChoice {
  /// Positions in the list of facts.
  private(set) var chosen: [NarrativeField: Int] = [:]

  /// No field chosen.
  init() {}

  init(facts: [NarrativeFact], texts: [ScannedText], words: ProseWords, year: Int?) {
    var best: [NarrativeField: (trust: Int, index: Int)] = [:]
    var context = PriorContext(words: words)
    let isNamed = year.map { Self.isNamed($0, in: texts) } ?? false
    for (index, fact) in facts.enumerated() {
      let isPrior = context.isPrior(fact, in: texts[fact.text].text)
      guard let meaning = fact.meaning, !fact.isApart, !fact.isUnfit, !isPrior,
        meaning.scope == .own || meaning.scope == .fiscal,
        let trust = Self.trust(fact, meaning, in: texts[fact.text], words: words, year: year),
        trust < Self.otherYear || !isNamed
      else { continue }
      for field in meaning.field.targets where trust < best[field]?.trust ?? Int.max {
        best[field] = (trust, index)
      }
    }
    chosen = best.mapValues(\.index)
    dropKindlessAssets(facts)
  }

  /// Added to the trust of another year's figure: it counts only where the sentences never name the
  /// report's own year, so that last year's text was taken over.
  private static let otherYear = 100

  private static func isNamed(_ year: Int, in texts: [ScannedText]) -> Bool {
    texts.contains { scanned in
      scanned.figures.contains { $0.kind == .year && Int($0.digits) == year }
    }
  }

  /// Lower is surer; nil where the wording is too weak for where it stands.
  private static func trust(
    _ fact: NarrativeFact, _ meaning: NameMeaning, in scanned: ScannedText, words: ProseWords,
    year: Int?
  ) -> Int? {
    var trust = meaning.rank * 2
    if meaning.scope == .fiscal {
      // Only 基本支出 and 项目支出 may stand for the whole by their fiscal part.
      guard meaning.field == .basic || meaning.field == .project else { return nil }
      trust += 8
    }
    if let year, let own = fact.year, own != year { trust += otherYear }
    let isTotal = meaning.field == .income || meaning.field == .expenditure
    if isTotal, meaning.rank > 0 {
      let before = scanned.text.scalars[fact.near.lowerBound..<fact.figure.range.lowerBound]
      if words["narrow-context"].occurs(in: scanned.headingScalars)
        || words["narrow-context"].occurs(in: before)
      {
        return nil
      }
    }
    return trust
  }

  /// 固定资产 without 净值 is the field only beside the assets' total or another kind of assets.
  private mutating func dropKindlessAssets(_ facts: [NarrativeFact]) {
    let kinds: [NarrativeField] = [.assetsFixedNet, .assetsIntangibleNet]
    for kind in kinds {
      guard let index = chosen[kind], facts[index].meaning?.rank ?? 0 > 0 else { continue }
      let companions: [NarrativeField] = [.assetsTotal, .assetsCurrent, .assetsFixedNet]
      if !companions.contains(where: {
        $0 != kind && chosen[$0].map { facts[$0].text } == facts[index].text
      }) {
        chosen[kind] = nil
      }
    }
  }
}

extension NarrativeField {
  /// The fields that a figure of this meaning fills.
  fileprivate var targets: [NarrativeField] {
    switch self {
    case .incomeAndExpenditure: [.income, .expenditure]
    case .assetsOther: []
    default: [self]
    }
  }
}

/// Carries 上年… from a total to its parts within a sentence.
private struct PriorContext {
  let words: ProseWords
  private var sentence: (text: Int, number: Int)?
  /// A total of last year (上年总收入…): those that follow it (…，总支出…) are last year's too.
  private var isTotal = false

  init(words: ProseWords) { self.words = words }

  mutating func isPrior(_ fact: NarrativeFact, in text: ProseText) -> Bool {
    let name = [Unicode.Scalar](of: fact.name)[...]
    if let current = sentence, current == (fact.text, fact.sentence) {
      let gap = text.scalars[fact.gap]
      if !words["this-year"].occurs(in: name), !gap.contains("年"),
        isTotal || words["nested-opener"].occurs(in: gap) || gap.contains("（") || gap.contains("、")
      {
        return true
      }
      sentence = nil
    }
    let isPrior =
      words["prior-lead"].prefix(of: name) > 0 && fact.meaning?.field != .openingCarryOver
    if isPrior {
      sentence = (fact.text, fact.sentence)
      isTotal = ["income-total", "income-bare", "expenditure-total", "expenditure-bare"].contains {
        words[$0].suffix(of: name) > 0
      }
    }
    return isPrior
  }
}
