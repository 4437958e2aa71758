import Findings
import Reports

extension Rule {
  static let unitSlip = Rule(
    "unit-slip", .error,
    title: LocalizedText(zh: "金额单位差一万倍", en: "An amount is off by a factor of 10,000"),
    what: LocalizedText(
      zh: "合计与各项、执行数与预算数、正文与表格中，乘以或除以 10000 后才相符的金额；同一张表的栏目、表头、说明写有不同的金额单位（警告）。",
      en:
        "Amounts that fit their total, their budget or the text only when multiplied or divided by 10,000; different units in column, table and caption of the same amounts (a warning)."
    ),
    why: LocalizedText(
      zh: "元与万元混填是最常见、影响最大的差错。", en: "Mixing 元 and 万元 is the commonest slip, and the largest."),
    arithmetic: LocalizedText(
      zh: "金额 × 10000 或 ÷ 10000 后，不符的等式成立",
      en: "the failed comparison holds with one amount × or ÷ 10,000"),
    tolerance: .intervals,
    source: .practice("表头、单元格与正文的元、万元应一致", "headings, cells and text use one unit"),
    repair: LocalizedText(
      zh: "按表头的单位改写该金额；全表单位有误的改表头。",
      en: "Rewrite the amount in the unit of the heading, or correct the heading."),
    yieldsTo: ["unparsed-number"],
    examples: {
      let form = { (rest: String, total: String) in
        ExampleReport().funds("其中：财政拨款", division: 0, budget: "60.00")
          .funds("其他资金", division: 0, budget: rest).partsWhole.funds("年度资金总额", budget: total)
      }
      return [
        RuleExample(
          .breaks, zh: "60.00 + 398000 万元，合计 99.80 万元：一项按元填写",
          en: "60.00 + 398000 万元, total 99.80 万元: one part was entered in 元",
          form("398000", "99.80")),
        RuleExample(
          .passes, zh: "60.00 + 39.80 = 99.80", en: "60.00 + 39.80 = 99.80", form("39.80", "99.80")),
        RuleExample(
          .rounding, zh: "60.00 + 39.80，合计 99.81", en: "60.00 + 39.80, total 99.81",
          form("39.80", "99.81")),
      ]
    },
    check: .evaluation { evaluation, settings in
      var named: Set<FigureKey> = []
      return evaluation.unitSlips(settings).filter { named.insert($0.repair.figure.key).inserted }
        .map { $0.flag(evaluation, settings) }.keepingFirstPair(evaluation)
        + evaluation.unitConflicts.map(\.flag)
    })
}

extension UnitConflict {
  /// A doubt, not yet an error: the amounts may fit all the same.
  fileprivate var flag: Flag {
    Flag(
      severity: .warning,
      LocalizedText(
        zh: "金额单位不一致：此处写“\(other.value.rawValue)”，离金额更近处写“\(used.value.rawValue)”，已按后者读取。请统一。",
        en:
          "Two units of money: \(other.value.rawValue) here, \(used.value.rawValue) nearer to the amounts, which was taken. Use one."
      ),
      stated: other.value.rawValue, expected: used.value.rawValue, place: other.place,
      related: [used.place], excerpt: other.value.rawValue, compares: [], marks: [])
  }
}

/// A failed comparison of money that holds with one amount in another unit.
private struct Slip {
  var comparison: Comparison
  var repair: Repair
}

extension [Slip] {
  /// Those that the slips which mend more leave unmended, in order: one amount in the wrong unit
  /// breaks its sum and its rate.
  fileprivate func withoutMended(_ settings: ReconciliationSettings) -> [Slip] {
    var kept: Set<Int> = []
    for index in indices.sorted(by: { (-self[$0].repair.mends, $0) < (-self[$1].repair.mends, $1) })
    where !kept.contains(where: { self[$0].mends(self[index].comparison, settings) }) {
      kept.insert(index)
    }
    return kept.sorted().map { self[$0] }
  }
}

extension Slip {
  /// Whether a comparison holds once the amount reads differently.
  fileprivate func mends(_ other: Comparison, _ settings: ReconciliationSettings) -> Bool {
    guard let number = repair.number, other.involves(repair.figure.key) else { return false }
    return other.replacing(repair.figure.key, with: number).holds(settings.tolerance)
  }

  /// The flag stands at the amount itself, and nothing follows from the figures beside it.
  func flag(_ evaluation: SelfEvaluation, _ settings: ReconciliationSettings) -> Flag {
    var flag = comparison.flag(
      LocalizedText(zh: "金额单位疑差一万倍", en: "An amount seems off by 10,000"), repairs: [repair],
      advice: LocalizedText(zh: "请核对元与万元。", en: "Check 元 against 万元."))
    let failed = evaluation.comparisons.filter {
      $0.involves(repair.figure.key) && !$0.holds(settings.tolerance)
    }
    flag.marks.formUnion(failed.flatMap { $0.terms.compactMap { $0.figure?.key } })
    if let place = flag.place, place != repair.figure.place {
      flag.related = flag.related.filter { $0 != repair.figure.place } + [place]
    }
    flag.place = repair.figure.place
    flag.stated = repair.figure.text
    flag.expected = repair.number?.description
    flag.difference = repair.number.flatMap { to in
      repair.figure.number.map { ($0.exact - to.exact).trimmed.description }
    }
    flag.excerpt = repair.figure.text
    return flag
  }
}

extension [Flag] {
  /// A whole table or text in the wrong unit breaks every pair of the two: said once, at the first,
  /// and all its figures are marked.
  fileprivate func keepingFirstPair(_ evaluation: SelfEvaluation) -> [Flag] {
    let paired = Set(evaluation.narrativePairs.flatMap { $0.terms.compactMap { $0.figure?.key } })
    guard
      let first = firstIndex(where: { !$0.marks.isDisjoint(with: paired) }),
      count(where: { !$0.marks.isDisjoint(with: paired) }) > 1
    else { return self }
    let others = indices.filter { $0 != first && !self[$0].marks.isDisjoint(with: paired) }
    var copy = self
    for index in others { copy[first].marks.formUnion(self[index].marks) }
    return copy.indices.filter { !others.contains($0) }.map { copy[$0] }
  }
}

extension SelfEvaluation {
  fileprivate func unitSlips(_ settings: ReconciliationSettings) -> [Slip] {
    let money =
      budgetSums + executionRates + executionLimits + partLimits + narrativePairs
      + basicAndProject + projectItems + assetSums
    let failed = money.filter { !$0.holds(settings.tolerance) }
    guard !failed.isEmpty else { return [] }
    let checks = Checks(of: self, settings)
    let slips = failed.compactMap { comparison in
      RepairSearch(failed: comparison, checks: checks).unitSlips.first
        .map { Slip(comparison: comparison, repair: $0) }
    }
    return slips.withoutMended(settings)
  }
}
