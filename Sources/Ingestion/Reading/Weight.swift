import Documents
import Reports

// What results cost while they wait for their turn: reckoned from how many parts they have, not
// measured.

extension ParsedDocument {
  package var weight: Int {
    if case .success(let document) = document { document.weight } else { 0 }
  }
}

extension ReadDocument {
  package var weight: Int { record.weight + (document?.weight ?? 0) }
}

extension DocumentRecord {
  /// An indicator or a line of funds has some fifteen texts with their places.
  private static let entryBytes = 2 << 10

  fileprivate var weight: Int {
    var entries = findings.count
    switch outcome {
    case .report(let report):
      entries += report.evaluations.reduce(0) { $0 + $1.indicators.count + $1.budget.lines.count }
      entries += report.coverage.unmapped.count
    case .notAReport(let coverage): entries += coverage.unmapped.count
    case .failed: break
    }
    return entries * Self.entryBytes
  }
}

extension Document {
  fileprivate var weight: Int {
    blocks.reduce(textBoxes.reduce(0) { $0 + $1.weight }) { sum, block in
      switch block {
      case .paragraph(let paragraph): sum + paragraph.weight
      case .table(let table): sum + table.weight
      }
    }
  }
}

extension TextBox {
  fileprivate var weight: Int {
    paragraphs.reduce(0) { $0 + $1.weight } + tables.reduce(0) { $0 + $1.weight }
  }
}

extension Paragraph {
  fileprivate var weight: Int { MemoryLayout<Paragraph>.stride + text.utf8.count }
}

extension Table {
  fileprivate var weight: Int {
    rowCount * columnCount * MemoryLayout<Int32>.stride
      + cells.reduce(0) { sum, cell in
        sum + MemoryLayout<Cell>.stride + cell.text.utf8.count
          + cell.tables.reduce(0) { $0 + $1.weight }
      }
  }
}
