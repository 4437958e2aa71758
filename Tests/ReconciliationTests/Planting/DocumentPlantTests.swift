import Findings
import Reconciliation
import Reports
import TestSupport
import Testing

@Suite("A planted fault of the document is flagged by its rule, and by nothing else")
struct DocumentPlantTests {
  @Test("Into invented reports", arguments: DocumentPlant.all.map(\.rule))
  func invented(rule: RuleID) throws {
    let plant = try #require(DocumentPlant.all.first { $0.rule == rule })
    let reports = (1...6).map { InventedReport.make($0, .exact, measured: true).report }
    let planted = reports.reduce(0) { $0 + plant.check(in: $1) }
    #expect(planted > 0)
    print("planted \(rule): \(planted) places")
  }

  @Test(
    "Into the reference city", .enabled(if: SharedFolder.isPresent, SharedFolder.absence),
    arguments: DocumentPlant.all.map(\.rule))
  func city(rule: RuleID) throws {
    let plant = try #require(DocumentPlant.all.first { $0.rule == rule })
    let reports = try CityTruth.all().filter(\.faults.isEmpty)
      .compactMap { SharedReport("city-sample/" + $0.path).report }
    let planted = reports.reduce(0) { $0 + plant.check(in: $1) }
    print("planted \(rule): \(planted) places in the reference city")
  }
}

extension DocumentPlant {
  /// Plants the fault at each place of a report in turn; gives how often it fitted.
  func check(in report: Report) -> Int {
    let before = Set(Reconciler().findings(in: report))
    let plants = plants(report)
    for (planted, place) in plants {
      let new = Reconciler().findings(in: planted).filter { !before.contains($0) }
      #expect(
        new.map(\.rule) == [rule] && new.first?.place == place,
        "\(rule) at \(String(describing: place)): \(new.map { "\($0.rule) \($0.message.zh)" })")
    }
    return plants.count
  }
}
