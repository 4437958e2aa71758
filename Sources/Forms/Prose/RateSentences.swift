import Reports

/// The rates of a text with the amounts that their own sentence sets beside each other.
struct RateSentences {
  let words: ProseWords

  /// How many figures before a rate may be its amounts.
  private static let reach = 6

  /// 项目预算安排2.45万元，实际支出2.02万元，预算执行率82.4%: what was planned and what was spent, of a
  /// rate whose sentence says both.
  func stated(_ facts: [NarrativeFact]) -> [StatedRate] {
    facts.indices.filter { isRate(facts[$0]) }.compactMap { index in
      let fact = facts[index]
      var rate = StatedRate(rate: fact.named)
      for before in facts[..<index].reversed().prefix(Self.reach) {
        guard before.text == fact.text, before.sentence == fact.sentence, !isRate(before) else {
          break
        }
        guard before.figure.moneyUnit != nil, !before.isUnfit, !before.figure.isAbout else {
          continue
        }
        let name = [Unicode.Scalar](of: before.name)[...]
        guard !words["change"].occurs(in: name), !words["prior-lead"].occurs(in: name) else {
          return nil
        }
        if isSpent(name) {
          rate.spent.append(before.named)
        } else if words["plan-tail"].suffix(of: name) > 0 || words["planned"].occurs(in: name) {
          rate.planned.append(before.named)
        }
      }
      return rate.spent.isEmpty || rate.planned.isEmpty ? nil : rate
    }
  }

  /// A rate of this year: 预算 in 预算执行率 plans nothing.
  func isRate(_ fact: NarrativeFact) -> Bool {
    let name = [Unicode.Scalar](of: fact.name)[...]
    return fact.figure.kind == .percent && !fact.isUnfit && words["rate-name"].suffix(of: name) > 0
      && !["prior", "change", "cumulative"].contains { words[$0].occurs(in: name) }
  }

  private func isSpent(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let total = max(
      words["expenditure-total"].suffix(of: name), words["expenditure-bare"].suffix(of: name))
    return words["outturn"].suffix(of: name) > 0
      || (total > 0 && !words["planned"].occurs(in: name))
  }
}
