import Docx
import Findings
import Store
import Synchronization

/// A document inside a bundle, or inside a bundle of that bundle.
struct BundleEntry: Sendable {
  let shelf: BundleShelf
  let bundle: PathName
  /// The bundle's when its directory was read.
  let stamp: FileStamp
  /// The inner bundle that holds it; nil where the outer one does.
  let inner: ZipBundle.Entry?
  let entry: ZipBundle.Entry

  func read() throws(DocumentError) -> [UInt8] { try shelf.read(self) }
}

/// Keeps the bundle open that is being read, so that its directory is not read for each entry.
///
/// Inputs come bundle by bundle: one place on the shelf is enough, and memory does not grow with
/// the number of bundles. Workers take turns; inflating a document is a small part of reading it.
final class BundleShelf: Sendable {
  private struct Place: ~Copyable {
    var path: PathName?
    var outer: ZipBundle?
    var innerIndex: Int?
    var inner: ZipBundle?
  }

  private let place = Mutex(Place())
  private let limits: Limits

  init(limits: Limits) { self.limits = limits }

  func read(_ wanted: BundleEntry) throws(DocumentError) -> [UInt8] {
    try place.withLock { place throws(DocumentError) in
      if place.path != wanted.bundle {
        place = Place()
        place.outer = try ZipBundle.open(path: wanted.bundle.bytes, limits: limits)
        // Another file under this name has other entries at the places that were listed.
        guard (try? FileStatus(of: wanted.bundle))?.stamp == wanted.stamp else { throw .changing }
        place.path = wanted.bundle
      }
      guard let inner = wanted.inner else { return try Self.read(wanted.entry, in: place.outer) }
      if place.innerIndex != inner.index {
        place.innerIndex = nil
        let bytes = try Self.read(inner, in: place.outer)
        place.inner = try ZipBundle.open(bytes: bytes, limits: limits)
        place.innerIndex = inner.index
      }
      return try Self.read(wanted.entry, in: place.inner)
    }
  }

  private static func read(
    _ entry: ZipBundle.Entry, in bundle: borrowing ZipBundle?
  ) throws(DocumentError) -> [UInt8] {
    switch bundle {
    case .some(let bundle): return try bundle.read(entry)
    case .none: throw .notFound
    }
  }
}
