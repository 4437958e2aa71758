import Findings
import Reports

/// One table and what reading it left.
struct TableReading {
  var grid: Grid
  var harvest: Harvest

  func explanation(of form: LocalizedText?, left: [Cited<String>]) -> TableExplanation {
    let labels = TableExplanation.Part(labels: harvest.events)
    return TableExplanation(
      at: grid.site.reference(row: 0, column: 0), form: form,
      parts: harvest.explanation + [labels].compactMap { $0 },
      left: left)
  }
}
