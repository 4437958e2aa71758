import Documents
import Findings

/// Tables, rows and cells (ECMA-376 Part 1, 17.4), at any depth of content controls.
extension ContentReader {
  /// Rows and cells that stand in no table of their own level are transparent: nothing is lost.
  mutating func tableFrame(_ name: LocalName) throws(DocumentError) -> Frame? {
    switch name {
    case .tbl:
      try flush()
      try countBlock()
      tableCount += 1
      guard tableCount <= limits[.tables] else {
        throw .tooLarge(.tables, allowed: limits[.tables])
      }
      if story.containers.count > 1 { notes.add(.nestedTables) }
      story.tables.append(TableBuilder(containerCount: story.containers.count))
      return Frame(context: .content, closing: .table)
    case .tr:
      guard story.tableIsInnermost, story.tables.last?.row == nil else { break }
      story.tables[story.tables.count - 1].beginRow()
      return Frame(context: .content, closing: .row)
    case .tc:
      guard story.tableIsInnermost, let row = story.tables.last?.row else { break }
      if row.isDeleted { return nil }
      story.containers.append(Container())
      return Frame(context: .content, closing: .cell)
    case .tblGrid: return story.tableIsInnermost ? Frame(context: .grid) : nil
    case .trPr:
      return story.tableIsInnermost && story.tables.last?.row != nil
        ? Frame(context: .rowProperties) : nil
    case .tcPr: return story.containers.count > 1 ? Frame(context: .cellProperties) : nil
    default: break
    }
    return Frame(context: .content)
  }

  mutating func endCell() throws(DocumentError) {
    try flush()
    let container = story.containers.removeLast()
    guard !container.isDeleted else { return }
    guard container.textBytes <= limits[.paragraphBytes] else {
      throw .tooLarge(.paragraphBytes, allowed: limits[.paragraphBytes])
    }
    let cell = StoredCell(
      properties: container.properties, text: container.text,
      number: container.paragraphs.first?.number, tables: container.tables)
    gridPositions += 1
    guard gridPositions <= limits[.cells] else {
      throw .tooLarge(.cells, allowed: limits[.cells])
    }
    story.tables[story.tables.count - 1].updateRow { $0.cells.append(cell) }
  }

  mutating func endRow() throws(DocumentError) {
    let last = story.tables.count - 1
    story.tables[last].endRow()
    guard story.tables[last].rows.count <= limits[.rows] else {
      throw .tooLarge(.rows, allowed: limits[.rows])
    }
  }

  mutating func endTable() throws(DocumentError) {
    try flush()
    let builder = story.tables.removeLast()
    if builder.rows.isEmpty && builder.deletedRows > 0 { return }
    var layout = GridLayout(limits: limits)
    gridPositions -= builder.rows.reduce(0) { $0 + $1.cells.count }
    let table = try layout.table(
      of: builder.rows, declaredColumns: builder.declaredColumns, positions: &gridPositions)
    if layout.irregularRows > 0 { notes.add(.irregularGrid, layout.irregularRows) }
    if layout.irregularMerges > 0 { notes.add(.irregularMerge, layout.irregularMerges) }
    story.container.add(table)
  }
}
