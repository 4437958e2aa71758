import Documents
import Findings
import Reports

/// Puts one evaluation together from its tables, its title and its sentences.
struct EvaluationAssembly {
  let document: Document
  let outline: Outline
  let path: String
  let lexicon: Lexicon

  struct Assembled {
    var evaluation: SelfEvaluation
    var prose: Prose.Facts
    /// Cells that say again what a field holds.
    var repeated: [Place]
  }

  /// Nil where the draft is no evaluation: no records, and no text that says it is one.
  func assemble(_ draft: Draft, textBoxes: Range<Int>, sites: [TableSite]) -> Assembled? {
    let segment = Segment(
      kind: draft.kind ?? draft.title?.kind, blocks: [draft.blocks] + draft.furtherBlocks,
      textBoxes: textBoxes,
      labels: draft.labels, textCells: draft.texts, hasIndicators: !draft.indicatorBlocks.isEmpty,
      hasBudget: !draft.budgetBlocks.isEmpty || draft.listed != nil)
    let identity = Identity.read(
      segment, in: document, outline: outline, path: path, lexicon: lexicon)
    let prose = Prose.read(
      segment, in: document, outline: outline, identity: identity, lexicon: lexicon)
    guard isEvaluation(draft, prose) else { return nil }
    let sentenceTotals = draft.sharesText ? [] : prose.statedTotals
    let totals = draft.wholeTotals(beside: sentenceTotals)
    let records = IndicatorAssembly(
      draft.indicatorBlocks, totals: draft.blockTotals(beside: sentenceTotals), outline: outline)
    var evaluation = SelfEvaluation(
      kind: segment.kind ?? identity.kind ?? .overall, title: identity.title, year: identity.year,
      region: identity.region, department: identity.department,
      departmentCode: identity.departmentCode, project: draft.listed?.name ?? identity.project,
      statedTotals: totals.compactMap(\.score) + sentenceTotals,
      statedWeightTotal: totals.lazy.compactMap(\.weight).first,
      statedRatings: draft.ratings + (!draft.sharesText ? prose.statedRatings : []),
      indicators: records.indicators,
      blockWeights: records.blockWeights, subtotals: records.subtotals,
      narrative: draft.sharesText ? Narrative() : prose.narrative,
      departmentMentions: identity.departmentMentions,
      yearMentions: identity.yearMentions + prose.yearMentions)
    evaluation.year = evaluation.year ?? draft.headingYear
    if !draft.sharesText { evaluation.take(prose.formerTotals) }
    evaluation.budget = budget(draft)
    if let listed = draft.listed { list(listed, in: &evaluation) }
    var repeated = draft.narrative.filter { evaluation.narrative.fill($0.role, $0.figure) }
      .map(\.figure.figure.place)
    repeated += totals.flatMap { [$0.weight].compactMap { $0 } + $0.blockWeights }
      .filter { $0.number?.exact == evaluation.statedWeightTotal?.number?.exact }.map(\.place)
    repeated += records.repeated
    let units = UnitOfTables.find(
      draft, in: document, outline: outline, sites: sites, lexicon: lexicon)
    evaluation.unit = units.first?.value ?? evaluation.budget.ownUnit ?? prose.narrative.unit
    evaluation.budget.say(unit: evaluation.unit, of: draft.budgetBlocks)
    evaluation.unitConflicts = UnitConflicts.find(
      draft, in: document, outline: outline, sites: sites, lexicon: lexicon)
    evaluation.form = FormRecognition.traits(of: draft, evaluation: evaluation, prose: prose)
    return Assembled(evaluation: evaluation, prose: prose, repeated: repeated)
  }

  private func isEvaluation(_ draft: Draft, _ prose: Prose.Facts) -> Bool {
    if prose.isSelfEvaluation { return true }
    if draft.listed != nil || !draft.indicatorBlocks.isEmpty { return true }
    let isForm = draft.has(.projectName) || draft.has(.department) || draft.title != nil
    return isForm && (!draft.budgetBlocks.isEmpty || !draft.narrative.isEmpty)
  }

  private func budget(_ draft: Draft) -> Budget {
    Budget(draft.budgetBlocks, lexicon: lexicon)
  }

  private func list(_ project: ListedProject, in evaluation: inout SelfEvaluation) {
    if project.line.budget != nil || project.line.executed != nil
      || project.line.initialBudget != nil
    {
      evaluation.budget.total = project.line
    }
    if let score = project.score { evaluation.statedTotals.insert(score, at: 0) }
    if let rating = project.rating { evaluation.statedRatings.insert(rating, at: 0) }
  }
}

extension SelfEvaluation {
  /// A result that the sentences give to a former year is the report's own where it says no other,
  /// or the same as its table: the year was not changed from last year's text.
  fileprivate mutating func take(_ former: [ScoreSentences.YearTotal]) {
    guard let total = former.last else { return }
    if statedTotals.isEmpty {
      guard indicators.isEmpty else { return }
      statedTotals = [total.figure]
    } else {
      guard statedTotals.count == 1, statedTotals[0].place.cell != nil,
        statedTotals[0].number == total.figure.number
      else { return }
    }
    yearMentions.append(Mention("\(total.year)", origin: .sentence, place: total.figure.place))
  }
}
