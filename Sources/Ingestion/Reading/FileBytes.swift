import Docx
import Findings
import Foundation
import Store

/// The content of a file, and its stamp while it was read.
struct FileBytes: Sendable {
  let bytes: [UInt8]
  let stamp: FileStamp
  /// Of `bytes`, hexadecimal.
  let sha256: String

  /// How often a file that changes under the reader is begun again.
  private static let attempts = 3
  /// A file changed so shortly before may change again without its times telling: the clocks of
  /// file systems go in steps of some milliseconds.
  private static let doubtful: Int64 = 50_000_000

  init(bytes: [UInt8], stamp: FileStamp) {
    self.bytes = bytes
    self.stamp = stamp
    sha256 = Ingestion.sha256(bytes)
  }

  /// Reads a regular file whole.
  ///
  /// - Throws: not-found, unreadable (permission, a pipe, still being written), too-large.
  static func read(_ path: PathName, limits: Limits) throws(DocumentError) -> FileBytes {
    for _ in 0..<attempts {
      if let read = try once(path, limits: limits) { return read }
    }
    throw .changing
  }

  /// Nil where the file changed meanwhile.
  private static func once(
    _ path: PathName, limits: Limits
  ) throws(DocumentError) -> FileBytes? {
    // Without O_NONBLOCK the opening of a pipe waits for someone to write into it.
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .system(errno) }
    defer { close(descriptor) }
    let (before, now) = (try status(of: descriptor), Self.now)
    guard before.kind == .file else { throw .notAFile }
    let limit = Int64(limits[.fileBytes])
    guard before.stamp.size <= limit else { throw .tooLarge(before.stamp.size, limit: limit) }
    let bytes = try content(of: descriptor, size: Int(before.stamp.size))
    guard let bytes, try status(of: descriptor).stamp == before.stamp else { return nil }
    var stamp = before.stamp
    if stamp.changed > now - doubtful { stamp.changed = FileStamp.unknownTime }
    return FileBytes(bytes: bytes, stamp: stamp)
  }

  /// Nanoseconds since 1970, of the clock that file systems use.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }

  private static func status(of descriptor: Int32) throws(DocumentError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    return FileStatus(status)
  }

  /// Exactly the bytes that the file had at first; nil where it ends before them.
  private static func content(
    of descriptor: Int32, size: Int
  ) throws(DocumentError) -> [UInt8]? {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = Foundation.read(
          descriptor, buffer.baseAddress?.advanced(by: filled), size - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        if count <= 0 { return }
        filled += count
      }
    }
    guard code == 0 else { throw .system(code) }
    return bytes.count == size ? bytes : nil
  }
}

extension DocumentError {
  fileprivate static func system(_ code: Int32) -> DocumentError {
    .unreadable(SystemError(code).reason)
  }
}
