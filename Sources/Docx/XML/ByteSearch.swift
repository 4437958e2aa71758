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
      guard let first = needle.first, let wanted = needle.baseAddress else { return 0 }
      while let found = find(first, from: position, to: end), end - found >= needle.count {
        let matches = memcmp(found, wanted, needle.count) == 0
        if matches { count += 1 }
        position = found + (matches ? needle.count : 1)
      }
      return count
    }
  }
}
