import Findings
import Reports

extension Comparison {
  /// The flag of a comparison that does not hold: figures, difference, likeliest repair, advice.
  func flag(
    _ subject: LocalizedText, in checks: Checks, advice: LocalizedText, severity: Severity? = nil
  ) -> Flag {
    flag(
      subject, repairs: RepairSearch(failed: self, checks: checks).likeliest(), advice: advice,
      severity: severity)
  }

  /// The same, with the likeliest repairs already found.
  func flag(
    _ subject: LocalizedText, repairs: [Repair], advice: LocalizedText, severity: Severity? = nil
  ) -> Flag {
    let sides = sides
    let repairText = repairs.text(unit: sides.flagged.unit)
    let suspects = repairs.count == 1 ? repairs.filter(\.isTelling).map(\.figure.key) : []
    let figure = sides.flagged.figure
    return Flag(
      severity: severity,
      LocalizedText(
        zh: "\(subject.zh)：\(account.zh)。\(repairText?.zh ?? "")\(advice.zh)",
        en: [subject.en + ": " + account.en + ".", repairText?.en ?? "", advice.en]
          .filter { !$0.isEmpty }.joined(separator: " ")),
      stated: sides.flagged.number.description, expected: print(sides.expected),
      difference: print(sides.difference),
      place: figure?.place ?? addends.first?.figure?.place,
      related: sides.others.compactMap { $0.figure?.place }, repair: repairText,
      excerpt: figure?.text, compares: Set(terms.compactMap { $0.figure?.key }),
      marks: Set([figure?.key].compactMap { $0 } + suspects))
  }

  /// The flagged figure, what it should be, and the figures that say so.
  ///
  /// Of a figure above its limit, or held against several, the figure is flagged; of a sum, the
  /// stated total.
  private var sides:
    (flagged: Term, expected: ExactDecimal, difference: ExactDecimal, others: [Term])
  {
    guard addends.count == 1, relation == .atMost || !alternatives.isEmpty else {
      return (stated, computed, difference, addends)
    }
    let flagged = addends[0]
    let limit = stated.value(at: flagged.unit.exponent)
    return (flagged, limit, flagged.value(at: flagged.unit.exponent) - limit, [stated])
  }

  /// "合计为 100.00 万元，各项为 60.00 + 39.00 = 99.00 万元，相差 1.00 万元".
  private var account: LocalizedText {
    if let quotient = Quotient(self), relation == .quotient {
      let amounts = "\(quotient.top.print.zh) ÷ \(quotient.bottom.print.zh) = \(quotient.printed)"
      let printed = quotient.rate.figure?.text ?? "\(quotient.rate.number)"
      return LocalizedText(
        zh: "\(amounts)，执行率写作 \(printed)", en: "\(amounts), the rate reads \(printed)")
    }
    let (flagged, expected, difference, others) = sides
    let (sum, gap) = (flagged.unit.print(print(expected)), flagged.unit.print(print(difference)))
    let isSum = others.count > 1
    let parts = isSum ? sumOfParts + " = " : ""
    let (zh, en) = isSum ? ("各项相加", "the parts") : (others[0].name, others[0].name)
    return LocalizedText(
      zh: "\(flagged.name)为 \(flagged.print.zh)，\(zh)为 \(parts)\(sum.zh)，相差 \(gap.zh)",
      en: "\(flagged.name) is \(flagged.print.en), \(en) \(parts)\(sum.en), difference \(gap.en)")
  }

  /// The addends in the unit of the stated figure, the first dozen of them.
  private var sumOfParts: String {
    let shown = addends.prefix(12).map { term in
      let number =
        term.unit == stated.unit
        ? term.number.description : print(term.value(at: stated.unit.exponent))
      return term.number.mantissa < 0 ? "(\(number))" : number
    }
    return shown.joined(separator: " + ") + (addends.count > 12 ? " + … (\(addends.count))" : "")
  }

  /// A result without the zeros that changing units adds.
  private func print(_ value: ExactDecimal) -> String {
    let unit = sides.flagged.unit
    let decimals = terms.filter { $0.unit == unit }.map(\.number.decimals).max() ?? 0
    let trimmed = value.trimmed
    guard trimmed.scale < decimals else { return trimmed.description }
    return (trimmed + ExactDecimal(mantissa: 0, scale: decimals)).description
  }
}
