import Documents
import Docx
import TestSupport
import Testing

/// The grid that rows of unequal cells make (ECMA-376 Part 1, 17.4.13 to 17.4.17, 17.4.22, 17.4.84):
/// each case says what stands at each position, so that a merged cell is seen as often as it spans.
@Suite("Rows of any shape lie on one grid")
struct GridTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// Cells by their text; `a:2` spans two columns, `a^` begins a merge downwards, `^` goes on with
    /// it, `a>` begins one to the right, `>` goes on with it, `a-` is deleted. A row may begin with
    /// properties in braces: `{del}`, `{gridBefore 1}`.
    var rows: [String]
    var grid: [String]
    /// How often a merge or a row was out of order.
    var irregular = (rows: 0, merges: 0)
    var before = ""
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "no tblGrid", rows: ["a b", "c d"], grid: ["a b", "c d"]),
    Case(
      name: "a tblGrid of more columns than any row has", rows: ["a b", "c d"],
      grid: ["a b", "c d"],
      before: "<w:tblGrid>" + String(repeating: "<w:gridCol/>", count: 9) + "</w:tblGrid>"),
    Case(
      name: "rows longer and shorter than the grid", rows: ["a b c", "d", "e f"],
      grid: ["a b c", "d · ·", "e f ·"], irregular: (2, 0),
      before: "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"),
    Case(
      name: "right to left: the order of the file", rows: ["a:2 b", "c^ d e", "^ f g"],
      grid: ["a a b", "c d e", "c f g"], before: "<w:tblPr><w:bidiVisual/></w:tblPr>"),
    Case(
      name: "before and after a row", rows: ["a b c d", "{gridBefore 1} e:2", "{gridAfter 3} f"],
      grid: ["a b c d", "· e e ·", "f · · ·"], irregular: (1, 0)),
    Case(
      name: "a row that begins late under a merge", rows: ["a b^", "{gridBefore 1} ^", "c d"],
      grid: ["a b", "· b", "c d"]),
    Case(name: "merges side by side", rows: ["a^ b^", "^ ^", "^ c"], grid: ["a b", "a b", "a c"]),
    Case(name: "a merge under a merge", rows: ["a^", "^", "b^", "^"], grid: ["a", "a", "b", "b"]),
    Case(
      name: "a merge down and across", rows: ["a:2^ b", "^:2 c"], grid: ["a a b", "a a c"]),
    Case(
      name: "a merge interrupted by a row of its own", rows: ["a^ b", "c d", "^ e"],
      grid: ["a b", "c d", "· e"], irregular: (0, 1)),
    Case(
      name: "a merge that goes on in another width", rows: ["a:2^ b", "^ c d"],
      grid: ["a a b", "· c d"], irregular: (0, 1)),
    Case(
      name: "a merge that goes on under a deleted row", rows: ["a^ b", "{del} ^ x", "^ c"],
      grid: ["a b", "a c"]),
    Case(
      name: "a merge whose beginning is deleted", rows: ["{del} a^ x", "^ b", "^ c"],
      grid: ["· b", "· c"], irregular: (0, 1)),
    Case(
      name: "joined to the right as old files do", rows: ["a> > b", "c d e"],
      grid: ["a a b", "c d e"]),
    Case(
      name: "joined to the right with spans", rows: ["a:2> >:2 b", "c d e f g"],
      grid: ["a a a a b", "c d e f g"]),
    Case(
      name: "joined to the right without a beginning", rows: ["> b", "c d"], grid: ["· b", "c d"],
      irregular: (0, 1)),
    Case(
      name: "a deleted cell: the rest moves up", rows: ["a x- b", "c d"], grid: ["a b", "c d"]),
    Case(name: "inserted rows", rows: ["a", "{ins} b"], grid: ["a", "b"]),
    Case(
      name: "a row that was moved stands where it went", rows: ["{del} a b", "c d", "{ins} a b"],
      grid: ["c d", "a b"]),
  ]

  private static func xml(_ row: String) -> String {
    var words = row.split(separator: " ")
    var properties = ""
    if let first = words.first, first.hasPrefix("{") {
      let end = words.firstIndex { $0.hasSuffix("}") } ?? words.startIndex
      let inside = words[...end].joined(separator: " ").dropFirst().dropLast().split(separator: " ")
      properties = "<w:\(inside[0])" + (inside.count > 1 ? " w:val=\"\(inside[1])\"/>" : "/>")
      words.removeFirst(end + 1)
    }
    return Wml.row(words.map { cell(String($0)) }.joined(), properties: properties)
  }

  private static func cell(_ word: String) -> String {
    let text = word.prefix { $0.isLetter }
    let signs = word.dropFirst(text.count)
    var properties = ""
    if let span = signs.firstIndex(of: ":").flatMap({ signs[signs.index(after: $0)...].first }) {
      properties += "<w:gridSpan w:val=\"\(span)\"/>"
    }
    for (sign, name) in [("^", "vMerge"), (">", "hMerge")] where signs.contains(sign) {
      properties += text.isEmpty ? "<w:\(name)/>" : "<w:\(name) w:val=\"restart\"/>"
    }
    if signs.contains("-") { properties += "<w:cellDel w:id=\"1\" w:author=\"甲\"/>" }
    return Wml.cell(String(text), properties: properties)
  }

  @Test(arguments: cases)
  func laysOut(point: Case) throws {
    let rows = point.rows.map(Self.xml).joined()
    let document = try read("<w:tbl>\(point.before)\(rows)</w:tbl>")
    let table = try #require(document.tables.first)
    let grid = (0..<table.rowCount).map { row in
      (0..<table.columnCount).map { table[row, $0].text }.map { $0.isEmpty ? "·" : $0 }
        .joined(separator: " ")
    }
    #expect(grid == point.grid)
    #expect(document.count(.irregularGrid) == point.irregular.rows)
    #expect(document.count(.irregularMerge) == point.irregular.merges)
  }

  // MARK: Cells

  @Test func mergesDownAndRightOfOldFilesMakeOneCell() throws {
    func corner(_ horizontal: String, _ vertical: String) -> String {
      Wml.cell(
        horizontal + vertical == "restartrestart" ? "角" : "",
        properties: "<w:hMerge w:val=\"\(horizontal)\"/><w:vMerge w:val=\"\(vertical)\"/>")
    }
    let rows = ["restart", "continue"].map {
      Wml.row(corner("restart", $0) + corner("continue", $0))
    }
    let cells = try read("<w:tbl>\(rows.joined())</w:tbl>").tables.first?.cells
    #expect(cells == [Cell(row: 0, column: 0, rowSpan: 2, columnSpan: 2, text: "角")])
  }

  @Test(arguments: [("", [1, 1]), ("w:vMergeOrig=\"cont\"", [1, 1]), ("w:vMerge=\"cont\"", [2])])
  func mergesUnderRevision(attribute: String, spans: [Int]) throws {
    let rows =
      Wml.row(Wml.cell("a", properties: "<w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/>"))
      + Wml.row(Wml.cell("", properties: "<w:cellMerge w:id=\"2\" \(attribute)/>"))
    #expect(try read("<w:tbl>\(rows)</w:tbl>").tables.first?.cells.map(\.rowSpan) == spans)
  }

  @Test func cellsWithoutParagraphsAndOfATableAlone() throws {
    let rows = Wml.row("<w:tc/>" + Wml.cell(content: Wml.table([["内"]])) + Wml.cell("尾"))
    let cells = try #require(try read("<w:tbl>\(rows)</w:tbl>").tables.first).cells
    #expect(cells.map(\.text) == ["", "", "尾"])
    #expect(cells[1].tables.first?.cells.map(\.text) == ["内"])
  }

  @Test func tablesInTablesInTables() throws {
    var inner = Wml.table([["底"]])
    for _ in 0..<3 { inner = "<w:tbl>\(Wml.row(Wml.cell(content: inner + "<w:p/>")))</w:tbl>" }
    let document = try read(inner)
    var table = document.tables.first
    for _ in 0..<3 { table = table?.cells.first?.tables.first }
    #expect(table?.cells.map(\.text) == ["底"])
    #expect(document.count(.nestedTables) == 3)
  }

  @Test func aDeletedTableInACellGoes() throws {
    let gone = "<w:tbl>\(Wml.row(Wml.cell("x"), properties: "<w:del/>"))</w:tbl>"
    let cell = Wml.cell(content: Wml.paragraph("a") + gone + Wml.paragraph("b"))
    let cells = try #require(try read("<w:tbl>\(Wml.row(cell))</w:tbl>").tables.first).cells
    #expect(cells.map(\.text) == ["a\nb"])
    #expect(cells[0].tables.isEmpty)
  }
}
