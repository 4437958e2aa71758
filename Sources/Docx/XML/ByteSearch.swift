import Glibc

/// Searches in bytes with the machine's own instructions.
enum ByteSearch {
  /// The next place of a byte.
  @inline(__always)
  static func find(
    _ byte: UInt8, from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard start < end, let found = memchr(start, Int32(byte), end - start) else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
  }

  /// How often a text occurs.
  static func count(
    _ text: String, from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> Int {
    var text = text
    return text.withUTF8 { needle in
      var count = 0
      var position = start
      while let found = find(needle, from: position, to: end) {
        count += 1
        position = found + needle.count
      }
      return count
    }
  }

  /// The next place of a text that is not empty.
  static func find(
    _ text: UnsafeBufferPointer<UInt8>, from start: UnsafePointer<UInt8>,
    to end: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard let first = text.first, let wanted = text.baseAddress else { return nil }
    var position = start
    while let found = find(first, from: position, to: end), end - found >= text.count {
      if memcmp(found, wanted, text.count) == 0 { return found }
      position = found + 1
    }
    return nil
  }
}
