import Documents
import Findings

/// Elements that hold or are content (ECMA-376 Part 1, 17.2 to 17.4, 17.5, 17.13, 17.16).
extension ContentReader {
  mutating func contentFrame(_ name: LocalName, _ attributes: XMLAttributes) throws(DocumentError)
    -> Frame?
  {
    switch name {
    case .p:
      try beginParagraph()
      return Frame(context: .content, closing: .paragraph)
    case .r: return runFrame()
    case .t: return beginText(attributes)
    case .tab, .ptab, .br, .cr, .noBreakHyphen, .sym: return try character(name, attributes)
    case .pPr: return Frame(context: .paragraphProperties)
    case .rPr: return Frame(context: .runProperties, closing: .runProperties)
    case .tbl, .tr, .tc, .tblGrid, .trPr, .tcPr: return try tableFrame(name)
    case .txbxContent:
      try beginTextBox()
      return Frame(context: .content, closing: .textBox)
    case .fldChar:
      fieldCharacter(attributes.string(.fldCharType))
      return nil
    case .fldSimple:
      notes.add(.fields)
      return Frame(context: .content)
    default: return notedFrame(name)
    }
  }

  /// Content whose meaning is only what becomes of it: unwrapped and noted, or left out.
  private mutating func notedFrame(_ name: LocalName) -> Frame? {
    switch name {
    case .sdt: notes.add(.contentControls)
    case .ins: notes.add(.insertedText)
    case .moveTo: notes.add(.movedText)
    case .pict, .drawing: notes.add(.pictures)
    case .object: notes.add(.embeddedObjects)
    case .del:
      notes.add(.deletedText)
      return nil
    case .rt:
      notes.add(.rubyText)
      return nil
    case .altChunk:
      notes.add(.embeddedObjects)
      return nil
    case .footnoteReference, .endnoteReference, .commentReference:
      notes.add(.notesAndComments)
      return nil
    case .moveFrom, .customXmlPr, .smartTagPr, .instrText, .delInstrText, .delText, .softHyphen,
      .annotationRef, .separator:
      return nil
    default: break
    }
    return Frame(context: .content)
  }

  /// The text of equations counts as text; what wraps it is transparent (22.1).
  mutating func mathFrame(_ name: LocalName) -> Frame? {
    switch name {
    case .r: return runFrame()
    case .ctrlPr: return nil
    case .t:
      guard showsText() else { return nil }
      story.preservesSpace = true
      return Frame(context: .text)
    case .oMath:
      notes.add(.equations)
      return Frame(context: .content)
    default: return Frame(context: .content)
    }
  }

  // MARK: Runs

  private mutating func runFrame() -> Frame {
    story.run = RunProperties()
    hideRun()
    return Frame(context: .content, closing: .run)
  }

  /// Decides, with the properties known so far, whether the run is hidden.
  mutating func hideRun() {
    let byStyle: Bool? =
      if let styles, styles.mayHide {
        styles.hides(
          paragraphStyle: story.paragraph.properties.styleID, runStyle: story.run.styleID)
      } else { nil }
    story.run.isHidden = story.run.vanish ?? byStyle ?? false
  }

  private var isHidden: Bool {
    story.run.isHidden || story.fields.hidesText && !showsFieldCodes
  }

  /// Whether text that begins here is shown; what is hidden is noted.
  private mutating func showsText() -> Bool {
    if story.run.isHidden { notes.add(.hiddenText) }
    return !isHidden
  }

  private mutating func beginText(_ attributes: XMLAttributes) -> Frame? {
    guard showsText() else { return nil }
    story.preservesSpace =
      attributes.bytes(.space, .xml).map { $0.elementsEqual("preserve".utf8) } ?? false
    story.paragraph.beginText()
    return Frame(context: .text, closing: .text)
  }

  private mutating func character(_ name: LocalName, _ attributes: XMLAttributes)
    throws(DocumentError) -> Frame?
  {
    guard !isHidden else { return nil }
    switch name {
    case .tab, .ptab: story.paragraph.append(UInt8(ascii: "\t"))
    case .br, .cr: story.paragraph.append(UInt8(ascii: "\n"))
    case .noBreakHyphen: story.paragraph.append("\u{2011}")
    default:
      notes.add(.symbols)
      if let symbol = SymbolFont.character(
        code: attributes.string(.char), font: attributes.string(.font))
      {
        story.paragraph.append(String(Character(symbol)))
      }
    }
    try checkParagraph()
    return nil
  }

  private mutating func fieldCharacter(_ kind: String?) {
    switch kind {
    case "begin":
      notes.add(.fields)
      story.fields.begin()
    case "separate": story.fields.separate()
    case "end": story.fields.end()
    default: break
    }
  }

  // MARK: Paragraphs and text boxes

  private mutating func beginParagraph() throws(DocumentError) {
    if story.paragraph.isOpen { try flush() }
    story.paragraph.open()
  }

  private mutating func beginTextBox() throws(DocumentError) {
    try countBlock()
    notes.add(.textBoxes)
    outerStories.append((story, textBoxes.count))
    textBoxes.append(TextBox())
    story = Story()
  }

  mutating func endTextBox() throws(DocumentError) {
    try flush()
    guard let outer = outerStories.popLast() else { return }
    textBoxes[outer.textBox] = TextBox(
      paragraphs: story.container.paragraphs, tables: story.container.tables)
    if story.fields.hidesText { leftFieldOpen = true }
    story = outer.story
  }

  // MARK: Markup compatibility (Part 3)

  mutating func compatibilityFrame(_ name: LocalName, _ attributes: XMLAttributes) -> Frame? {
    switch name {
    case .alternateContent:
      notes.add(.alternateContent)
      branchTaken.append(false)
      return Frame(context: .content, closing: .alternateContent)
    case .choice:
      guard let last = branchTaken.indices.last, !branchTaken[last],
        understands(attributes)
      else { return nil }
      branchTaken[last] = true
    case .fallback:
      guard branchTaken.last == false else { return nil }
    default: break
    }
    return Frame(context: .content)
  }

  /// Whether every vocabulary that a Choice requires is one that Word or WPS writes.
  private func understands(_ attributes: XMLAttributes) -> Bool {
    guard let required = attributes.bytes(.capitalRequires, .none) else { return false }
    return required.split(whereSeparator: \.isXMLSpace).allSatisfy { prefix in
      guard let uri = attributes.uri(prefix: prefix) else { return false }
      return [
        "http://schemas.microsoft.com/office/", "http://schemas.openxmlformats.org/",
        "http://www.wps.cn/",
      ].contains { uri.hasPrefix($0) }
    }
  }
}
