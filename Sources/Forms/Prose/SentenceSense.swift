import Reports

/// Gives figures the sense that the figures before them in the sentence leave open.
struct SentenceSense {
  let words: ProseWords
  let names: NameReader

  /// - Parameter facts: of one text, in its order.
  func completed(_ facts: [NarrativeFact]) -> [NarrativeFact] {
    var result = facts
    var sentence = -1
    var plan: NarrativeField?
    var posts: Set<NameMeaning.Scope> = []
    for (index, fact) in facts.enumerated() {
      if fact.sentence != sentence {
        (sentence, plan, posts) = (fact.sentence, nil, [])
      }
      if fact.figure.moneyUnit != nil {
        let name = [Unicode.Scalar](of: fact.name)[...]
        if let planned = plannedField(name) {
          plan = planned
        } else if let field = plan, isOutturn(name, fact.meaning) {
          result[index].meaning = NameMeaning(field: field, rank: 1, scope: .own)
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

  /// The field that 基本支出预算 or 部门整体支出年初预算数 plans.
  private func plannedField(_ name: ArraySlice<Unicode.Scalar>) -> NarrativeField? {
    var rest = name
    while case let length = words["plan-tail"].suffix(of: rest), length > 0 {
      rest = rest.dropLast(length)
    }
    guard rest.count < name.count, let meaning = names.money(rest), meaning.scope == .own else {
      return nil
    }
    return meaning.field
  }

  /// 实际支出, 决算数 and the like, behind what was planned.
  private func isOutturn(_ name: ArraySlice<Unicode.Scalar>, _ meaning: NameMeaning?) -> Bool {
    if meaning?.scope == .own, meaning?.field == .expenditure {
      return !words["whole-sum"].occurs(in: name)
    }
    return words["outturn"].contains(name)
  }
}
