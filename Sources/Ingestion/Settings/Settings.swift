import Docx
import Findings
import Forms
import Reconciliation

/// Everything that a user may set about reading and checking; each part declared by its own stage.
package struct Settings: Sendable {
  package var reconciliation: ReconciliationSettings
  /// Words that the forms are known by, beside those of the lexicon.
  package var words: [Lexicon.Addition]
  package var limits: Limits
  /// The settings file that was read; nil where there is none.
  package var file: String?

  package init(
    reconciliation: ReconciliationSettings = .standard, words: [Lexicon.Addition] = [],
    limits: Limits = .standard, file: String? = nil
  ) {
    self.reconciliation = reconciliation
    self.words = words
    self.limits = limits
    self.file = file
  }
}
