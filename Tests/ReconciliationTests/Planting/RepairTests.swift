import Findings
import Reconciliation
import Reports
import Testing

@Suite("The likeliest repair is the slip that was made")
struct RepairTests {
  /// Faults drawn of each kind; together 1,000 and more.
  private static let draws: UInt64 = 130

  /// How the faults of one kind were told.
  private struct Tally {
    var drawn = 0
    /// The repair says this slip at this cell, first.
    var first = 0
    /// It names the cell among others that the figures cannot tell from it.
    var named = 0
  }

  @Test("Kind and cell come first in nine of ten faults")
  func namedFirst() {
    var tallies: [PlantedSlip: Tally] = [:]
    var missed: [String] = []
    for slip in PlantedSlip.allCases {
      for seed in 1...Self.draws {
        guard let planted = slip.planted(seed) else { continue }
        let repair = Reconciler().findings(in: planted.report).compactMap(\.repair?.zh).first ?? ""
        let clauses = repair.split(separator: "；").map(String.init)
        let says = { (clause: String) in planted.words.allSatisfy { clause.contains($0) } }
        tallies[slip, default: Tally()].drawn += 1
        if clauses.first.map(says) == true {
          tallies[slip, default: Tally()].first += 1
        } else if clauses.contains(where: says) {
          tallies[slip, default: Tally()].named += 1
        } else {
          missed.append("\(slip) \(seed): \(planted.words) in \(repair)")
        }
      }
    }
    for slip in PlantedSlip.allCases {
      let tally = tallies[slip] ?? Tally()
      print(
        "likeliest repair, \(slip): first \(tally.first), named \(tally.named) of \(tally.drawn)")
    }
    let (drawn, first) = tallies.values.reduce((0, 0)) { ($0.0 + $1.drawn, $0.1 + $1.first) }
    print("likeliest repair: \(first) of \(drawn)")
    #expect(drawn >= 1_000)
    #expect(first * 10 >= drawn * 9, "\(missed.prefix(90).joined(separator: "\n"))")
  }

  @Test("A rate's repair is what its own arithmetic gives, and nothing near it")
  func rate() throws {
    for (executed, budget, printed, right) in [
      ("27.4", "36.0", "73.1%", "76.1%"), ("27.4", "36.0", "67.1%", "76.1%"),
      ("95.8", "100.0", "0.858", "0.958"), ("184", "200", "29%", "92%"),
    ] {
      let form = ExampleReport().funds(
        "年度资金总额", budget: budget, executed: executed, rate: printed)
      let finding = try #require(
        Reconciler().findings(in: form.report).first { $0.rule == "execution-rate" })
      #expect(finding.repair?.zh.contains("疑应为 \(right)（") == true, "\(finding.message.zh)")
    }
  }
}
