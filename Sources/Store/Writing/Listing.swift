import Findings
import Reports

/// What became of one input of a run.
package enum ListingStatus: String, Sendable, CaseIterable {
  case ingested, duplicate
  case notAReport = "not-a-report"
  case skipped, failed
}

/// What the file system says of an input; equal stamps mean an unchanged file.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package var size: Int64
  /// Nanoseconds since 1970.
  package var modified: Int64
  package var inode: UInt64
  /// When content, name or rights were last changed, nanoseconds since 1970. No program can set it,
  /// so it tells a file whose time of modification was put back.
  package var changed: Int64

  /// In the place of `changed` where it tells nothing; the stamp of no file has it.
  package static let unknownTime: Int64 = -1

  package init(size: Int64 = 0, modified: Int64 = 0, inode: UInt64 = 0, changed: Int64 = 0) {
    self.size = size
    self.modified = modified
    self.inode = inode
    self.changed = changed
  }
}

/// One input of a run, ready to be listed, in input order.
package struct ListedInput: Sendable {
  package enum Result: Sendable {
    /// Read in this run.
    case prepared(PreparedDocument)
    /// Read in an earlier run, by its id.
    case known(StoredDocument)
    /// Its bytes are those of an earlier input.
    case duplicate
    /// Left alone: a file of another kind.
    case skipped
    /// Could not be read at all; tried again in the next run.
    case unread(DocumentError)
  }

  package var source: String
  package var stamp: FileStamp
  /// When the document was last changed, nanoseconds since 1970; in a bundle the entry's own.
  package var modified: Int64
  /// Hexadecimal; empty where the file was not read.
  package var sha256: String
  /// The file's, in bytes.
  package var bytes: Int
  package var result: Result

  package init(
    source: String, stamp: FileStamp = FileStamp(), modified: Int64? = nil, sha256: String = "",
    bytes: Int = 0, result: Result
  ) {
    self.source = source
    self.stamp = stamp
    self.modified = modified ?? stamp.modified
    self.sha256 = sha256
    self.bytes = bytes
    self.result = result
  }

  /// What it costs while it waits to be written, in bytes; little but for a document just read.
  package var weight: Int {
    if case .prepared(let document) = result { document.weight } else { 0 }
  }
}

/// A document that the store holds.
package struct StoredDocument: Sendable, Hashable {
  package var id: Int64
  package var sha256: String
  package var version: RecordVersion
  package var status: ListingStatus
}

/// A stored record with what is needed to check it anew.
package struct StoredReading: Sendable {
  package var record: DocumentRecord
  let excerptBytes: [UInt8]
}

/// A run over its inputs, not yet published.
package struct RunID: Sendable, Hashable {
  let value: Int64
}
