import Findings

/// The flags of one report so far, without those that follow from another.
struct Raised {
  private(set) var flags: [(rule: Rule, flag: Flag)] = []
  /// The figures that the kept flags of each rule mark.
  private var marks: [RuleID: Set<FigureKey>] = [:]

  /// Keeps each flag unless a rule to which its own yields has marked a cell that it compares.
  mutating func add(_ new: [Flag], of rule: Rule, evaluation: Int?) {
    for var flag in new {
      flag.evaluation = evaluation ?? flag.evaluation
      guard !follows(flag, of: rule) else { continue }
      flags.append((rule, flag))
      marks[rule.id, default: []].formUnion(flag.marks)
    }
  }

  private func follows(_ flag: Flag, of rule: Rule) -> Bool {
    rule.yieldsTo.contains { cause in
      guard let marked = marks[cause] else { return false }
      return flag.compares.contains(where: marked.contains)
    }
  }
}
