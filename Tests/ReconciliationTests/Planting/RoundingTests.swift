import Findings
import Reconciliation
import Reports
import Testing

@Suite("Honest rounding raises nothing")
struct RoundingTests {
  /// How many reports are drawn.
  private static let count: UInt64 = 1_000

  @Test func roundedReports() {
    for seed in 1...Self.count { expectNothing(seed, .rounded) }
  }

  @Test func exactReports() {
    for seed in 1...Self.count { expectNothing(seed, .exact) }
  }

  private func expectNothing(_ seed: UInt64, _ precision: InventedReport.Precision) {
    let findings = Reconciler().findings(in: InventedReport.make(seed, precision).report)
    let flags = findings.filter { $0.severity > .note }
    #expect(flags.isEmpty, "seed \(seed): \(flags.map { "\($0.rule) \($0.message.zh)" })")
  }
}
