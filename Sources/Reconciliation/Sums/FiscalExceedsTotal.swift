import Findings
import Reports

extension Rule {
  static let fiscalExceedsTotal = Rule(
    "fiscal-exceeds-total", .error,
    title: LocalizedText(zh: "其中数大于总数", en: "A part exceeds its whole"),
    what: LocalizedText(
      zh: "“其中：财政拨款”与同一行的总数；下级“其中”行与上级行。",
      en:
        "The fiscal part against the amount it is part of, in each row; a sub-row against its row."),
    why: LocalizedText(
      zh: "部分不可能大于整体，通常是两列填反或数位写错。",
      en: "A part is never more than its whole; mostly two columns are swapped."),
    arithmetic: LocalizedText(
      zh: "财政拨款 ≤ 预算数；财政拨款 ≤ 执行数", en: "fiscal part ≤ budget; fiscal part ≤ executed"),
    tolerance: .intervals,
    source: .practice("财政拨款逐行不大于总数", "the fiscal part is at most the total, line by line"),
    repair: LocalizedText(
      zh: "核对两格，改正填反或写错的数。", en: "Check both cells; correct the one that is wrong."),
    yieldsTo: ["budget-sum", "unparsed-number", "unit-slip"],
    examples: {
      let form = ExampleReport(.overall)
      return [
        RuleExample(
          .breaks, zh: "预算数 84.98，其中财政拨款 102.73", en: "Budget 84.98, fiscal part 102.73",
          form.funds("代表活动", division: 0, budget: "84.98", fiscal: "102.73")),
        RuleExample(
          .passes, zh: "预算数 102.73，其中财政拨款 84.98", en: "Budget 102.73, fiscal part 84.98",
          form.funds("代表活动", division: 0, budget: "102.73", fiscal: "84.98")),
        RuleExample(
          .rounding, zh: "预算数 84.98，其中财政拨款 84.982", en: "Budget 84.98, fiscal part 84.982",
          form.funds("代表活动", division: 0, budget: "84.98", fiscal: "84.982")),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(evaluation.partLimits, settings) { limit, checks in
        limit.flag(
          LocalizedText(zh: "其中数大于总数", en: "A part exceeds its whole"), in: checks,
          advice: limit.addends.count > 1
            ? LocalizedText(
              zh: "请逐项核对其中各行和总数。", en: "Check each of these rows and their whole.")
            : LocalizedText(zh: "请核对两格是否填反。", en: "Check whether the two cells are swapped."))
      }
    })
}

extension SelfEvaluation {
  /// The fiscal parts of every line, and the sub-lines of each line together.
  var partLimits: [Comparison] {
    let lines = budget.lines + [budget.total].compactMap { $0 }
    let fiscal = lines.flatMap { line in
      [
        ("预算数", line.budget, line.budgetFiscal), ("执行数", line.executed, line.executedFiscal),
      ].compactMap { name, whole, part in
        money(part, "\(line.label)的财政拨款").flatMap {
          Comparison(.atMost, [$0], to: money(whole, "\(line.label)的\(name)"))
        }
      }
    }
    return fiscal + subLines
  }

  private var subLines: [Comparison] {
    var within: [Int: [BudgetLine]] = [:]
    for line in budget.lines {
      if case .within(let whole) = line.role { within[whole, default: []].append(line) }
    }
    return within.keys.sorted().flatMap { index -> [Comparison] in
      guard budget.lines.indices.contains(index), let parts = within[index] else { return [] }
      let line = budget.lines[index]
      return MoneyColumn.all.compactMap { column in
        let terms = parts.compactMap { money(column.figure($0), $0.name) }.distinct
        return Comparison(
          .atMost, terms, to: money(column.figure(line), "\(line.label)的\(column.name)"))
      }
    }
  }
}
