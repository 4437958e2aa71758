import Reports

/// Gives figures the sense that the figures before them in the sentence leave open.
struct SentenceSense {
  let words: ProseWords
  let names: NameReader
  /// The words of the heading above, width folded.
  let heading: [Unicode.Scalar]

  /// - Parameter facts: of one text, in its order.
  func completed(_ facts: [NarrativeFact]) -> [NarrativeFact] {
    var result = facts
    var sentence = -1
    var plan: NameMeaning?
    var posts: Set<NameMeaning.Scope> = []
    for (index, fact) in facts.enumerated() {
      if fact.sentence != sentence {
        (sentence, plan, posts) = (fact.sentence, nil, [])
      }
      if fact.figure.moneyUnit != nil {
        let name = [Unicode.Scalar](of: fact.name)[...]
        if let planned = planned(name) {
          plan = planned
        } else if let meaning = plan, isOutturn(name, fact.meaning) {
          result[index].meaning = meaning
          plan = nil
        } else if fact.meaning?.scope == .own {
          plan = nil
        }
      } else if let meaning = fact.meaning {
        if meaning.field == .staffAuthorized {
          posts.insert(meaning.scope)
        } else if meaning.field == .staffInService, meaning.rank > 0, !posts.contains(.own),
          let scope = [.apart, .kind].first(where: posts.contains)
        {
          // 行政编制20人，实有19人: of those posts; 水库管理所编制25人，实有23人: of that unit.
          result[index].meaning?.scope = scope
          result[index].isApart = scope == .apart
        }
      }
    }
    return result
  }

  /// What the outturn of 基本支出预算, 部门整体支出年初预算数 or a mere 全年预算数 will be.
  private func planned(_ name: ArraySlice<Unicode.Scalar>) -> NameMeaning? {
    var rest = name
    while case let length = words["plan-tail"].suffix(of: rest), length > 0 {
      rest = rest.dropLast(length)
    }
    guard rest.count < name.count else { return nil }
    if let meaning = names.money(rest) {
      return meaning.scope == .own ? NameMeaning(field: meaning.field, rank: 1, scope: .own) : nil
    }
    guard names.saysOnlyWhose(rest), concernsWhole(name) else { return nil }
    return NameMeaning(field: .expenditure, rank: 2, scope: .own)
  }

  /// Whether a plan that names no part is the whole department's: its words or the heading say so,
  /// and the heading names nothing narrower.
  private func concernsWhole(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let narrower = ["project-word", "narrow-context", "item-heading"]
    guard !narrower.contains(where: { words[$0].occurs(in: heading) }) else { return false }
    return words["whole-plan"].occurs(in: name) || words["whole-heading"].occurs(in: heading)
  }

  /// 实际支出, 决算数 and the like, behind what was planned.
  private func isOutturn(_ name: ArraySlice<Unicode.Scalar>, _ meaning: NameMeaning?) -> Bool {
    if meaning?.scope == .own, meaning?.field == .expenditure {
      return !words["whole-sum"].occurs(in: name)
    }
    return words["outturn"].contains(name)
  }
}
