import Documents
import Findings
import Reports

/// Finds instructions and gaps of the empty form that were left standing (100字以内, ≥**).
enum TemplateText {
  static func read(_ document: Document, words: OutlineWords) -> [Cited<String>] {
    var result: [Cited<String>] = []
    let template = words["template"]
    func look(at text: String, _ place: Place) {
      let scalars = [Unicode.Scalar](of: text, \.folded)
      if template.occurs(in: scalars) { result.append(Cited(tidied(text), at: place)) }
    }
    for (index, paragraph) in document.paragraphs.enumerated() {
      look(at: paragraph.text, .paragraph(index + 1))
    }
    for (index, table) in document.tables.enumerated() {
      cells(of: table, path: [index + 1]) { look(at: $0, .cell($1)) }
    }
    return result
  }

  private static func cells(
    of table: Table, path: [Int], body: (String, CellReference) -> Void
  ) {
    for cell in table.cells {
      let own = path + [cell.row + 1, cell.column + 1]
      let isInner = own.count > 3
      body(
        cell.text,
        CellReference(
          table: path[0], row: isInner ? own[1] : cell.row + 1,
          column: isInner ? own[2] : cell.column + 1, path: isInner ? own : []))
      for (index, inner) in cell.tables.enumerated() {
        cells(of: inner, path: own + [index + 1], body: body)
      }
    }
  }
}
