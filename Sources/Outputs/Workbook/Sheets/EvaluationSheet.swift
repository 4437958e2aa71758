import Findings
import Rankings
import Reports

extension SheetPlan where Row == EvaluationRow {
  /// 排名 and 项目: self-evaluations of one kind, best first.
  static func evaluations(
    _ kind: SelfEvaluation.Kind, index: EvaluationIndex, links: SheetLinks
  ) -> SheetPlan {
    let names = SheetNames.evaluations(kind)
    var columns: [SheetColumn<EvaluationRow>] = [rank(index.ranked[kind])]
    if kind == .project { columns.append(SheetColumn(.project) { .text($0.project) }) }
    columns += identity + scores
    if index.ranked[kind]?.rankBy == .normalized { columns.append(normalized) }
    columns += money + flags(links, index)
    return SheetPlan(
      name: names.name, title: names.title, columns: columns, frozenColumns: 2,
      fill: { $0.errors > 0 ? .error : $0.warnings > 0 ? .warning : .fine },
      filled: [.reconciled, .errors, .warnings])
  }

  private static func rank(_ ranked: RankedRows?) -> SheetColumn<EvaluationRow> {
    SheetColumn(.rank) { row, at in
      guard let rank = row.rank else { return .blank }
      guard let ranked, ranked.isLive, let letter = at.letters[ranked.rankBy.field] else {
        return .whole(rank)
      }
      let (first, last) = (SheetLayout.headRows + 1, SheetLayout.headRows + ranked.count)
      let key = at(ranked.rankBy.field)
      let range = "\(letter)$\(first):\(letter)$\(last)"
      return .formula("IF(ISNUMBER(\(key)),RANK(\(key),\(range)),\"\")", value: .whole(rank))
    }
  }

  private static var identity: [SheetColumn<EvaluationRow>] {
    [
      SheetColumn(.department) { .text($0.department) },
      SheetColumn(.region) { .text($0.region) },
      SheetColumn(.year) { .whole($0.year) },
    ]
  }

  private static var scores: [SheetColumn<EvaluationRow>] {
    [
      SheetColumn(.score) { .decimal($0.score) },
      SheetColumn(.statedScore) { .decimal($0.statedScore?.exact) },
      SheetColumn(.scoreDifference) { row, at in
        LiveFormula.difference(
          row.scoreDifference, of: row.score, minus: row.statedScore?.exact,
          cells: (at(.score), at(.statedScore)))
      },
      SheetColumn(.rating) { .text($0.rating) },
      SheetColumn(.statedRating) { .text($0.statedRating) },
      SheetColumn(.weightTotal) { .decimal($0.weightTotal) },
    ]
  }

  private static var normalized: SheetColumn<EvaluationRow> {
    SheetColumn(.normalizedScore) { row, at in
      LiveFormula.rate(
        row.normalizedScore, executed: row.score, budget: row.weightTotal,
        cells: (at(.score), at(.weightTotal)))
    }
  }

  private static var money: [SheetColumn<EvaluationRow>] {
    [
      SheetColumn(.budget) { .amount($0.budget) },
      SheetColumn(.executed) { .amount($0.executed) },
      SheetColumn(.executionRate) { row, at in
        LiveFormula.rate(
          row.executionRate, executed: row.executed, budget: row.budget,
          cells: (at(.executed), at(.budget)))
      },
    ]
  }

  private static func flags(
    _ links: SheetLinks, _ index: EvaluationIndex
  ) -> [SheetColumn<EvaluationRow>] {
    [
      SheetColumn(.reconciled) { .text(word($0.reconciled)[links.language]) },
      SheetColumn(.errors) { .whole($0.errors) },
      SheetColumn(.warnings) { .whole($0.warnings) },
      SheetColumn(.rankRange) { row in
        guard let best = row.bestRank, let worst = row.worstRank else { return .blank }
        return .text(best == worst ? "\(best)" : "\(best)–\(worst)")
      },
      SheetColumn(.counted) { .text(word(!$0.isSuperseded)[links.language]) },
      SheetColumn(.toFindings) { links.toFinding(index.firstFinding(of: $0)) },
      SheetColumn(.source) { .text($0.source) },
    ]
  }
}
