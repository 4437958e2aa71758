import Foundation

/// Bytes on their way to a file descriptor, gathered into large writes.
package struct ByteSink: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let closes: Bool
  private var buffer: [UInt8] = []

  private static let capacity = 1 << 16

  /// A new file for writing; an existing one is emptied.
  package init(creating path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    self.descriptor = descriptor
    self.path = path
    closes = true
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// A descriptor that is open already (standard output) and stays open.
  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    path = name
    closes = false
  }

  deinit {
    if closes { _ = close(descriptor) }
  }

  package mutating func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  package mutating func write(_ text: String) throws(OutputError) { try write(text.utf8) }

  /// Writes a value on one line as it is made: of a long array only a part stands in memory.
  package mutating func write(_ value: JSONValue) throws(OutputError) {
    let (descriptor, path) = (descriptor, path)
    try value.append(to: &buffer) { (bytes) throws(OutputError) in
      if bytes.count >= Self.capacity { try Self.drain(&bytes, to: descriptor, path) }
    }
  }

  /// Hands everything gathered to the system.
  package mutating func flush() throws(OutputError) {
    try Self.drain(&buffer, to: descriptor, path)
  }

  private static func drain(
    _ buffer: inout [UInt8], to descriptor: Int32, _ path: String
  ) throws(OutputError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Foundation.write(
          descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw OutputError(path: path, code: errno)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Flushes, and waits until the file is on the disk, so that a rename after it cannot outlive a
  /// power cut that the content does not.
  package mutating func synchronise() throws(OutputError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw OutputError(path: path, code: errno) }
  }
}
