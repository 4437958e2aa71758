import Documents

/// The tables and paragraphs of a document that its report cites, for pages that show where a
/// number stands. Chosen by what was read, never by findings, so that checking anew needs no more.
struct DocumentExcerpt: Storable {
  /// A table of more cells than this shows nothing to a reader and is left out.
  static let largestTable = 5_000

  /// How many body-level tables the document has.
  var tableCount = 0
  /// By number, from 1.
  var tables: [Int: Table] = [:]
  /// By number, from 1.
  var paragraphs: [Int: String] = [:]

  init() {}

  init(_ document: Document, tables: Set<Int>, paragraphs: Set<Int>) {
    var paragraph = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let content):
        paragraph += 1
        if paragraphs.contains(paragraph) { self.paragraphs[paragraph] = content.text }
      case .table(let table):
        tableCount += 1
        if tables.contains(tableCount), table.cells.count <= Self.largestTable {
          self.tables[tableCount] = table
        }
      }
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(tableCount)
    writer.write(tables.count)
    for (number, table) in tables.sorted(by: { $0.key < $1.key }) {
      writer.write(number)
      writer.write(table)
    }
    writer.write(paragraphs.count)
    for (number, text) in paragraphs.sorted(by: { $0.key < $1.key }) {
      writer.write(number)
      writer.write(text)
    }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    tableCount = try reader.next()
    for _ in 0..<(try count(&reader)) {
      // Assigned straight to the subscript, the next value would be read as an optional.
      let (number, table): (Int, Table) = (try reader.next(), try reader.next())
      tables[number] = table
    }
    for _ in 0..<(try count(&reader)) {
      let (number, text): (Int, String) = (try reader.next(), try reader.next())
      paragraphs[number] = text
    }
  }

  /// Every body-level table in its place; one that was not kept is empty.
  var allTables: [Table] {
    guard tableCount > 0, let empty = Table(rowCount: 0, columnCount: 0, cells: []) else {
      return []
    }
    return (1...tableCount).map { tables[$0] ?? empty }
  }
}

private func count(_ reader: inout ByteReader) throws(DamagedRecord) -> Int {
  let count: Int = try reader.next()
  guard count >= 0 else { throw DamagedRecord() }
  return count
}
