import Findings

/// The flags of one report so far, without those that follow from another.
struct Raised {
  private(set) var flags: [(rule: Rule, flag: Flag)] = []
  /// The figures that the kept flags of each rule mark.
  private var marks: [RuleID: Set<FigureKey>] = [:]

  /// What was said at a place; the title of several evaluations is wrong once.
  private var said: Set<Said> = []

  private struct Said: Hashable {
    var rule: RuleID
    var place: Place
    var message: String
  }

  /// Keeps each flag that an earlier evaluation has not raised at the same place, unless a rule to which its own yields has marked a cell that it compares.
  mutating func add(_ new: [Flag], of rule: Rule, evaluation: Int?) {
    for var flag in new {
      flag.evaluation = evaluation ?? flag.evaluation
      guard !follows(flag, of: rule), isNew(flag, of: rule) else { continue }
      flags.append((rule, flag))
      marks[rule.id, default: []].formUnion(flag.marks)
    }
  }

  private mutating func isNew(_ flag: Flag, of rule: Rule) -> Bool {
    guard let place = flag.place else { return true }
    return said.insert(Said(rule: rule.id, place: place, message: flag.message.zh)).inserted
  }

  private func follows(_ flag: Flag, of rule: Rule) -> Bool {
    rule.yieldsTo.contains { cause in
      guard let marked = marks[cause] else { return false }
      return flag.compares.contains(where: marked.contains)
    }
  }
}
