import Documents
import Docx
import Findings
import TestSupport
import Testing

@Suite("What holds for every document")
struct PropertyTests {
  /// A random table: its grid is the truth, its XML is read back.
  @Test(arguments: UInt64(1)...60)
  func randomMergesAreReadBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = Int.random(in: 1...8, using: &random)
    let columns = Int.random(in: 1...7, using: &random)
    let truth = try #require(
      Table(
        rowCount: rows, columnCount: columns,
        cells: Self.cells(rows, columns, using: &random)))
    #expect(try read(Self.xml(truth)).tables == [truth])
  }

  /// Rectangles that cover a grid, each with a text of its own.
  private static func cells(_ rows: Int, _ columns: Int, using random: inout SeededGenerator)
    -> [Cell]
  {
    var free = Set((0..<rows * columns))
    var cells: [Cell] = []
    for position in 0..<rows * columns where free.contains(position) {
      let (row, column) = (position / columns, position % columns)
      var width = 1
      while column + width < columns, free.contains(position + width), Bool.random(using: &random) {
        width += 1
      }
      var height = 1
      while row + height < rows, Bool.random(using: &random),
        (0..<width).allSatisfy({ free.contains(position + height * columns + $0) })
      {
        height += 1
      }
      for down in 0..<height {
        for right in 0..<width { free.remove(position + down * columns + right) }
      }
      cells.append(
        Cell(row: row, column: column, rowSpan: height, columnSpan: width, text: "c\(cells.count)"))
    }
    return cells
  }

  private static func xml(_ table: Table) -> String {
    let rows = (0..<table.rowCount).map { row in
      table.cells(inRow: row).map { cell in
        TableCell(
          row == cell.row ? cell.text : "", gridSpan: cell.columnSpan,
          vMerge: cell.rowSpan == 1 ? nil : row == cell.row ? .restart : .continue)
      }
    }
    return Wml.table(cells: rows)
  }

  /// A random body in which every character of every w:t is different.
  private static func body(seed: UInt64) -> (xml: String, characters: Set<Character>) {
    var random = SeededGenerator(seed: seed)
    var next: UInt32 = 0x4E00
    func run() -> String {
      let count = Int.random(in: 1...4, using: &random)
      let text = (0..<count).compactMap { Unicode.Scalar(next + UInt32($0)) }
      next += UInt32(count)
      let properties = ["", "<w:b/><w:sz w:val=\"24\"/>", "<w:rFonts w:hint=\"eastAsia\"/>"]
      let run = Wml.run(
        String(String.UnicodeScalarView(text)),
        properties: properties[Int.random(in: 0...2, using: &random)])
      let wrappers = ["ins", "hyperlink", "smartTag", "moveTo"]
      let wrapper = Int.random(in: 0...7, using: &random)
      return wrapper < 4 ? "<w:\(wrappers[wrapper])>\(run)</w:\(wrappers[wrapper])>" : run
    }
    func paragraph() -> String {
      let joined = Int.random(in: 0...5, using: &random) == 0
      return Wml.paragraph(
        runs: (0..<Int.random(in: 0...3, using: &random)).map { _ in run() }.joined(),
        properties: joined ? "<w:jc w:val=\"left\"/><w:rPr><w:b/><w:del/></w:rPr>" : "")
    }
    func blocks(_ depth: Int) -> String {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        switch depth > 3 ? 9 : Int.random(in: 0...9, using: &random) {
        case 0: "<w:sdt><w:sdtContent>\(blocks(depth + 1))</w:sdtContent></w:sdt>"
        case 1, 2:
          "<w:tbl>"
            + (0..<Int.random(in: 1...3, using: &random)).map { _ in
              Wml.row(
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                  Wml.cell(content: blocks(depth + 1))
                }.joined())
            }.joined() + "</w:tbl>"
        case 3:
          Wml.paragraph(
            runs: "<w:r><w:pict><v:textbox><w:txbxContent>\(blocks(depth + 1))</w:txbxContent>"
              + "</v:textbox></w:pict></w:r>" + run())
        default: paragraph()
        }
      }.joined()
    }
    let xml = (0..<6).map { _ in blocks(0) }.joined()
    return (xml, Set((0x4E00..<next).compactMap(Unicode.Scalar.init).map(Character.init)))
  }

  private static func characters(_ table: Table) -> String {
    table.cells.map { $0.text + $0.tables.map(characters).joined() }.joined()
  }

  @Test(arguments: UInt64(1)...60)
  func everyCharacterStandsOnce(seed: UInt64) throws {
    let (xml, wanted) = Self.body(seed: seed)
    let document = try read(xml)
    let boxes = document.textBoxes.flatMap {
      $0.paragraphs.map(\.text) + $0.tables.map(Self.characters)
    }
    let all = (document.texts + document.tables.map(Self.characters) + boxes).joined()
      .filter { $0 != "\n" }
    #expect(all.count == wanted.count)
    #expect(Set(all) == wanted)
  }

  @Test(arguments: UInt64(1)...20)
  func piecesOfAnySizeGiveTheSameDocument(seed: UInt64) throws {
    let bytes = try DocxBuilder(body: Self.body(seed: seed).xml).bytes()
    let whole = try DocumentReader().read(bytes)
    for size in [1, 4096, 1 << 20] {
      let plain = DocumentReader(feeding: Feeding(usesFastPath: false, pieceBytes: size))
      #expect(try plain.read(bytes) == whole)
    }
  }

  /// Files with bytes flipped, cut or repeated: a document or a refusal, nothing else, and the same
  /// with and without the fast path.
  @Test(arguments: UInt64(1)...40)
  func mutationsAreReadOrRefused(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let storage: DocxBuilder.Storage = seed.isMultiple(of: 2) ? .stored : .deflated
    let original = try DocxBuilder(body: Self.body(seed: seed).xml, storage: storage)
      .with(styles: "<w:style w:styleId=\"a\"/>").bytes()
    for _ in 0..<25 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      let plain = Result { try DocumentReader(feeding: Feeding(usesFastPath: false)).read(bytes) }
      expectEqual(Result { try DocumentReader().read(bytes) }, plain)
      if case .failure(let error as DocumentError) = plain { #expect(error.code != .internal) }
    }
  }

  @Test func filesCutAtAnyByteAreRefused() throws {
    let bytes = try DocxBuilder(body: Wml.paragraph("x") + Wml.table([["1", "2"]])).bytes()
    for count in 0..<bytes.count {
      #expect(throws: DocumentError.self) { try DocumentReader().read(Array(bytes.prefix(count))) }
    }
  }

  /// The main part, mutated inside an intact archive.
  @Test(arguments: UInt64(1)...40)
  func mutatedXMLIsReadOrRefused(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1_000)
    let original = Array(Wml.document(Self.body(seed: seed).xml).utf8)
    let signs = Array("<>/\"'&= wptcr:".utf8)
    for _ in 0..<10 {
      var xml = original
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        xml[Int.random(in: xml.indices, using: &random)] =
          signs.randomElement(using: &random) ?? 0
      }
      var builder = DocxBuilder(body: "")
      builder.set("word/document.xml", bytes: xml)
      let bytes = try builder.bytes()
      let plain = Result { try DocumentReader(feeding: Feeding(usesFastPath: false)).read(bytes) }
      let fast = Result { try DocumentReader().read(bytes) }
      expectEqual(fast, plain)
    }
  }
}
