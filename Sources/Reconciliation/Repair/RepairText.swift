import Findings

extension [Repair] {
  /// How many candidates are named; a message stays readable.
  private static let most = 3

  /// What to put right, for the reader of the report: the likeliest change, or, where the figures do
  /// not tell which one it is, all that are equally likely.
  ///
  /// - Parameter unit: the unit of the flagged figure.
  func text(unit: Unit) -> LocalizedText? {
    let clauses = prefix(Self.most).map { $0.clause(unit) }
    guard let first = clauses.first else { return nil }
    guard count > 1 else { return LocalizedText(zh: first.zh + "。", en: first.en + ".") }
    let more = count - clauses.count
    return LocalizedText(
      zh: clauses.map(\.zh).joined(separator: "；或") + (more > 0 ? "；等共 \(count) 种可能" : "")
        + "；仅凭表内数字不能确定是哪一处。",
      en: clauses.map(\.en).joined(separator: "; or ") + (more > 0 ? "; \(count) in all" : "")
        + "; the figures alone do not tell which.")
  }
}

extension Repair {
  fileprivate func clause(_ unit: Unit) -> LocalizedText {
    let from = unit.print(figure.text)
    let to = number.map { unit.print("\($0)" + (figure.isPercent ? "%" : "")) }
    let new = to ?? LocalizedText(zh: "", en: "")
    switch kind {
    case .swappedDigits: return change("相邻两位数字颠倒", "two neighbouring digits are swapped", from, new)
    case .sign: return change("正负号有误", "the sign is wrong", from, new)
    case .unitSlip: return change("单位差一万倍", "the unit is off by 10,000", from, new)
    case .digitCount: return change("多写或漏写一位数字", "a digit was left out or typed twice", from, new)
    case .wrongDigit: return change("有一位数字有误", "one digit is wrong", from, new)
    case .decimalPoint: return change("小数点错位", "the decimal point is misplaced", from, new)
    case .statedFigure, .part: return change("与其余数字不符", "it is not what the others give", from, new)
    case .subtotal:
      return row(
        "是相邻各行的小计，又与它们一并相加", "is the subtotal of rows beside it, and is added with them", from)
    case .repeatedRow: return row("重复列出", "stands twice", from)
    case .leftOut: return row("未计入合计", "is left out of the total", from)
    case .countedTwice: return row("在合计中计了两次", "is counted twice in the total", from)
    case .missingRow:
      return LocalizedText(
        zh: "各列都小于“\(name)”，疑漏列一行（\(new.zh)）",
        en: "every column falls short of \(name): a row (\(new.en)) is probably missing")
    }
  }

  private func change(
    _ zh: String, _ en: String, _ from: LocalizedText, _ to: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      zh: "“\(name)”的 \(from.zh) 疑应为 \(to.zh)（\(zh)）",
      en: "\(name): \(from.en) should probably read \(to.en) (\(en))")
  }

  private func row(_ zh: String, _ en: String, _ amount: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "“\(name)”（\(amount.zh)）疑\(zh)", en: "\(name) (\(amount.en)) probably \(en)")
  }
}
