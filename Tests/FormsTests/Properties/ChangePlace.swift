import Documents
import Forms

/// A body-level table of a document and the rows (from 0) of the headers that were found in it.
struct ChangePlace {
  var document: Document
  var number: Int
  var table: Table
  var headers: [Range<Int>]
  /// The headings that were understood, with their roles.
  var words: [(word: String, role: Role)]

  /// All tables of a document's body.
  static func all(in document: Document) -> [ChangePlace] {
    let explained = FormReader().read(document, path: "表.docx").explanation
    return document.tables.enumerated().map { index, table in
      let parts = explained.filter { $0.at.table == index + 1 && $0.at.path.isEmpty }
        .flatMap(\.parts).filter { $0.kind != .labels && !$0.isContinuation }
      return ChangePlace(
        document: document, number: index, table: table,
        headers: parts.map { $0.rows.lowerBound - 1..<$0.rows.upperBound },
        words: parts.flatMap(\.words).compactMap { entry in entry.role.map { (entry.word, $0) } })
    }
  }

  /// The document with the table exchanged for others.
  func replaced(with tables: [Table]) -> Document {
    Variation.document(document, replacing: number, with: tables)
  }

  func replaced(with table: Table?) -> Document? { table.map { replaced(with: [$0]) } }

  /// Whether a column put in has a cell of its own in the header.
  func isFree(_ column: Int, under header: Range<Int>) -> Bool {
    header.allSatisfy { row in
      !table.cells(inRow: row).contains {
        $0.column < column && $0.column + $0.columnSpan > column
      }
    }
  }

  /// The rows under a header, as far as the next one or the table's end.
  func rows(under number: Int) -> Range<Int> {
    let end = number + 1 < headers.count ? headers[number + 1].lowerBound : table.rowCount
    return min(headers[number].upperBound, end)..<end
  }

  /// Whether a row put in runs from the first column that no merge covers to the last.
  func isOpen(row: Int) -> Bool {
    let covered = table.cells.filter { $0.row < row && row < $0.row + $0.rowSpan }
    let columns = Set(covered.flatMap { $0.column..<$0.column + $0.columnSpan })
    return columns == Set(0..<columns.count)
  }

  /// Whether a row has a cell for every heading, so that a further column has one in it too.
  func isFull(row: Int, under header: Range<Int>) -> Bool {
    let last = header.upperBound - 1
    return table.cells(inRow: row).count >= table.cells(inRow: last).count
  }
}
