import Findings
import Reports

extension SelfEvaluation {
  /// The flags of those comparisons that do not hold, each with its likeliest repair.
  func flags(
    _ comparisons: [Comparison], _ settings: ReconciliationSettings, subject: LocalizedText,
    advice: LocalizedText
  ) -> [Flag] {
    flags(comparisons, settings) { $0.flag(subject, in: $1, advice: advice) }
  }

  /// The same, each flag made by a function of the comparison and of all checks of the evaluation,
  /// which are put together only where something fails.
  func flags(
    _ comparisons: [Comparison], _ settings: ReconciliationSettings,
    flag: (Comparison, Checks) -> Flag?
  ) -> [Flag] {
    let failed = comparisons.filter { !$0.holds(settings.tolerance) }
    guard !failed.isEmpty else { return [] }
    let checks = Checks(of: self, settings)
    return failed.compactMap { flag($0, checks) }
  }
}
