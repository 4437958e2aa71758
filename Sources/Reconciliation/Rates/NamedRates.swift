import Findings
import Reports

/// A rate that the report states away from its budget table: in a sentence, or as the actual value
/// of an indicator of that name.
struct NamedRate {
  var name: String
  var figure: Figure
  /// The quotients that it may stand for, the total's first.
  var candidates: [Quotient]

  /// Names of the execution rate of a whole budget (sentences and indicators of published reports).
  static let names: Set<String> = [
    "预算执行率", "执行率", "年度预算执行率", "全年预算执行率", "预算执行率（%）", "预算执行率(%)", "整体预算执行率", "部门预算执行率",
    "整体支出预算执行率", "年度资金预算执行率", "资金执行率", "资金预算执行率", "预算资金执行率", "预算完成率", "总预算执行率",
  ]

  /// A warning where the rate fits none of the quotients, a note where its digits are cut.
  func flag(_ settings: ReconciliationSettings) -> Flag? {
    let verdicts = candidates.map { $0.verdict(settings.tolerance) }
    guard let first = candidates.first, !verdicts.contains(.meets) else { return nil }
    let isCut = verdicts.contains(.cut)
    let amounts = "\(first.top.print.zh) ÷ \(first.bottom.print.zh)"
    let percent = first.percent(decimals: Swift.max(2, figure.number?.decimals ?? 0))
    let printed = percent.map { "\($0)%" } ?? ""
    let gap = percent.flatMap { value in figure.number.map { ($0.exact - value).description } }
    return Flag(
      severity: isCut ? .note : .warning,
      LocalizedText(
        zh: "“\(name)”写作 \(figure.text)，按资金表 \(amounts) = \(printed)"
          + (isCut ? "，末位是截断而非四舍五入。" : "。请核对两处数字。"),
        en: "\(name) reads \(figure.text); the budget table gives \(amounts) = \(printed)"
          + (isCut ? ", digits cut instead of rounded." : ". Check both figures.")),
      stated: figure.text, expected: printed, difference: gap, place: figure.place,
      related: [first.top.figure?.place, first.bottom.figure?.place].compactMap { $0 },
      excerpt: figure.text,
      compares: Set(
        ([figure.key] + [first.top.figure?.key, first.bottom.figure?.key].compactMap { $0 })),
      marks: isCut ? [] : nil)
  }
}

extension SelfEvaluation {
  /// Every rate named for the whole budget, beside the budget table's totals.
  var namedRates: [NamedRate] {
    let sentences = narrative.rates.filter { NamedRate.names.contains($0.name) }
    let indicators = leaves.compactMap { indicator -> NamedFigure? in
      guard NamedRate.names.contains(NamedRate.bare(indicator.name)) else { return nil }
      return indicator.measuredActual.map { NamedFigure(name: indicator.name, figure: $0) }
    }
    return (sentences + indicators).compactMap { rate in
      let candidates = quotients(for: rate)
      guard rate.figure.number != nil, !candidates.isEmpty else { return nil }
      return NamedRate(name: rate.name, figure: rate.figure, candidates: candidates)
    }
  }

  private func quotients(for rate: NamedFigure) -> [Quotient] {
    guard let term = percent(rate.figure, rate.name), let total = budget.total else { return [] }
    let pairs = [
      (total.executed, budgetBasis(total)),
      (total.executedFiscal, total.budgetFiscal), (total.executed, total.initialBudget),
    ]
    return pairs.compactMap { executed, budget in
      guard let top = money(executed, "执行数"), let bottom = money(budget, "预算数") else { return nil }
      return Quotient(top: top, bottom: bottom, rate: term)
    }
  }
}

extension NamedRate {
  /// The name without the form's numbering (指标1：).
  static func bare(_ name: String) -> String {
    guard name.hasPrefix("指标"), let colon = name.firstIndex(where: { $0 == "：" || $0 == ":" })
    else { return name }
    return String(name[name.index(after: colon)...])
  }
}

extension Indicator {
  /// The actual value as a figure, where it is one number in per cent or without a unit.
  fileprivate var measuredActual: Figure? {
    guard let actual, let measure = actualMeasure,
      case .number(let comparison, let number, let unit) = measure.content,
      [.unsigned, .equal].contains(comparison), ["%", "％", ""].contains(unit)
    else { return nil }
    return Figure(text: actual.value, number: number, isPercent: !unit.isEmpty, place: actual.place)
  }
}
