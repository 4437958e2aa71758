import Findings
import Reports

/// One change of one figure, or of one row's part in a sum, that would make a comparison hold.
struct Repair: Sendable, Hashable {
  /// What kind of slip it would put right; in order of how seldom it fits by chance.
  enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Two neighbouring digits changed places.
    case swappedDigits
    /// The minus sign is wrong.
    case sign
    /// The figure is in another unit, 10,000 times larger or smaller.
    case unitSlip
    /// The row is the subtotal of rows beside it.
    case subtotal
    /// The row stands twice in the table.
    case repeatedRow
    /// The total leaves the row out.
    case leftOut
    /// The total counts the row twice.
    case countedTwice
    /// One digit is wrong.
    case wrongDigit
    /// The decimal point is in the wrong place.
    case decimalPoint
    /// The stated figure is not what the others give.
    case statedFigure
    /// One of the parts is not what the others give.
    case part
  }

  var kind: Kind
  /// The figure that changes; for a row's part in the sum, the row's figure.
  var figure: Figure
  /// The row's or figure's name.
  var name: String
  /// How many failed comparisons the change mends, less those that it breaks.
  var mends = 1
  /// What the figure would read; nil where a row is added, or taken out.
  var number: PrintedNumber?

  /// Points at one figure strongly enough to hold that figure for the cause of what else it breaks.
  var isTelling: Bool {
    switch kind {
    case .swappedDigits, .sign, .unitSlip, .subtotal, .repeatedRow, .wrongDigit, .decimalPoint: true
    case .part: mends > 1
    case .leftOut, .countedTwice, .statedFigure: false
    }
  }

  /// The row is there or counts more than once: a matter of the row, not of one figure.
  var concernsRow: Bool { kind == .subtotal || kind == .repeatedRow }
}

extension Repair {
  /// What to put right, for the reader of the report.
  func text(unit: Unit) -> LocalizedText {
    let from = unit.print(figure.text)
    let to = number.map { unit.print($0) } ?? LocalizedText(zh: "", en: "")
    switch kind {
    case .swappedDigits: return change("相邻两位数字颠倒", "two neighbouring digits are swapped", from, to)
    case .sign: return change("正负号有误", "the sign is wrong", from, to)
    case .unitSlip: return change("单位差一万倍", "the unit is off by 10,000", from, to)
    case .wrongDigit: return change("有一位数字有误", "one digit is wrong", from, to)
    case .decimalPoint: return change("小数点错位", "the decimal point is misplaced", from, to)
    case .statedFigure, .part: return change("与其余数字不符", "it is not what the others give", from, to)
    case .subtotal:
      return row(
        "是相邻各行的小计，又与它们一并相加", "is the subtotal of rows beside it, and is added with them", from)
    case .repeatedRow: return row("重复列出", "stands twice", from)
    case .leftOut: return row("未计入合计", "is left out of the total", from)
    case .countedTwice: return row("在合计中计了两次", "is counted twice in the total", from)
    }
  }

  private func change(
    _ zh: String, _ en: String, _ from: LocalizedText, _ to: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      zh: "“\(name)”的 \(from.zh) 疑应为 \(to.zh)（\(zh)）。",
      en: "\(name): \(from.en) should probably read \(to.en) (\(en)).")
  }

  private func row(_ zh: String, _ en: String, _ amount: LocalizedText) -> LocalizedText {
    LocalizedText(
      zh: "“\(name)”（\(amount.zh)）疑\(zh)。", en: "\(name) (\(amount.en)) probably \(en).")
  }
}
