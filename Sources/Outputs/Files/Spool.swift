import Foundation

/// Pieces of bytes put aside in a file without a name, to be read again in another order; gone with
/// this value, however the program ends.
struct Spool: ~Copyable {
  /// Where a piece lies.
  struct Piece: Comparable {
    fileprivate var start: Int
    fileprivate var count: Int32

    static func < (one: Piece, other: Piece) -> Bool { one.start < other.start }
  }

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// How much of the file is written.
  private var written = 0

  private static let capacity = 1 << 16

  /// - Parameter folder: where there is room for as much as is put aside.
  init(in folder: String) throws(OutputError) {
    path = folder + "/spool"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    unlink(path)
  }

  deinit { close(descriptor) }

  mutating func append(_ bytes: [UInt8]) throws(OutputError) -> Piece {
    let piece = Piece(start: written + buffer.count, count: Int32(bytes.count))
    buffer += bytes
    if buffer.count >= Self.capacity { try flush() }
    return piece
  }

  mutating func read(_ piece: Piece) throws(OutputError) -> [UInt8] {
    try flush()
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(piece.count)) { target, filled in
      while filled < target.count {
        let count = pread(
          descriptor, target.baseAddress?.advanced(by: filled), target.count - filled,
          off_t(piece.start + filled))
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          code = count < 0 ? errno : EIO
          return
        }
        filled += count
      }
    }
    guard code == 0 else { throw OutputError(path: path, code: code) }
    return bytes
  }

  private mutating func flush() throws(OutputError) {
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        pwrite(
          descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
          off_t(written + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw OutputError(path: path, code: count < 0 ? errno : ENOSPC) }
      done += count
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
