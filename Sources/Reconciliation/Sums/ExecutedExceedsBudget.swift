import Findings
import Reports

extension Rule {
  static let executedExceedsBudget = Rule(
    "executed-exceeds-budget", .warning,
    title: LocalizedText(zh: "执行数大于预算数", en: "More was spent than budgeted"),
    what: LocalizedText(
      zh: "每行的全年执行数与全年预算数（没有全年预算数的取年初预算数）。",
      en:
        "The executed amount of each row, against the full-year budget, or the initial one where there is no other."
    ),
    why: LocalizedText(
      zh: "没有预算不得支出；有结转或追加的应在预算数中体现并说明。",
      en:
        "There is no spending without budget; carry-over and supplements belong in the budget, with a reason."
    ),
    arithmetic: LocalizedText(
      zh: "执行数 ≤ 预算数（+ 年初结转）", en: "executed ≤ budget (+ opening carry-over)"),
    tolerance: .intervals,
    source: .budgetLaw("各部门、各单位的支出必须以经批准的预算为依据", "spending stands on the approved budget"),
    repair: LocalizedText(
      zh: "核对是否用了年初预算数，或说明结转、追加的金额和文号。",
      en: "Check whether the initial budget was entered, or state carry-over and supplements."),
    yieldsTo: ["budget-sum", "fiscal-exceeds-total", "unparsed-number", "unit-slip"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "预算数 36.0，执行数 47.4", en: "Budget 36.0, executed 47.4",
          ExampleReport().funds("年度资金总额", budget: "36.0", executed: "47.4")),
        RuleExample(
          .passes, zh: "预算数 36.0，执行数 27.4", en: "Budget 36.0, executed 27.4",
          ExampleReport().funds("年度资金总额", budget: "36.0", executed: "27.4")),
        RuleExample(
          .rounding, zh: "预算数 36.0，执行数 36.04", en: "Budget 36.0, executed 36.04",
          ExampleReport().funds("年度资金总额", budget: "36.0", executed: "36.04")),
      ]
    },
    check: .evaluation { evaluation, settings in
      let failed = evaluation.executionLimits.filter { !$0.holds(settings.tolerance) }
      // A line above its budget takes the total with it: the line is said, not both.
      let total = evaluation.budget.total?.executed?.key
      let lines = failed.filter { $0.addends.first?.figure?.key != total }
      return evaluation.flags(
        lines.isEmpty ? failed : lines, settings,
        subject: LocalizedText(zh: "执行数大于预算数", en: "More was spent than budgeted"),
        advice: LocalizedText(
          zh: "请核对预算数，或说明结转、追加情况。", en: "Check the budget, or state carry-over and supplements.")
      ).map(\.markingOnlyMisprints)
    })
}

extension Flag {
  /// Spending above the budget leaves its rate to be judged, unless one of the two is a misprint.
  fileprivate var markingOnlyMisprints: Flag {
    var copy = self
    if repair == nil { copy.marks = [] }
    return copy
  }
}

extension SelfEvaluation {
  /// Each line's spending at most its budget; an opening carry-over raises the total's.
  var executionLimits: [Comparison] {
    let lines =
      budget.lines
      + (narrative.openingCarryOver == nil ? [budget.total] : [])
      .compactMap { $0 }
    let basis = budgetBasis
    return lines.flatMap { line in
      [
        (line.executed, basis(line), ""),
        (line.executedFiscal, line.budgetFiscal, "（财政拨款）"),
      ].compactMap { executed, budget, kind in
        money(executed, "\(line.label)的执行数\(kind)").flatMap {
          Comparison(.atMost, [$0], to: money(budget, "\(line.label)的预算数\(kind)"))
        }
      }
    }
  }
}
