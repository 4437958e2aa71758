/// What Word shows of a document, as values: final text of tracked changes, one branch of
/// AlternateContent, no hidden text (ECMA-376 Part 1, 17).
package struct Document: Sendable, Equatable {
  /// A body-level paragraph or table.
  package enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    case table(Table)
  }

  /// Body-level blocks in document order.
  package var blocks: [Block]
  /// Text boxes in document order, apart from the paragraph they hang on.
  package var textBoxes: [TextBox]
  /// What was resolved or left out while reading.
  package var notes: [DocumentNote]
  /// The program that wrote the file (`Microsoft Office Word`, `WPS`), from docProps/app.xml.
  package var application: String?

  package init(
    blocks: [Block] = [], textBoxes: [TextBox] = [], notes: [DocumentNote] = [],
    application: String? = nil
  ) {
    self.blocks = blocks
    self.textBoxes = textBoxes
    self.notes = notes
    self.application = application
  }

  /// Body-level paragraphs, blank ones included: paragraph n of a `Place` is element n − 1.
  package var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// Body-level tables: table n of a `CellReference` is element n − 1.
  package var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// The content of one text box (DrawingML `wps:txbx` or VML `v:textbox`).
package struct TextBox: Sendable, Equatable {
  package var paragraphs: [Paragraph]
  package var tables: [Table]

  package init(paragraphs: [Paragraph] = [], tables: [Table] = []) {
    self.paragraphs = paragraphs
    self.tables = tables
  }
}

/// Something that the reader resolved or left out, counted.
package struct DocumentNote: Sendable, Hashable, Codable {
  /// The stable codes, each one habit of a producer or an author.
  package enum Code: String, Sendable, Codable, CaseIterable {
    case insertedText = "inserted-text"
    case deletedText = "deleted-text"
    case movedText = "moved-text"
    case insertedRows = "inserted-rows"
    case deletedRows = "deleted-rows"
    case deletedCells = "deleted-cells"
    case joinedParagraphs = "joined-paragraphs"
    case hiddenText = "hidden-text"
    case fields
    case contentControls = "content-controls"
    case alternateContent = "alternate-content"
    case textBoxes = "text-boxes"
    case nestedTables = "nested-tables"
    case symbols
    case equations
    case rubyText = "ruby-text"
    case pictures
    case notesAndComments = "notes-and-comments"
    case embeddedObjects = "embedded-objects"
    case irregularGrid = "irregular-grid"
    case irregularMerge = "irregular-merge"
    case package
  }

  package var code: Code
  package var count: Int

  package init(_ code: Code, count: Int) {
    self.code = code
    self.count = count
  }
}
