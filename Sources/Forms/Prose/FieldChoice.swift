import Reports

/// Which of the facts is each field's: the surest wording, of this year, first in the text.
struct FieldChoice {
  /// Positions in the list of facts.
  private(set) var chosen: [NarrativeField: Int] = [:]

  /// No field chosen.
  init() {}

  init(facts: [NarrativeFact], texts: [ScannedText], words: ProseWords, year: Int?) {
    var best: [NarrativeField: (trust: Int, index: Int)] = [:]
    var context = ApartContext(words: words)
    var posts: [Int] = []
    let isNamed = year.map { Self.isNamed($0, in: texts) } ?? false
    for (index, fact) in facts.enumerated() {
      let isOthers = context.holds(fact, in: texts[fact.text].text)
      if fact.meaning?.field == .staffAuthorized || fact.isStaffKind { posts.append(index) }
      guard let meaning = fact.meaning, !fact.isApart, !fact.isUnfit, !isOthers,
        meaning.scope == .own || meaning.scope == .fiscal,
        !isPartOfTotal(index, of: facts, in: texts[fact.text].text, words: words),
        let trust = Self.trust(fact, meaning, in: texts[fact.text], words: words, year: year),
        trust < Self.otherYear || !isNamed
      else { continue }
      for field in meaning.field.targets where trust < best[field]?.trust ?? Int.max {
        best[field] = (trust, index)
      }
    }
    chosen = best.mapValues(\.index)
    dropKindlessAssets(facts)
    dropOwnOfficesStaff(facts, words: words)
    if posts.count == 1, let only = posts.first { takeOnlyKind(only, of: facts) }
  }

  /// 核定事业编制78名，实有75人 where no other posts are named: that kind is the whole.
  private mutating func takeOnlyKind(_ posts: Int, of facts: [NarrativeFact]) {
    let fact = facts[posts]
    guard chosen[.staffAuthorized] == nil, fact.meaning?.scope == .kind, !fact.isApart,
      !fact.isUnfit
    else { return }
    chosen[.staffAuthorized] = posts
    guard chosen[.staffInService] == nil else { return }
    chosen[.staffInService] = facts.indices.dropFirst(posts + 1).first {
      facts[$0].text == fact.text && facts[$0].sentence == fact.sentence
        && facts[$0].meaning?.field == .staffInService && !facts[$0].isApart
    }
  }

  /// Added to the trust of another year's figure: it counts only where the sentences never name the
  /// report's own year, so that last year's text was taken over.
  private static let otherYear = 100

  /// Whether a sentence speaks of a year; a caption or a heading is none.
  private static func isNamed(_ year: Int, in texts: [ScannedText]) -> Bool {
    texts.contains { scanned in
      scanned.figures.contains { $0.kind == .year && Int($0.digits) == year }
        && (scanned.figures.contains { $0.isOwn }
          || scanned.text.scalars.contains(where: \.endsSentence))
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
    // Where both are given, the whole department's sum goes before that of its own office.
    if words["own-level"].occurs(in: [Unicode.Scalar](of: fact.name)[...]) { trust += 1 }
    let isCarryOver = meaning.field == .openingCarryOver || meaning.field == .closingCarryOver
    if isCarryOver,
      fact.depth > 0 || words["nested-opener"].occurs(in: scanned.text.scalars[fact.gap])
    {
      // 总收入1500万元（上年结转15万元、…）: in the total already.
      return nil
    }
    let isTotal = meaning.field == .income || meaning.field == .expenditure
    // A chapter on the 三公 expenses has totals of its own.
    if isTotal, words["narrow-heading"].occurs(in: scanned.headingScalars) { return nil }
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

  /// 总收入500万元，其中：本年收入480万元，年初结转20万元: a carry-over that is in the total already.
  private func isPartOfTotal(
    _ index: Int, of facts: [NarrativeFact], in text: ProseText, words: ProseWords
  ) -> Bool {
    let total: NarrativeField
    switch facts[index].meaning?.field {
    case .openingCarryOver: total = .income
    case .closingCarryOver: total = .expenditure
    default: return false
    }
    var opens = false
    for before in facts[..<index].indices.reversed().prefix(Self.mostParts) {
      guard facts[before].text == facts[index].text,
        facts[before].sentence >= facts[index].sentence - 1
      else { return false }
      let gap = text.scalars[facts[before + 1].gap]
      opens =
        opens || words["part-opener"].occurs(in: gap) || gap.contains("：") || gap.contains("（")
      if let meaning = facts[before].meaning, meaning.scope == .own, meaning.rank == 0,
        meaning.field == total || meaning.field == .incomeAndExpenditure, opens
      {
        return true
      }
    }
    return false
  }

  /// How many figures behind a total may be its parts.
  private static let mostParts = 8

  /// 机关编制30人；下属所编制20人: neither number is the whole department's.
  private mutating func dropOwnOfficesStaff(_ facts: [NarrativeFact], words: ProseWords) {
    for (field, index) in chosen where field.isStaff {
      guard words["own-level"].occurs(in: [Unicode.Scalar](of: facts[index].name)) else { continue }
      let hasOthers = facts[index...].dropFirst().prefix { $0.text == facts[index].text }.contains {
        $0.meaning?.field == field && $0.meaning?.scope == .apart
          && words["other-body"].occurs(in: [Unicode.Scalar](of: $0.name))
      }
      if hasOthers { chosen[field] = nil }
    }
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
