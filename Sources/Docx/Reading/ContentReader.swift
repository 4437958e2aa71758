import Documents
import Findings

/// Reads the main part's events into stories: the body and its text boxes.
///
/// Elements that are not understood are transparent in content and left out in properties. A
/// subtree that Word does not show is skipped whole.
struct ContentReader: XMLHandler {
  /// Where an element stands: decides what its children mean.
  enum Context {
    case content, text, paragraphProperties, markProperties, runProperties, rowProperties
    case cellProperties, numbering, grid, other
  }

  /// What the end of an element does.
  enum Closing {
    case nothing, paragraph, run, runProperties, text, table, row, cell, cellProperties,
      rowProperties, textBox
    case alternateContent
  }

  struct Frame {
    var context: Context
    var closing = Closing.nothing
  }

  var story = Story()
  /// Stories around the text box that is being read.
  var outerStories: [(story: Story, textBox: Int)] = []
  var textBoxes: [TextBox] = []
  var notes = NoteCounts()
  /// For each open AlternateContent, whether a branch was taken.
  var branchTaken: [Bool] = []
  let limits: Limits
  let styles: Styles?
  private var numbering: Numbering?
  /// Text between a field's begin and separate is shown all the same: for a document whose fields
  /// do not close.
  private(set) var showsFieldCodes = false
  private(set) var root: XMLName?
  private(set) var sawBody = false
  var leftFieldOpen = false

  var gridPositions = 0
  var tableCount = 0
  private var frames: [Frame] = []
  private var skipDepth = 0
  private var textBytes = 0
  private var blockCount = 0

  init(limits: Limits, styles: Styles?, numbering: Numbering?) {
    self.limits = limits
    self.styles = styles
    self.numbering = numbering
    frames.reserveCapacity(64)
  }

  /// The same reader, for text that unclosed fields would hide.
  var showingFieldCodes: ContentReader {
    var reader = self
    reader.showsFieldCodes = true
    return reader
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    if skipDepth > 0 {
      skipDepth += 1
      return
    }
    if root == nil {
      root = name
      try RootKind.check(name)
    }
    if let frame = try frame(for: name, attributes, in: frames.last?.context ?? .content) {
      frames.append(frame)
    } else {
      skipDepth = 1
    }
  }

  mutating func end(_ name: XMLName) throws(DocumentError) {
    if skipDepth > 0 {
      skipDepth -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    switch frame.closing {
    case .nothing: break
    case .paragraph: try endParagraph()
    case .run: story.run = RunProperties()
    case .runProperties: hideRun()
    case .text: story.paragraph.endText(preserving: story.preservesSpace)
    case .table: try endTable()
    case .row: try endRow()
    case .cell: try endCell()
    case .cellProperties: break
    case .rowProperties: break
    case .textBox: try endTextBox()
    case .alternateContent: branchTaken.removeLast()
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    guard skipDepth == 0, frames.last?.context == .text else { return }
    story.paragraph.append(bytes)
    try checkParagraph()
  }

  func checkParagraph() throws(DocumentError) {
    guard story.paragraph.bytes.count <= limits[.paragraphBytes] else {
      throw .tooLarge(.paragraphBytes, allowed: limits[.paragraphBytes])
    }
  }

  /// What an element opens; nil to skip it with all that it holds.
  private mutating func frame(
    for name: XMLName, _ attributes: XMLAttributes, in context: Context
  ) throws(DocumentError) -> Frame? {
    switch context {
    case .content:
      if story.container.isDeleted { return nil }
      switch name.namespace {
      case .word:
        if name.local == .body { sawBody = true }
        return try contentFrame(name.local, attributes)
      case .math: return mathFrame(name.local)
      case .compatibility: return compatibilityFrame(name.local, attributes)
      default: return Frame(context: .content)
      }
    case .text, .other: return nil
    case .paragraphProperties, .markProperties, .runProperties, .rowProperties, .cellProperties,
      .numbering, .grid:
      return name.namespace == .word ? propertyFrame(name.local, attributes, in: context) : nil
    }
  }

  /// Ends the document: what the body holds, and the text boxes.
  mutating func finish() throws(DocumentError) -> Document {
    guard sawBody else {
      throw .notDocx(zh: "主部件中没有正文（w:body）", en: "the main part has no body (w:body)")
    }
    try flush()
    if story.fields.hidesText { leftFieldOpen = true }
    return Document(
      blocks: story.container.blocks, textBoxes: textBoxes, notes: notes.notes)
  }
}

// MARK: - Paragraphs

extension ContentReader {
  mutating func endParagraph() throws(DocumentError) {
    guard story.paragraph.isOpen else { return }
    if story.paragraph.markIsDeleted {
      notes.add(.joinedParagraphs)
      story.paragraph.carry()
    } else {
      try flush()
    }
  }

  /// Puts the open paragraph, or text carried over, into its container.
  mutating func flush() throws(DocumentError) {
    guard story.paragraph.isPending else { return }
    let paragraph = finished()
    textBytes += story.paragraph.bytes.count + (paragraph.number?.utf8.count ?? 0)
    guard textBytes <= limits[.textBytes] else {
      throw .tooLarge(.textBytes, allowed: limits[.textBytes])
    }
    try countBlock()
    story.endParagraph(paragraph)
  }

  /// Counts what takes a place in a story: a paragraph, a table, a text box.
  mutating func countBlock() throws(DocumentError) {
    blockCount += 1
    guard blockCount <= limits[.paragraphs] else {
      throw .tooLarge(.paragraphs, allowed: limits[.paragraphs])
    }
  }

  /// The paragraph as a value, with its number; what is joined counts once.
  private mutating func finished() -> Paragraph {
    let properties = story.paragraph.properties
    var paragraph = Paragraph(String(decoding: story.paragraph.bytes, as: UTF8.self))
    guard properties.styleID != nil || properties.numberID != nil || properties.outlineLevel != nil
    else { return paragraph }
    paragraph.number = numbering?.next(properties)
    paragraph.style = properties.styleID.flatMap { styles?.name(of: $0) ?? $0 }
    let outline =
      properties.outlineLevel
      ?? properties.styleID.flatMap { styles?.inherited(\.outlineLevel, from: $0) }
    paragraph.outlineLevel = outline.flatMap { (0...8).contains($0) ? $0 : nil }
    return paragraph
  }
}
