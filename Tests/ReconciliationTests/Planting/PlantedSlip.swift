import Findings
import Reconciliation
import Reports

/// The slips of the hand that the repair must name.
enum PlantedSlip: CaseIterable {
  case missingRow, leftOutRow, rowCountedTwice, subtotalAmongParts, swappedDigits, wrongDigit, sign
  case unitSlip

  /// A clean report with the slip in it, and what the repair must say: kind and cell. Nil where the
  /// slip does not fit the figure drawn.
  ///
  /// Every other report prints its rows' targets and rates, as half of the real forms do.
  func planted(_ seed: UInt64) -> (report: Report, words: [String])? {
    let base = InventedReport.make(seed, .exact, measured: seed % 2 == 0)
    var dice = Dice(seed &+ 1_000_000)
    var evaluation = base.evaluation
    return apply(to: &evaluation, &dice).map { (base.with { $0 = evaluation }.report, $0) }
  }

  private func apply(to evaluation: inout SelfEvaluation, _ dice: inout Dice) -> [String]? {
    let row = Int(dice.roll(0...Int64(evaluation.indicators.count - 1)))
    switch self {
    case .missingRow: return evaluation.dropRow(row, &dice)
    case .leftOutRow: return evaluation.restate(row, factor: -1, "未计入合计")
    case .rowCountedTwice: return evaluation.restate(row, factor: 1, "计了两次")
    case .subtotalAmongParts: return evaluation.addSubtotal()
    case .swappedDigits: return evaluation.misprint("颠倒", &dice, Misprint.swapped)
    case .wrongDigit: return evaluation.misprint("一位数字有误", &dice, Misprint.wrong)
    case .sign: return evaluation.misprint("正负号有误", &dice) { figure, _ in figure.scaled(-100) }
    case .unitSlip:
      return evaluation.misprint("一万倍", &dice, onlyMoney: true) { figure, _ in
        figure.scaled(1_000_000)
      }
    }
  }
}

extension SelfEvaluation {
  /// A row of the budget table or of the indicators that is not there.
  fileprivate mutating func dropRow(_ row: Int, _ dice: inout Dice) -> [String]? {
    guard dice.roll(0...1) == 0, budget.lines.count > 2 else {
      let weight = indicators.remove(at: row).weight?.text ?? ""
      return ["疑漏列一行（\(weight) 分）"]
    }
    let line = budget.lines.remove(at: Int(dice.roll(0...Int64(budget.lines.count - 1))))
    return ["疑漏列一行（\(line.budget?.text ?? "") 万元）"]
  }

  /// The stated total with one row's score left out of it, or counted twice.
  fileprivate mutating func restate(_ row: Int, factor: Int128, _ word: String) -> [String]? {
    guard let score = indicators[row].score?.number?.exact,
      let total = statedTotals[0].number?.exact
    else { return nil }
    let wrong = total + ExactDecimal(mantissa: score.mantissa * factor, scale: score.scale)
    statedTotals[0] = .example(wrong.description, at: statedTotals[0].place)
    // Rows of equal points cannot be told apart: any of them will do.
    return [word, indicators[row].score?.text ?? ""]
  }

  /// A row 小计 of the first two rows, behind them.
  fileprivate mutating func addSubtotal() -> [String]? {
    let pair = budget.lines.prefix(2)
    var subtotal = BudgetLine(
      name: "小计", at: CellReference(table: 1, row: 90, column: 1), role: .part(division: 0))
    let sum = { (figures: [Figure?], column: Int) -> Figure in
      let value = figures.compactMap { $0?.number?.exact }.reduce(.zero, +)
      return .example(value.description, at: ExampleReport.cell(1, 90, column))
    }
    subtotal.budget = sum(pair.map(\.budget), 3)
    subtotal.budgetFiscal = sum(pair.map(\.budgetFiscal), 4)
    subtotal.executed = sum(pair.map(\.executed), 5)
    subtotal.executedFiscal = sum(pair.map(\.executedFiscal), 6)
    budget.lines.insert(subtotal, at: 2)
    return ["“小计”"]
  }

  /// A misprint of an amount of a part or of the total, or of a score.
  fileprivate mutating func misprint(
    _ word: String, _ dice: inout Dice, onlyMoney: Bool = false,
    _ change: (Figure, inout Dice) -> Figure?
  ) -> [String]? {
    let line = Int(dice.roll(0...Int64(budget.lines.count - 1)))
    let row = Int(dice.roll(0...Int64(indicators.count - 1)))
    let sites: [(name: String?, figure: WritableKeyPath<SelfEvaluation, Figure?>)] = [
      (budget.lines[line].name, \.budget.lines[line].executed),
      (budget.lines[line].name, \.budget.lines[line].budget),
      (budget.total?.name, \.totalExecutedFigure),
      (indicators[row].name, \.indicators[row].score),
    ]
    let site = sites[Int(dice.roll(0...(onlyMoney ? 2 : 3)))]
    guard let right = self[keyPath: site.figure], let wrong = change(right, &dice),
      let number = right.number
    else { return nil }
    self[keyPath: site.figure] = wrong
    return [word, site.name ?? "", " \(number.exact.trimmed)"]
  }

  private var totalExecutedFigure: Figure? {
    get { budget.total?.executed }
    set { budget.total?.executed = newValue }
  }
}

extension Indicator {
  fileprivate var name: String { level3 ?? "" }
}

/// Slips within the digits of a print.
private enum Misprint {
  /// Two different neighbouring digits changed over; nil where there are none.
  static func swapped(_ figure: Figure, _ dice: inout Dice) -> Figure? {
    var digits = Array(figure.text)
    let places = digits.indices.dropLast().filter {
      digits[$0] != digits[$0 + 1] && digits[$0] != "." && digits[$0 + 1] != "."
        && !($0 == 0 && digits[1] == "0")
    }
    guard let place = places.randomElement(using: &dice) else { return nil }
    digits.swapAt(place, place + 1)
    return .example(String(digits), at: figure.place)
  }

  /// One digit, not the last of several, made another.
  static func wrong(_ figure: Figure, _ dice: inout Dice) -> Figure? {
    var digits = Array(figure.text)
    let places = digits.indices.prefix(max(1, digits.count - 1)).filter { digits[$0] != "." }
    guard let place = places.randomElement(using: &dice) else { return nil }
    let others = (place == 0 ? "123456789" : "0123456789").filter { $0 != digits[place] }
    digits[place] = others.randomElement(using: &dice) ?? "1"
    return .example(String(digits), at: figure.place)
  }
}
