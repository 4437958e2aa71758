import Findings

/// The flags of one report so far, without those that follow from another.
struct Raised {
  private(set) var flags: [(rule: Rule, flag: Flag)] = []

  /// Keeps each flag unless a rule to which its own yields has marked a cell that it compares.
  mutating func add(_ new: [Flag], of rule: Rule, evaluation: Int?) {
    for var flag in new {
      flag.evaluation = evaluation ?? flag.evaluation
      if !follows(flag, of: rule) { flags.append((rule, flag)) }
    }
  }

  private func follows(_ flag: Flag, of rule: Rule) -> Bool {
    guard !rule.yieldsTo.isEmpty else { return false }
    return flags.contains { earlier in
      rule.yieldsTo.contains(earlier.rule.id) && !earlier.flag.marks.isDisjoint(with: flag.compares)
    }
  }
}
