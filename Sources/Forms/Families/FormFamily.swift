import Findings
import Reports

/// A form that departments fill in: a value, in a file of its own, by what sets it apart.
///
/// The mechanics of reading are shared; a family says which traits a document of it shows, so that
/// `--explain` can name the form and rules can tell an honest blank from a missing figure.
package struct FormFamily: Sendable {
  package var id: String
  package var title: LocalizedText
  /// Where the form was seen, or the regulation that sets it.
  package var source: String
  package var kind: SelfEvaluation.Kind?
  /// All must show.
  package var requires: Set<FormTrait>
  /// None may show.
  package var excludes: Set<FormTrait> = []
  /// The form ends with a row that adds up its points.
  package var hasTotalRow = true
}

/// What can be seen of a form in its headers and labels.
package enum FormTrait: String, Sendable, CaseIterable {
  case indicators, budget, prose
  case levels, target, actual, scores
  case weightColumn, weightInLabels, weightBeforeTarget, blockWeightColumn, blockPoints
  case splitTarget, coefficient, convertedScore, scoringRules
  case fundsBlock, initialBudget, ratePoints, ratePointsInLabel, tasks, amountPairs, threeYears
  case divisions, deviation, yuan, projectName, higherDepartment, staffCells, listed
}
