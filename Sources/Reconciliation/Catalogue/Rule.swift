import Findings
import Reports

/// One check: a value with its documentation, its examples and the comparison itself, in one file.
///
/// The texts are what `jixiao rules ID` prints and what `docs/rules.md` is made from; the examples
/// are printed there and run as tests.
package struct Rule: Sendable {
  /// What a rule looks at, and the comparison. A pure function of the report and the settings.
  package enum Check: Sendable {
    /// One self-evaluation at a time; the engine adds its number to the findings.
    case evaluation(@Sendable (SelfEvaluation, ReconciliationSettings) -> [Flag])
    /// The document as a whole.
    case document(@Sendable (Report, ReconciliationSettings) -> [Flag])
    /// Many reports together: run after all documents are read.
    case acrossReports(
      @Sendable (SubmissionSet, ReconciliationSettings) -> any Sequence<AcrossFlag>)
  }

  package var id: RuleID
  /// The severity of a flag that names none.
  package var severity: Severity
  /// A few words, as a heading.
  package var title: LocalizedText
  /// Which figures are compared.
  package var what: LocalizedText
  /// Why a reviewer cares.
  package var why: LocalizedText
  /// The comparison as a formula.
  package var arithmetic: LocalizedText
  /// What still passes.
  package var tolerance: LocalizedText
  /// The regulation or practice behind the rule.
  package var source: RuleSource
  /// What the author of the report does about it.
  package var repair: LocalizedText
  /// Causes before effects: a flag of this rule is dropped where a kept flag of one of these rules
  /// marks a cell that it compares. Each stands before this rule in the catalogue.
  package var yieldsTo: [RuleID]
  /// Reports that break the rule, pass it, and differ by honest rounding only.
  package var examples: @Sendable () -> [RuleExample]
  package var check: Check

  package init(
    _ id: RuleID, _ severity: Severity, title: LocalizedText, what: LocalizedText,
    why: LocalizedText, arithmetic: LocalizedText, tolerance: LocalizedText, source: RuleSource,
    repair: LocalizedText, yieldsTo: [RuleID] = [],
    examples: @escaping @Sendable () -> [RuleExample], check: Check
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.what = what
    self.why = why
    self.arithmetic = arithmetic
    self.tolerance = tolerance
    self.source = source
    self.repair = repair
    self.yieldsTo = yieldsTo
    self.examples = examples
    self.check = check
  }
}

/// Where a rule comes from.
package struct RuleSource: Sendable, Hashable {
  /// The regulation by number (财预〔2020〕10号), or the practice, and what it asks.
  package var text: LocalizedText
  /// True where the wording was read in the original; false prints 未核对原文 beside it.
  package var isVerified: Bool

  package init(zh: String, en: String, isVerified: Bool) {
    text = LocalizedText(zh: zh, en: en)
    self.isVerified = isVerified
  }
}
