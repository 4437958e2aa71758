import Documents
import Docx
import TestSupport

/// Reads a body written as XML.
func read(_ body: String, styles: String? = nil, numbering: String? = nil) throws -> Document {
  var builder = DocxBuilder(body: body)
  if let styles { builder = builder.with(styles: styles) }
  if let numbering { builder = builder.with(numbering: numbering) }
  return try DocumentReader().read(builder.bytes())
}

extension Document {
  /// The texts of the body's paragraphs.
  var texts: [String] { paragraphs.map(\.text) }

  /// How often a note of that kind applies.
  func count(_ code: DocumentNote.Code) -> Int { notes.first { $0.code == code }?.count ?? 0 }
}
