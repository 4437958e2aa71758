/// Which score orders the evaluations of a run.
package enum RankBy: String, Sendable, CaseIterable {
  /// The sum of the printed scores.
  case computed
  /// The total that the report states.
  case stated
  /// The computed score ÷ the weight total × 100.
  case normalized
}
