import Findings
import Reports

extension Rule {
  static let budgetSum = Rule(
    "budget-sum", .error,
    title: LocalizedText(zh: "资金合计与各项之和不符", en: "Budget parts do not add up to the total"),
    what: LocalizedText(
      zh: "预算表或项目资金栏中，合计（年度资金总额）与其各组成行，逐列核对：年初预算、全年预算、财政拨款、执行数。",
      en:
        "In the budget table, the total against its parts, column by column: initial budget, budget, fiscal part, executed amount."
    ),
    why: LocalizedText(
      zh: "合计是执行率和得分的依据，合计错则都错。", en: "The rate and its score stand on the total."),
    arithmetic: LocalizedText(
      zh: "Σ 各行 = 合计（只列出部分组成的，Σ 各行 ≤ 合计）",
      en: "Σ parts = total (Σ parts ≤ total where only some parts are listed)"),
    tolerance: .intervals,
    source: .practice("合计等于各项之和，逐列核对", "each column adds up to its total"),
    repair: LocalizedText(
      zh: "与决算或明细账核对，改正合计或写错的一行；小计不得与其组成重复相加。",
      en:
        "Check against the accounts; correct the total or the row; never add a subtotal to its parts."
    ),
    yieldsTo: ["unparsed-number", "unit-slip"],
    examples: {
      let form = ExampleReport().funds("其中：财政拨款", division: 0, budget: "60.00", executed: "59.00")
        .funds("其他资金", division: 0, budget: "39.80", executed: "35.42").partsWhole
      return [
        RuleExample(
          .breaks, zh: "60.00 + 39.80 = 99.80，合计写作 98.90",
          en: "60.00 + 39.80 = 99.80, the total reads 98.90",
          form.funds("年度资金总额", budget: "98.90", executed: "94.42")),
        RuleExample(
          .passes, zh: "60.00 + 39.80 = 99.80", en: "60.00 + 39.80 = 99.80",
          form.funds("年度资金总额", budget: "99.80", executed: "94.42")),
        RuleExample(
          .rounding, zh: "60.00 + 39.80 = 99.80，合计写作 99.81：各数分别四舍五入所致",
          en: "60.00 + 39.80 = 99.80, the total reads 99.81: each was rounded by itself",
          form.funds("年度资金总额", budget: "99.81", executed: "94.43")),
      ]
    },
    check: .evaluation { evaluation, settings in
      var rows: Set<Repair.Row> = []
      var misprints: Set<Repair.Misprint> = []
      return evaluation.flags(evaluation.budgetSums, settings) { sum, checks in
        let repairs = RepairSearch(failed: sum, checks: checks).likeliest()
        // A row that should not be there, or is not, breaks every column: one cause, said once.
        if let row = repairs.first?.row, !rows.insert(row).inserted { return nil }
        // The same of a misprint that breaks two ways in which the total is split.
        if repairs.count == 1, let misprint = repairs.first?.misprint,
          !misprints.insert(misprint).inserted
        {
          return nil
        }
        var flag = sum.flag(
          LocalizedText(zh: "资金合计不符", en: "The parts do not add up"), repairs: repairs,
          advice: LocalizedText(
            zh: "请与决算或明细账核对。", en: "Check against the accounts."))
        // Of a lone part above its total either may be wrong.
        if sum.addends.count == 1 { flag.marks.formUnion(flag.compares) }
        return flag
      }
    })
}

extension SelfEvaluation {
  /// Each column of each division of the total. A lone part, or a cut table, may fall short.
  var budgetSums: [Comparison] {
    guard let total = budget.total else { return [] }
    let sums = sums(of: divisions(without: []), total)
    // A 其中 that is said once for several rows: the others are parts of that row, not of the total.
    let continued = sums.allSatisfy { $0.holds(.intervals) } ? [] : continuedSubRows
    guard !continued.isEmpty else { return sums }
    let others = self.sums(of: divisions(without: continued), total)
    return others.allSatisfy { $0.holds(.intervals) } ? others : sums
  }

  private func sums(of divisions: [[BudgetLine]], _ total: BudgetLine) -> [Comparison] {
    divisions.flatMap { parts in
      MoneyColumn.all.compactMap { column in
        let figures = parts.map(column.figure)
        guard !figures.holdsWords else { return nil }
        let terms = zip(parts, figures).compactMap { money($1, $0.name) }.distinct
        let stated = money(column.figure(total), "\(total.label)的\(column.name)")
        let isWhole = budget.partsAreWhole && !form.isTruncated
        return Comparison(isWhole ? .equals : .atMost, terms, to: stated)
      }
    }
  }

  /// The parts of the total, one group for each way in which it is split.
  private func divisions(without left: Set<Int>) -> [[BudgetLine]] {
    var groups: [Int: [BudgetLine]] = [:]
    for (position, line) in budget.lines.enumerated() where !left.contains(position) {
      if case .part(let division) = line.role { groups[division, default: []].append(line) }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What a line's spending is held against: the full-year budget (A). The initial budget is (A)
  /// only in forms that have no other.
  var budgetBasis: (BudgetLine) -> Figure? {
    let hasBudget = budget.total?.budget != nil || budget.lines.contains { $0.budget != nil }
    return { hasBudget ? $0.budget : $0.initialBudget }
  }
}
