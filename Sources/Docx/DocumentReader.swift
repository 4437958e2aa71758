import Documents
import Findings

/// Reads the bytes of one .docx into the `Document` that Word shows.
package struct DocumentReader: Sendable {
  package init() {}

  /// - Parameter bytes: the whole file.
  /// - Throws: why the file was refused.
  package func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    throw DocumentError(
      .internal, message: LocalizedText(zh: "", en: ""), hint: LocalizedText(zh: "", en: ""))
  }
}
