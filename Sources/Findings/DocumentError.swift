/// Why one input file was refused. Thrown; ends the reading of that file, never the run.
package struct DocumentError: Error, Sendable, Hashable, Codable {
  /// The stable codes of the contract, in `files.csv` and in the record.
  package enum Code: String, Sendable, Codable, CaseIterable {
    case notFound = "not-found"
    case unreadable
    case notZip = "not-zip"
    case notDocx = "not-docx"
    case encrypted
    case legacyDoc = "legacy-doc"
    case htmlNotDocx = "html-not-docx"
    case rtfNotDocx = "rtf-not-docx"
    case otherOOXML = "other-ooxml"
    case corruptArchive = "corrupt-archive"
    case corruptXML = "corrupt-xml"
    case tooLarge = "too-large"
    case unsafe
    case `internal`
  }

  package var code: Code
  /// What was found, in the user's words.
  package var message: LocalizedText
  /// What to do next.
  package var hint: LocalizedText

  package init(_ code: Code, message: LocalizedText, hint: LocalizedText) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}
