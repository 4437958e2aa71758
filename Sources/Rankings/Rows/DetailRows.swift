import Findings
import Reports

/// The evaluation that a detail row belongs to.
package struct EvaluationKey: Sendable, Hashable {
  package var department: String?
  package var year: Int?
  package var kind: SelfEvaluation.Kind?
  package var project: String?
  package var source: String
  /// The evaluation within its document, from 1; nil for the document as a whole.
  package var evaluation: Int?

  package init(
    department: String? = nil, year: Int? = nil, kind: SelfEvaluation.Kind? = nil,
    project: String? = nil, source: String, evaluation: Int? = nil
  ) {
    self.department = department
    self.year = year
    self.kind = kind
    self.project = project
    self.source = source
    self.evaluation = evaluation
  }
}

/// A row of `indicators.csv`.
package struct IndicatorRow: Sendable, Hashable {
  package var key: EvaluationKey
  package var indicator: Indicator

  package init(key: EvaluationKey, indicator: Indicator) {
    self.key = key
    self.indicator = indicator
  }
}

/// A row of `budget.csv`; amounts of `line` are in `unit`, the file shows them in 万元.
package struct BudgetRow: Sendable, Hashable {
  package var key: EvaluationKey
  package var line: BudgetLine
  package var unit: MoneyUnit?

  package init(key: EvaluationKey, line: BudgetLine, unit: MoneyUnit?) {
    self.key = key
    self.line = line
    self.unit = unit
  }
}

/// A row of `findings.csv`.
package struct FindingRow: Sendable, Hashable {
  package var key: EvaluationKey
  package var finding: Finding

  package init(key: EvaluationKey, finding: Finding) {
    self.key = key
    self.finding = finding
  }
}
