import Findings
import Reports

/// Reads the sentences of an evaluation into its `Narrative`.
struct NarrativeReader {
  let words: ProseWords
  /// The evaluation's year: figures of other years stand apart.
  let year: Int?
  let kind: SelfEvaluation.Kind
  /// The reporting unit's name.
  var department: String?

  struct Reading {
    var narrative: Narrative
    /// The years named beside the totals, for comparison with the title's.
    var years: [Cited<Int>]
    /// Amounts and per cents of the finance part that no key of the record holds.
    var unmapped: [Cited<String>]
    /// Whether there are amounts of money beside those that the narrative holds.
    var namesOtherAmounts: Bool
  }

  func read(_ texts: [ScannedText]) -> Reading {
    let reader = FactReader(words: words, department: department)
    // A text of megabytes holds hundreds of thousands of figures: their room is not found by doubling.
    var facts: [NarrativeFact] = []
    facts.reserveCapacity(texts.reduce(0) { $0 + $1.figures.count })
    for (index, text) in texts.enumerated() { facts += reader.facts(of: text, index: index) }
    // A project's report names sums of all kinds; the totals of a department are none of them.
    let choice =
      kind == .overall
      ? FieldChoice(facts: facts, texts: texts, words: words, year: year) : FieldChoice()
    let parts = NarrativeParts(facts: facts, texts: texts, choice: choice, words: words)
    var narrative = narrative(facts, choice: choice, parts: parts)
    let held = Set(choice.chosen.values).union(parts.all)
    let rates = RateSentences(words: words)
    narrative.rates = facts.indices.filter { !held.contains($0) && rates.isRate(facts[$0]) }
      .map { facts[$0].named }
    narrative.statedRates = rates.stated(facts)
    let chosen = Set(choice.chosen.filter { $0.key.isInRecord }.values)
    let said = facts.indices.filter { index in chosen.contains { facts[index].repeats(facts[$0]) } }
    let inRecord = chosen.union(parts.items).union(said)
    return Reading(
      narrative: narrative, years: years(facts, choice: choice),
      unmapped: unmapped(facts, texts: texts, used: inRecord),
      namesOtherAmounts: facts.indices.contains {
        !held.contains($0) && facts[$0].figure.moneyUnit != nil
      })
  }

  private func narrative(_ facts: [NarrativeFact], choice: FieldChoice, parts: NarrativeParts)
    -> Narrative
  {
    func figure(_ field: NarrativeField) -> Figure? { choice.chosen[field].map { facts[$0].value } }
    func named(_ indices: [Int]) -> [NamedFigure] { indices.map { facts[$0].named } }
    return Narrative(
      unit: unit(facts, choice: choice), incomeTotal: figure(.income),
      incomeParts: named(parts.income), expenditureTotal: figure(.expenditure),
      expenditureParts: named(parts.expenditure), basicExpenditure: figure(.basic),
      projectExpenditure: figure(.project), openingCarryOver: figure(.openingCarryOver),
      closingCarryOver: figure(.closingCarryOver), assetsTotal: figure(.assetsTotal),
      assetsCurrent: figure(.assetsCurrent), assetsFixedNet: figure(.assetsFixedNet),
      assetsIntangibleNet: figure(.assetsIntangibleNet), assetsOther: named(parts.assets),
      staffAuthorized: figure(.staffAuthorized), staffAuthorizedParts: named(parts.staff),
      staffInService: figure(.staffInService), staffInServiceParts: named(parts.inService),
      staffRetired: figure(.staffRetired), expenditureItems: named(parts.items),
      expenditureItemsAreWhole: parts.itemsAreWhole)
  }

  /// The unit of the totals, else of the first amount.
  private func unit(_ facts: [NarrativeFact], choice: FieldChoice) -> MoneyUnit? {
    let order: [NarrativeField] = [.expenditure, .income, .basic, .project, .assetsTotal]
    let chosen = order.compactMap { choice.chosen[$0] }.compactMap { facts[$0].figure.moneyUnit }
    return chosen.first ?? facts.compactMap(\.figure.moneyUnit).first
  }

  private func years(_ facts: [NarrativeFact], choice: FieldChoice) -> [Cited<Int>] {
    let fields: [NarrativeField] = [.income, .expenditure]
    return fields.compactMap { choice.chosen[$0] }.compactMap { index in
      facts[index].year.map { Cited($0, at: facts[index].place) }
    }
  }

  /// Every amount, and every per cent beside one, that the record does not show.
  private func unmapped(_ facts: [NarrativeFact], texts: [ScannedText], used: Set<Int>)
    -> [Cited<String>]
  {
    let isFinance = texts.map { scanned in
      words["finance-word"].occurs(in: scanned.text.scalars)
        || words["finance-heading"].occurs(in: scanned.headingScalars)
    }
    return facts.enumerated().compactMap { index, fact in
      guard !used.contains(index),
        fact.figure.moneyUnit != nil || (fact.figure.kind == .percent && isFinance[fact.text])
      else { return nil }
      let text = texts[fact.text].text
      return Cited(fact.name + text.words(fact.figure.range), at: text.place)
    }
  }
}

extension NarrativeFact {
  /// The figure as the record keeps it.
  var value: Figure { figure.value(at: place) }

  var named: NamedFigure { NamedFigure(name: name, figure: value) }
}

extension NarrativeField {
  /// Whether the record (schema `jixiao/1`) has a key for it.
  var isInRecord: Bool {
    switch self {
    case .openingCarryOver, .closingCarryOver, .assetsOther: false
    default: true
    }
  }
}
