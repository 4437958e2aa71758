import Findings
import Reconciliation
import Reports
import Testing

@Suite("A planted fault is flagged by its rule, at its cell, and by nothing else")
struct PlantingTests {
  private static let seeds: ClosedRange<UInt64> = 1...8

  @Test(arguments: FaultKind.all)
  func everywhere(kind: FaultKind) throws {
    var count = 0
    for seed in Self.seeds {
      let plants = kind.plants(InventedReport.make(seed, .exact))
      count += plants.count
      for (number, plant) in plants.enumerated() {
        let flags = Reconciler().findings(in: plant.report).filter { $0.severity > .note }
        #expect(
          flags.map(\.rule) == [kind.rule] && flags.first?.place == plant.place,
          "seed \(seed), plant \(number): \(flags.map { "\($0.rule) \($0.message.zh)" })")
      }
    }
    #expect(count > 0)
    print("planted \(kind.rule): \(count) places")
  }

  /// Shuffling the rows of a faulty report changes no finding but the order of addends in messages.
  @Test(arguments: FaultKind.all)
  func orderOfRowsNeverMatters(kind: FaultKind) {
    var dice = Dice(7)
    for plant in kind.plants(InventedReport.make(3, .exact)) {
      var shuffled = plant.report
      shuffled.evaluations[0].indicators.shuffle(using: &dice)
      shuffled.evaluations[0].budget.lines.shuffle(using: &dice)
      let facts = { (report: Report) in
        Reconciler().findings(in: report).map { [$0.rule.rawValue, $0.stated, $0.expected] }
      }
      #expect(facts(shuffled) == facts(plant.report))
    }
  }
}
