/// The figure in whose order evaluations stand.
enum RankKey: String, Sendable, CaseIterable {
  case computed, stated, normalized
}
