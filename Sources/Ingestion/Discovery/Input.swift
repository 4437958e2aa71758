import Findings
import Store

/// One input of a run.
package struct Input: Sendable {
  /// What is to be done with it.
  enum Kind: Sendable {
    /// A file to read; its path where the bytes of that are not those of the source.
    case file(PathName?)
    /// A file inside a bundle.
    indirect case entry(BundleEntry)
    /// A file of another kind; listed, never opened.
    case skipped
    /// Cannot be read; listed as failed.
    indirect case refused(DocumentError)
  }

  /// The path as given with `/` and the rest; `bundle!entry` inside a bundle.
  package var source: String
  var kind: Kind
  /// The file's, or the bundle's.
  var stamp: FileStamp
  /// When the document was last changed, nanoseconds since 1970.
  var modified: Int64
  /// The document's, in bytes, as its folder or bundle tells.
  var size: Int64

  /// Whether it is left alone as a file of another kind.
  package var isSkipped: Bool {
    if case .skipped = kind { true } else { false }
  }

  init(source: String, kind: Kind, stamp: FileStamp = FileStamp()) {
    self.init(
      source: source, kind: kind, stamp: stamp, modified: stamp.modified, size: stamp.size)
  }

  init(source: String, kind: Kind, stamp: FileStamp, modified: Int64, size: Int64) {
    self.source = source
    self.kind = kind
    self.stamp = stamp
    self.modified = modified
    self.size = size
  }
}
