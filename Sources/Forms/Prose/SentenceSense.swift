import Reports

/// Gives figures the sense that the figures before them in the sentence leave open.
struct SentenceSense {
  let words: ProseWords
  let names: NameReader
  /// The words of the heading above, width folded.
  let heading: [Unicode.Scalar]

  /// The text that the facts stand in.
  let text: ProseText

  /// A planned amount, and what its outturn will be.
  private struct Plan {
    var outturn: NameMeaning?
    var depth: Int
    var hasParts = false
  }

  /// - Parameter facts: of one text, in its order.
  func completed(_ facts: [NarrativeFact]) -> [NarrativeFact] {
    var result = facts
    var sentence = -1
    var plan: Plan?
    var posts: [NameMeaning.Scope] = []
    for (index, fact) in facts.enumerated() {
      if fact.sentence != sentence {
        (sentence, plan, posts) = (fact.sentence, nil, [])
      }
      if fact.figure.moneyUnit != nil {
        complete(&result[index], &plan)
      } else if let meaning = fact.meaning {
        if meaning.field == .staffAuthorized {
          posts.append(meaning.scope)
        } else if meaning.field == .staffInService, !posts.contains(.own),
          let scope = [.apart, .kind].first(where: posts.contains)
        {
          // 行政编制12名，事业编制8名，实有19人: the people of both.
          defer { posts = posts.filter { $0 == .apart } }
          guard scope == .apart || posts.count == 1 else { continue }
          // 行政编制20人，实有19人: of those posts; 水库管理所编制25人，实有23人: of that unit.
          result[index].meaning?.scope = scope
          result[index].isApart = scope == .apart
        }
      }
    }
    return result
  }

  /// Gives an amount behind a plan the plan's meaning where it is its outturn, and sets the parts of the
  /// plan apart: 部门预算数68万元（其中基本支出6万元），决算数66万元.
  private func complete(_ fact: inout NarrativeFact, _ plan: inout Plan?) {
    let name = [Unicode.Scalar](of: fact.name)[...]
    if isPlan(name) {
      plan = Plan(outturn: planned(name), depth: fact.depth)
      return
    }
    guard let open = plan else { return }
    let isInside = fact.depth > open.depth
    if !isInside, let meaning = open.outturn, isOutturn(name, fact.meaning) {
      fact.meaning = meaning
      plan = nil
    } else if isInside || isPart(fact, of: open) {
      fact.isApart = true
      plan?.hasParts = true
    } else if fact.meaning?.scope == .own {
      plan = nil
    }
  }

  /// Behind 其中, and the next kind of expenditure behind such a part.
  private func isPart(_ fact: NarrativeFact, of plan: Plan) -> Bool {
    if words["nested-opener"].occurs(in: text.scalars[fact.gap]) { return true }
    return plan.hasParts && (fact.meaning?.field == .basic || fact.meaning?.field == .project)
  }

  /// Whether a name is that of a plan for the whole or for a field.
  private func isPlan(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = withoutPlan(name)
    return rest.count < name.count
      && (names.saysOnlyWhose(rest) || names.money(rest)?.scope == .own)
  }

  private func withoutPlan(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = name
    while case let length = words["plan-tail"].suffix(of: rest), length > 0 {
      rest = rest.dropLast(length)
    }
    return rest
  }

  /// What the outturn of 基本支出预算, 部门整体支出年初预算数 or a mere 全年预算数 will be.
  private func planned(_ name: ArraySlice<Unicode.Scalar>) -> NameMeaning? {
    let rest = withoutPlan(name)
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
    return words["whole-plan"].occurs(in: name) || names.namesOwnBody(withoutPlan(name))
      || words["whole-heading"].occurs(in: heading)
  }

  /// 实际支出, 决算数 and the like, behind what was planned.
  private func isOutturn(_ name: ArraySlice<Unicode.Scalar>, _ meaning: NameMeaning?) -> Bool {
    if meaning?.scope == .own, meaning?.field == .expenditure {
      return !words["whole-sum"].occurs(in: name)
    }
    let length = words["outturn"].suffix(of: name)
    return length > 0 && names.saysOnlyWhose(name.dropLast(length))
  }
}
