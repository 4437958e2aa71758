import Documents
import Forms
import Reports

/// Every value of a document's evaluations with the field that holds it, places left out.
///
/// A field is named by its row's own name, so that it stays the same field wherever the row goes.
struct FieldValues: Equatable {
  /// How often each field holds each text.
  private(set) var counts: [Field: Int] = [:]
  /// Figures without a field and cells that could not be read, as printed.
  private(set) var listed: [String] = []

  struct Field: Hashable, CustomStringConvertible {
    var row = ""
    var name: String
    var text: String
    var isFigure: Bool
    var description: String { "\(row) \(name) = \(text)" }
  }

  init(_ document: Document, path: String = "表.docx") {
    let report: Report
    switch FormReader().read(document, path: path).outcome {
    case .report(let read): report = read
    case .notAReport(let coverage):
      listed = coverage.unmapped.map(\.value)
      return
    case .beyond: return
    }
    listed = report.coverage.unmapped.map(\.value) + report.unreadFigures.map(\.text)
    for evaluation in report.evaluations { take(evaluation) }
  }

  static func == (left: FieldValues, right: FieldValues) -> Bool { left.counts == right.counts }

  /// Values that stand in a field which held them not, or not so often, before.
  ///
  /// - Parameter names: what was put in; a row of its own that it names moves nothing.
  func moved(from before: FieldValues, besides names: [String] = []) -> [Field] {
    counts.filter { field, count in
      count > before.counts[field, default: 0]
        && !names.contains { field.row.hasSuffix($0) }
    }.keys.sorted { $0.description < $1.description }
  }

  /// Figures that no field holds any more and no list names.
  func lost(from before: FieldValues) -> [Field] {
    let said = listed.map(Self.digits)
    return before.counts.filter { field, count in
      field.isFigure && counts[field, default: 0] < count
        && !said.contains { $0.contains(Self.digits(field.text)) }
    }.keys.sorted { $0.description < $1.description }
  }

  /// What is left of a figure whatever sign, separator or unit it was printed with.
  private static func digits(_ text: String) -> String {
    String(text.compactMap(\.wholeNumberValue).flatMap(String.init))
  }

  private mutating func add(
    _ name: String, _ text: String?, of row: String = "", isFigure: Bool = false
  ) {
    guard let text else { return }
    counts[Field(row: row, name: name, text: text, isFigure: isFigure), default: 0] += 1
  }

  private mutating func take(_ evaluation: SelfEvaluation) {
    for row in evaluation.indicators {
      take(Expected.Row(row), hasWeightCells: evaluation.form.weights == .column)
    }
    let read = Expected.Evaluation(evaluation)
    for line in read.budgetLines { take(line, as: "line") }
    if let total = read.budgetTotal { take(total, as: "total") }
    for total in read.statedTotals { add("stated total", total, isFigure: true) }
    for rating in Set(read.statedRatings) { add("stated rating", rating) }
    add("stated weights", read.statedWeightTotal, isFigure: true)
    add("department", read.department)
    add("project", read.project)
    add("staff", read.staffAuthorized, isFigure: true)
    add("staff in service", read.staffInService, isFigure: true)
    add("staff retired", read.staffRetired, isFigure: true)
  }

  /// - Parameter hasWeightCells: false where weights stand in labels, which are words.
  private mutating func take(_ row: Expected.Row, hasWeightCells: Bool) {
    let name = row.level3 ?? row.level2 ?? row.level1 ?? ""
    add("row", "", of: name)
    add("level1", row.level1, of: name)
    add("level2", row.level2, of: name)
    add("weight", row.weight, of: name, isFigure: hasWeightCells)
    add("target", row.target, of: name, isFigure: row.target.map(Self.isBare) ?? false)
    add("actual", row.actual, of: name, isFigure: row.actual.map(Self.isBare) ?? false)
    add("score", row.score, of: name, isFigure: true)
    add("deviation", row.deviation, of: name)
  }

  /// A figure without words, which coverage counts wherever it stands.
  private static func isBare(_ text: String) -> Bool {
    text.allSatisfy { $0.isWholeNumber || "≥≤=<>.%".contains($0) }
  }

  private mutating func take(_ line: Expected.Line, as kind: String) {
    let name = "\(kind) \(line.name)"
    add("row", "", of: name)
    add("initial", line.initialBudget, of: name, isFigure: true)
    add("budget", line.budget, of: name, isFigure: true)
    add("budget fiscal", line.budgetFiscal, of: name, isFigure: true)
    add("executed", line.executed, of: name, isFigure: true)
    add("executed fiscal", line.executedFiscal, of: name, isFigure: true)
    add("rate", line.rate, of: name, isFigure: true)
    add("weight", line.weight, of: name, isFigure: true)
    add("score", line.score, of: name, isFigure: true)
  }
}
