import Findings
import Reports

/// A rate that the report states away from its budget table: in a sentence, or as the actual value
/// of an indicator of that name.
struct NamedRate {
  var name: String
  var figure: Figure
  /// The quotients that it may stand for, the total's first.
  var candidates: [Quotient]
  /// Where the amounts stand.
  var source = LocalizedText(zh: "按资金表", en: "the budget table gives")

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
        zh: "“\(name)”写作 \(figure.text)，\(source.zh) \(amounts) = \(printed)"
          + (isCut ? "，末位是截断而非四舍五入。" : "。请核对两处数字。"),
        en: "\(name) reads \(figure.text); \(source.en) \(amounts) = \(printed)"
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
  /// The flags of the rates named for the whole budget: against the amounts of their own sentence, else
  /// against the budget table's totals.
  func flagsOfNamedRates(_ settings: ReconciliationSettings) -> [Flag] {
    let stated = narrative.statedRates.filter { NamedRate.names.contains($0.rate.name) }
    let ownFlags = stated.compactMap { rate in
      named(rate).flag(settings).map { (rate.rate.figure, $0) }
    }
    // One flag for a rate that its own sentence contradicts.
    let told = Set(ownFlags.map(\.0))
    return ownFlags.map(\.1)
      + namedRates.filter { !told.contains($0.figure) }.compactMap { $0.flag(settings) }
  }

  /// Every rate named for the whole budget, beside the budget table's totals.
  private var namedRates: [NamedRate] {
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

  private func named(_ stated: StatedRate) -> NamedRate {
    let term = percent(stated.rate.figure, stated.rate.name)
    let candidates = stated.spent.flatMap { spent in
      stated.planned.compactMap { planned -> Quotient? in
        guard let term, let top = narrated(spent.figure, spent.name),
          let bottom = narrated(planned.figure, planned.name)
        else { return nil }
        return Quotient(top: top, bottom: bottom, rate: term)
      }
    }
    return NamedRate(
      name: stated.rate.name, figure: stated.rate.figure, candidates: candidates,
      source: LocalizedText(zh: "按同一句的金额", en: "the amounts of its sentence give"))
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
