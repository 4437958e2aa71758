extension Wml {
  /// A table of plain cells; LF in a text begins a new paragraph.
  package static func table(_ rows: [[String]]) -> String {
    table(cells: rows.map { $0.map { TableCell($0) } })
  }

  /// A table of cells with spans.
  package static func table(cells rows: [[TableCell]]) -> String {
    let columns = rows.map { $0.reduce(0) { $0 + $1.gridSpan } }.max() ?? 0
    let grid = String(repeating: "<w:gridCol w:w=\"1000\"/>", count: columns)
    return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>"
      + rows.map { row($0.map(\.xml).joined()) }.joined() + "</w:tbl>"
  }

  /// A row of cells written out.
  package static func row(_ cells: String, properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>"
    return "<w:tr>\(properties)\(cells)</w:tr>"
  }

  /// A cell of a text.
  package static func cell(_ text: String, properties: String = "") -> String {
    cell(
      content: text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { paragraph(String($0)) }.joined(), properties: properties)
  }

  /// A cell of content written out.
  package static func cell(content: String, properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>"
    return "<w:tc>\(properties)\(content)</w:tc>"
  }
}

/// A cell as stored: its text and its place in merges.
package struct TableCell: ExpressibleByStringLiteral, Sendable {
  package enum Merge: String, Sendable { case restart, `continue` }

  package var text: String
  package var gridSpan: Int
  package var vMerge: Merge?

  package init(_ text: String, gridSpan: Int = 1, vMerge: Merge? = nil) {
    self.text = text
    self.gridSpan = gridSpan
    self.vMerge = vMerge
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// The cell under a merge's origin.
  package static var below: TableCell { TableCell("", vMerge: .continue) }

  package var xml: String {
    var properties = ""
    if gridSpan != 1 { properties += "<w:gridSpan w:val=\"\(gridSpan)\"/>" }
    if let vMerge { properties += "<w:vMerge w:val=\"\(vMerge.rawValue)\"/>" }
    return Wml.cell(text, properties: properties)
  }
}
