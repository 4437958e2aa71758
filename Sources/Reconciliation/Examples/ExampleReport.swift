import Findings
import Reports

/// Builds a small report in code, for the rules' examples and tests.
///
/// Figures stand where the standard form has them: table 1 holds the funds (columns as in
/// `FundsColumn`), table 2 the indicators (`IndicatorColumn`), each from row 2; sentences are
/// paragraphs in the order in which they are added.
package struct ExampleReport: Sendable {
  package enum FundsColumn: Int, Sendable {
    case name = 1, initialBudget, budget, budgetFiscal, executed, executedFiscal, weight, rate,
      score
  }

  package enum IndicatorColumn: Int, Sendable {
    case name = 1, weight, target, actual, score, deviation
  }

  package var evaluation: SelfEvaluation
  private var others = Report()
  private var nextParagraph = 1

  package init(_ kind: SelfEvaluation.Kind = .project) {
    evaluation = SelfEvaluation(
      kind: kind, unit: .tenThousandYuan,
      form: FormTraits(
        id: "example", weights: .column, hasTargetColumn: true, hasActualColumn: true,
        hasScoreColumn: true, hasDeviationColumn: true))
  }

  /// The report as the rules see it.
  package var report: Report {
    var report = others
    report.evaluations = [evaluation]
    return report
  }

  /// A change of anything that has no word of its own here.
  package func with(_ change: (inout SelfEvaluation) -> Void) -> Self {
    var copy = self
    change(&copy.evaluation)
    return copy
  }

  /// A change of the document around the evaluation.
  package func document(_ change: (inout Report) -> Void) -> Self {
    var copy = self
    change(&copy.others)
    return copy
  }

  /// A row of the indicator table.
  package func indicator(
    _ name: String, weight: String? = nil, target: String? = nil, actual: String? = nil,
    score: String? = nil, deviation: String? = nil
  ) -> Self {
    with { evaluation in
      let row = evaluation.indicators.count + 2
      let place = { (column: IndicatorColumn) in Self.cell(2, row, column.rawValue) }
      evaluation.indicators.append(
        Indicator(
          level3: name, weight: weight.map { .example($0, at: place(.weight)) },
          target: target.map { Cited($0, at: place(.target)) },
          targetMeasure: target.map(Measure.example),
          actual: actual.map { Cited($0, at: place(.actual)) },
          actualMeasure: actual.map(Measure.example),
          score: score.map { .example($0, at: place(.score)) },
          deviation: deviation.map { Cited($0, at: place(.deviation)) },
          at: CellReference(table: 2, row: row, column: IndicatorColumn.name.rawValue)))
    }
  }

  /// A row of the funds block; `role` nil for the total.
  package func funds(
    _ name: String, division: Int? = nil, initial: String? = nil, budget: String? = nil,
    fiscal: String? = nil, executed: String? = nil, executedFiscal: String? = nil,
    weight: String? = nil, rate: String? = nil, score: String? = nil
  ) -> Self {
    with { evaluation in
      let row = evaluation.budget.lines.count + (evaluation.budget.total == nil ? 2 : 3)
      let figure = { (text: String?, column: FundsColumn) in
        text.map { Figure.example($0, at: Self.cell(1, row, column.rawValue)) }
      }
      let line = BudgetLine(
        name: name, initialBudget: figure(initial, .initialBudget),
        budget: figure(budget, .budget), budgetFiscal: figure(fiscal, .budgetFiscal),
        executed: figure(executed, .executed),
        executedFiscal: figure(executedFiscal, .executedFiscal), rate: figure(rate, .rate),
        weight: figure(weight, .weight), score: figure(score, .score),
        at: CellReference(table: 1, row: row, column: 1),
        role: division.map { .part(division: $0) } ?? .total)
      guard division == nil else { return evaluation.budget.lines.append(line) }
      evaluation.budget.total = line
      evaluation.form.rateWeight = line.weight
    }
  }

  /// A last indicator that takes the points to 100 at full marks, so that nothing else is amiss.
  package var completed: Self {
    let missing = ExactDecimal(mantissa: 100, scale: 0) - (evaluation.weightTotal ?? .zero)
    return indicator(
      "其余任务", weight: missing.description,
      target: evaluation.form.hasTargetColumn ? "≥1项" : nil,
      actual: evaluation.form.hasActualColumn ? "1项" : nil, score: missing.description)
  }

  /// A form with names, weights and scores only.
  package var pointsOnly: Self {
    with {
      $0.form.hasTargetColumn = false
      $0.form.hasActualColumn = false
      $0.form.hasDeviationColumn = false
    }
  }

  /// A form with names and weights only.
  package var unscored: Self { pointsOnly.with { $0.form.hasScoreColumn = false } }

  /// The parts of the funds block are all there.
  package var partsWhole: Self { with { $0.budget.partsAreWhole = true } }

  /// The total row under the indicators (总分 100 98).
  package func total(_ score: String, weight: String? = nil) -> Self {
    with { evaluation in
      let row = evaluation.indicators.count + 2
      evaluation.statedTotals.append(
        .example(score, at: Self.cell(2, row, IndicatorColumn.score.rawValue)))
      evaluation.statedWeightTotal = weight.map {
        .example($0, at: Self.cell(2, row, IndicatorColumn.weight.rawValue))
      }
    }
  }

  /// A sentence of its own paragraph, whose figures `state` puts into the evaluation.
  package func sentence(_ state: (inout SelfEvaluation, Place) -> Void) -> Self {
    var copy = self
    state(&copy.evaluation, .paragraph(nextParagraph))
    copy.nextParagraph += 1
    return copy
  }

  /// A cell of a body-level table.
  package static func cell(_ table: Int, _ row: Int, _ column: Int) -> Place {
    .cell(CellReference(table: table, row: row, column: column))
  }
}

extension Figure {
  /// The figure of a print in an example ("99.97%"): its number without the per cent sign.
  package static func example(_ text: String, at place: Place) -> Figure {
    let isPercent = text.hasSuffix("%")
    return Figure(
      text: text, number: PrintedNumber(isPercent ? text.dropLast() : text[...]),
      isPercent: isPercent, place: place)
  }
}

extension Measure {
  /// The measure of an example's target or actual: sign, number, unit; all else is words.
  package static func example(_ text: String) -> Measure {
    let comparison =
      Comparison.allCases.first { $0 != .unsigned && text.hasPrefix($0.rawValue) } ?? .unsigned
    let rest = text.dropFirst(comparison.rawValue.count)
    let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }
    guard let number = PrintedNumber(digits) else { return Measure(text: text, content: .words) }
    let unit = String(rest.dropFirst(digits.count))
    return Measure(text: text, content: .number(comparison, number, unit: unit))
  }
}
