import Reports

/// Carries 上年…, 年初预算…, 下属… from one figure to those after it in the sentence that nothing
/// gives back to the report: 上年度总收入1400万元，总支出1390万元.
struct ApartContext {
  private struct Hold {
    var text: Int
    var sentence: Int
    var field: NarrativeField?
    var isPrior: Bool
    var isMoney: Bool
  }

  private let words: ProseWords
  private var hold: Hold?

  init(words: ProseWords) { self.words = words }

  /// Whether the fact is another's by what stands before it in its sentence.
  mutating func holds(_ fact: NarrativeFact, in text: ProseText) -> Bool {
    let name = [Unicode.Scalar](of: fact.name)[...]
    if let hold, hold.text == fact.text, hold.sentence == fact.sentence {
      let gap = text.scalars[fact.gap]
      if !givesBack(name), !gap.contains("年") {
        // The parts of last year's total; another field beside one that is apart.
        if hold.isPrior,
          words["nested-opener"].occurs(in: gap) || gap.contains("（") || gap.contains("、")
        {
          return true
        }
        if let field = field(of: name, fact), field != hold.field,
          (fact.figure.moneyUnit != nil) == hold.isMoney
        {
          return true
        }
        return false
      }
      self.hold = nil
    }
    let isPrior =
      words["prior-lead"].prefix(of: name) > 0 && fact.meaning?.field != .openingCarryOver
    if isPrior || isOthers(fact, name) {
      let field = field(of: name, fact)
      let isMoney = fact.figure.moneyUnit != nil
      hold = Hold(
        text: fact.text, sentence: fact.sentence, field: field, isPrior: isPrior, isMoney: isMoney)
    }
    return isPrior
  }

  /// A total planned, or one of another body; people of all the county.
  private func isOthers(
    _ fact: NarrativeFact, _ name: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard fact.isApart, !words["change"].occurs(in: name) else { return false }
    if fact.figure.moneyUnit != nil { return field(of: name, fact) != nil }
    guard case .count(let unit) = fact.figure.kind, words["person-unit"].contains(unit) else {
      return false
    }
    return fact.meaning?.scope == .apart || words["other-body"].occurs(in: name)
  }

  private func givesBack(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    words["this-year"].occurs(in: name) || words["own-body"].occurs(in: name)
  }

  private func field(of name: ArraySlice<Unicode.Scalar>, _ fact: NarrativeFact) -> NarrativeField?
  {
    if let field = fact.meaning?.field { return field }
    var best: (field: NarrativeField, length: Int)?
    for field in NarrativeField.allCases where field.isStaff == (fact.figure.moneyUnit == nil) {
      for role in field.roles {
        let length = words[role].suffix(of: name)
        if length > best?.length ?? 0 { best = (field, length) }
      }
    }
    return best?.field
  }
}
