import Findings
import Reconciliation
import Reports
import Testing

/// A report made faulty at one place, and where the flag must stand.
struct Plant {
  var report: Report
  var place: Place?

  /// A change of the evaluation; `place` is where the flag must stand.
  init(_ base: ExampleReport, at place: Place?, _ change: (inout SelfEvaluation) -> Void) {
    report = base.with(change).report
    self.place = place
  }
}

/// A kind of fault, planted at every place of a clean report where it fits.
struct FaultKind: Sendable, CustomTestStringConvertible {
  var rule: RuleID
  var plants: @Sendable (ExampleReport) -> [Plant]

  var testDescription: String { rule.rawValue }

  init(_ rule: RuleID, _ plants: @escaping @Sendable (ExampleReport) -> [Plant]) {
    self.rule = rule
    self.plants = plants
  }
}

extension Figure {
  /// The figure changed by a factor in per cent, as exact as it was printed.
  func scaled(_ percent: Int64) -> Figure {
    changed { $0 * percent / 100 }
  }

  /// The figure raised by some of its last printed units.
  func raised(_ units: Int64) -> Figure { changed { $0 + units } }

  /// The figure raised by whole ones.
  func raisedByOnes(_ ones: Int64) -> Figure {
    raised((0..<(number?.decimals ?? 0)).reduce(ones) { value, _ in value * 10 })
  }

  private func changed(_ change: (Int64) -> Int64) -> Figure {
    guard let number,
      let other = PrintedNumber(mantissa: change(number.mantissa), decimals: number.decimals)
    else { return self }
    return with(other)
  }

  /// The same cell with another number.
  func with(_ other: PrintedNumber) -> Figure {
    Figure(
      text: other.description + (isPercent ? "%" : ""), number: other, isPercent: isPercent,
      moneyUnit: moneyUnit, place: place)
  }
}
