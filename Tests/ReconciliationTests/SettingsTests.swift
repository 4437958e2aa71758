import Findings
import Reconciliation
import Testing

@Suite("The settings of the rules")
struct SettingsTests {
  private let wrongTotal = ExampleReport().pointsOnly
    .indicator("办结率", weight: "100", score: "98.5").total("89.5").report

  @Test func aRuleCanBeOff() throws {
    var settings = ReconciliationSettings.standard
    try settings.set(path: ["rules", "scores-sum"], to: ["off"])
    #expect(Reconciler(settings: settings).findings(in: wrongTotal).isEmpty)
  }

  @Test func aSeverityCanBeChanged() throws {
    var settings = ReconciliationSettings.standard
    try settings.set(path: ["severity", "scores-sum"], to: ["warning"])
    #expect(Reconciler(settings: settings).findings(in: wrongTotal).map(\.severity) == [.warning])
  }

  @Test func bandsCanBeChanged() throws {
    var settings = ReconciliationSettings.standard
    try settings.set(path: ["ratings", "优", "from"], to: ["85"])
    try settings.set(path: ["ratings", "优", "words"], to: ["卓越"])
    #expect(settings.ratings.band(named: "卓越")?.from.description == "85")
  }

  @Test(
    arguments: [
      (["rules", "score-sum"], "rules.scores-sum"), (["tolerence"], "tolerance"),
      (["severities", "scores-sum"], "severity.scores-sum"), (["entirely", "other", "thing"], nil),
    ] as [([String], String?)])
  func unknownKeysAreRefused(path: [String], nearest: String?) {
    let problem = #expect(throws: SettingsProblem.self) {
      var settings = ReconciliationSettings.standard
      try settings.set(path: path, to: ["off"])
    }
    #expect(problem?.nearest == nearest)
  }

  @Test func wrongValuesAreRefused() {
    #expect(throws: SettingsProblem.self) {
      var settings = ReconciliationSettings.standard
      try settings.set(path: ["tolerance"], to: ["roughly"])
    }
  }

  @Test func everyChangeShowsInTheFingerprint() throws {
    var settings = ReconciliationSettings.standard
    let before = settings.fingerprint
    try settings.set(path: ["severity", "staff-sum"], to: ["note"])
    #expect(settings.fingerprint != before)
  }
}
