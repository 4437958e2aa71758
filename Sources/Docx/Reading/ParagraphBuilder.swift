import Documents
import Findings

/// A paragraph while it is read: bytes of UTF-8 and the properties that outlive it.
struct ParagraphBuilder {
  private(set) var bytes: [UInt8] = []
  var isOpen = false
  /// The paragraph mark is deleted: the text goes on in the next paragraph.
  var markIsDeleted = false
  /// Text of earlier paragraphs whose mark is deleted stands before this one's.
  private(set) var carriesText = false
  var properties = ParagraphProperties()

  private var textStart = 0

  /// Whether there is a paragraph to end: open, carried over, or text that stands in none.
  var isPending: Bool { isOpen || carriesText || !bytes.isEmpty }

  /// Opens a paragraph; text carried over from before stays.
  mutating func open() {
    isOpen = true
    markIsDeleted = false
    properties = ParagraphProperties()
  }

  /// Closes it without a mark of its own.
  mutating func carry() {
    isOpen = false
    markIsDeleted = false
    carriesText = true
  }

  /// Gives up the text and is blank again, keeping its storage.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    isOpen = false
    markIsDeleted = false
    carriesText = false
    properties = ParagraphProperties()
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Marks where a `w:t` begins, for the trimming at its end.
  mutating func beginText() { textStart = bytes.count }

  /// Ends a `w:t`: white space at both ends goes unless it is to be preserved (17.3.3.31).
  mutating func endText(preserving: Bool) {
    guard !preserving, textStart < bytes.count else { return }
    while bytes.count > textStart, let last = bytes.last, last.isXMLSpace { bytes.removeLast() }
    let leading = bytes[textStart...].prefix { $0.isXMLSpace }.count
    if leading > 0 { bytes.removeSubrange(textStart..<textStart + leading) }
  }
}

/// What a paragraph's `w:pPr` says that the reader keeps.
struct ParagraphProperties {
  var styleID: String?
  /// The numbering instance; 0 takes the style's numbering away (17.9.18).
  var numberID: Int?
  /// The numbering level from 0.
  var numberLevel: Int?
  var outlineLevel: Int?
}

extension UInt8 {
  /// The white space of XML: space, tab, CR, LF.
  var isXMLSpace: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
