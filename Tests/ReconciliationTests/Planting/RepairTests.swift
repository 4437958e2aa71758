import Findings
import Reconciliation
import Reports
import Testing

/// The slips of the hand that the repair must name.
enum PlantedSlip: CaseIterable {
  case leftOutRow, rowCountedTwice, subtotalAmongParts, swappedDigits, wrongDigit, unitSlip
}

@Suite("The likeliest repair is the slip that was made")
struct RepairTests {
  /// Faults drawn of each kind; together 1,000 and more.
  private static let draws: UInt64 = 170

  @Test func namedFirstInNineOfTen() {
    var right: [PlantedSlip: Int] = [:]
    var missed: [String] = []
    for slip in PlantedSlip.allCases {
      for seed in 1...Self.draws {
        let planted = slip.planted(seed)
        let findings = Reconciler().findings(in: planted.report)
        let repairs = findings.compactMap(\.repair?.zh)
        if let first = repairs.first, planted.words.allSatisfy({ first.contains($0) }) {
          right[slip, default: 0] += 1
        } else {
          missed.append("\(slip) \(seed): \(planted.words) in \(repairs)")
        }
      }
    }
    let total = right.values.reduce(0, +)
    let count = Int(Self.draws) * PlantedSlip.allCases.count
    print("likeliest repair: \(total) of \(count); by kind: \(right)")
    #expect(total * 10 >= count * 9, "\(missed.prefix(40).joined(separator: "\n"))")
  }
}

extension PlantedSlip {
  /// A clean report with the slip in it, and what the repair must say: kind and cell.
  fileprivate func planted(_ seed: UInt64) -> (report: Report, words: [String]) {
    let base = InventedReport.make(seed, .exact)
    var dice = Dice(seed &+ 1_000_000)
    var evaluation = base.evaluation
    let words = apply(to: &evaluation, &dice)
    return (base.with { $0 = evaluation }.report, words)
  }

  private func apply(to evaluation: inout SelfEvaluation, _ dice: inout Dice) -> [String] {
    let row = Int(dice.roll(0...Int64(evaluation.indicators.count - 1)))
    let line = Int(dice.roll(0...Int64(evaluation.budget.lines.count - 1)))
    switch self {
    case .leftOutRow: return evaluation.restate(without: row, factor: -1, "未计入合计")
    case .rowCountedTwice: return evaluation.restate(without: row, factor: 1, "计了两次")
    case .subtotalAmongParts: return evaluation.addSubtotal()
    case .swappedDigits: return evaluation.misprint(line, "颠倒") { $0.swapped(&dice) }
    case .wrongDigit: return evaluation.misprint(line, "一位数字有误") { $0.wrong(&dice) }
    case .unitSlip: return evaluation.misprint(line, "一万倍") { $0.inYuan }
    }
  }
}

extension SelfEvaluation {
  /// The stated total with one row's score left out of it, or counted twice.
  fileprivate mutating func restate(
    without row: Int, factor: Int128, _ word: String
  ) -> [String] {
    guard let score = indicators[row].score?.number?.exact,
      let total = statedTotals[0].number?.exact
    else { return [] }
    let wrong = total + ExactDecimal(mantissa: score.mantissa * factor, scale: score.scale)
    statedTotals[0] = .example(wrong.description, at: statedTotals[0].place)
    // Rows of equal points cannot be told apart: any of them will do.
    return [word, indicators[row].score?.text ?? ""]
  }

  /// A row 小计 of the first two rows, behind them.
  fileprivate mutating func addSubtotal() -> [String] {
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
    return ["小计", "“小计”"]
  }

  /// A misprint of a part's amount, which the table's other checks touch.
  fileprivate mutating func misprint(
    _ line: Int, _ word: String, _ change: (Figure) -> Figure
  ) -> [String] {
    guard let right = budget.lines[line].executed else { return [] }
    let wrong = change(right)
    budget.lines[line].executed = wrong
    return [word, "“\(budget.lines[line].name)”", right.number?.exact.trimmed.description ?? ""]
  }
}

extension Figure {
  fileprivate var inYuan: Figure { scaled(1_000_000) }

  /// Two different neighbouring digits changed over.
  fileprivate func swapped(_ dice: inout Dice) -> Figure {
    var digits = Array(text)
    let places = digits.indices.dropLast().filter {
      digits[$0] != digits[$0 + 1] && digits[$0] != "." && digits[$0 + 1] != "."
        && !($0 == 0 && digits[1] == "0")
    }
    guard let place = places.randomElement(using: &dice) else { return wrong(&dice) }
    digits.swapAt(place, place + 1)
    return .example(String(digits), at: self.place)
  }

  /// One digit, not the last, made another.
  fileprivate func wrong(_ dice: inout Dice) -> Figure {
    var digits = Array(text)
    let places = digits.indices.dropLast().filter { digits[$0] != "." }
    guard let place = places.randomElement(using: &dice) else { return self }
    let others = (place == 0 ? "123456789" : "0123456789").filter { $0 != digits[place] }
    digits[place] = others.randomElement(using: &dice) ?? "1"
    return .example(String(digits), at: self.place)
  }
}
