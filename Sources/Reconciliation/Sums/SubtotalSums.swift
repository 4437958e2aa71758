import Findings
import Reports

extension SelfEvaluation {
  /// The weights of the rows that a subtotal row (小计) adds up, against its weight.
  var subtotalWeights: [Comparison] {
    subtotals.compactMap {
      sum($0, \.weight) {
        weight($0, $1)
      } to: {
        weight($0.weight, $0.label)
      }
    }
  }

  /// The scores of the rows that a subtotal row adds up, against its score.
  var subtotalScores: [Comparison] {
    subtotals.compactMap {
      sum($0, \.score) {
        points($0, $1)
      } to: {
        points($0.score, $0.label)
      }
    }
  }

  /// Nil where one of the rows has no such number: nothing can be said of the sum.
  private func sum(
    _ subtotal: Subtotal, _ field: KeyPath<Indicator, Figure?>,
    as term: (Figure?, String) -> Term?, to stated: (Subtotal) -> Term?
  ) -> Comparison? {
    let rows = subtotal.indicators.clamped(to: indicators.indices).map { indicators[$0] }
      .filter { $0.detailOf == nil }
    let terms = rows.compactMap { term($0[keyPath: field], $0.name) }
    guard terms.count == rows.count else { return nil }
    return Comparison(.equals, terms.distinct, to: stated(subtotal))
  }
}
