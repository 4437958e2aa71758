import Documents
import Findings

/// A flow of blocks: the body, or one text box; with the cells and tables open in it.
struct Story {
  /// The story itself first, then each open cell, innermost last.
  var containers = [Container()]
  /// Open tables, innermost last.
  var tables: [TableBuilder] = []
  var paragraph = ParagraphBuilder()
  var fields = FieldStack()
  var run = RunProperties()
  /// Whether the `w:t` being read keeps its outer white space.
  var preservesSpace = false

  var container: Container {
    get { containers[containers.count - 1] }
    _modify { yield &containers[containers.count - 1] }
  }

  /// Whether rows and cells that begin here belong to the innermost open table.
  var tableIsInnermost: Bool { tables.last?.containerCount == containers.count }

  /// Ends the paragraph's text, at its mark or where its story, cell or a table ends it.
  ///
  /// Blank text whose mark was deleted leaves nothing behind, unless it is all there is.
  mutating func endParagraph(_ finished: Paragraph) {
    if paragraph.isOpen || !paragraph.bytes.isEmpty || container.isBlank {
      container.add(finished)
    }
    paragraph.reset()
  }
}

/// What decides whether the text of the run being read is shown.
struct RunProperties {
  /// `w:vanish` of the run itself, on or off; nil where it has none.
  var vanish: Bool?
  var styleID: String?
  /// By itself or by a style.
  var isHidden = false
}

/// What holds paragraphs and tables: a story, or a cell.
struct Container {
  var blocks: [Document.Block] = []
  /// A cell that a tracked change deleted.
  var isDeleted = false
  /// The cell's merge properties; without meaning for a story.
  var properties = CellProperties()

  /// Bytes of its paragraphs' texts.
  private(set) var textBytes = 0

  var isBlank: Bool { blocks.isEmpty }

  mutating func add(_ paragraph: Paragraph) {
    blocks.append(.paragraph(paragraph))
    textBytes += paragraph.text.utf8.count
  }
  mutating func add(_ table: Table) { blocks.append(.table(table)) }

  /// The paragraphs' texts, joined with LF. Most cells hold one paragraph and nothing else.
  var text: String {
    if blocks.count == 1, case .paragraph(let paragraph) = blocks[0] { return paragraph.text }
    return paragraphs.map(\.text).joined(separator: "\n")
  }

  var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
