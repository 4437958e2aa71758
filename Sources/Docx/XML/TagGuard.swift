import Findings

/// Watches the raw bytes of a part for a tag with more attributes than the limit, before libxml2
/// sees it: libxml2 compares every attribute of a tag with every other.
///
/// Only stretches of more than 16 KiB without a `>` are looked at, so that plain text costs one
/// search. For encodings in which the signs of markup are ASCII bytes.
struct TagGuard {
  private static let freeStretch = 1 << 14
  private let limit: Int
  /// Bytes since the last `>`.
  private var stretch = 0
  /// `=` followed by a quote in this stretch, beyond its free part.
  private var assignments = 0
  private var afterEquals = false

  init(limit: Int) { self.limit = limit }

  mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    guard let start = bytes.baseAddress else { return }
    let end = start + bytes.count
    var position = start
    while let close = ByteSearch.find(UInt8(ascii: ">"), from: position, to: end) {
      if stretch + (close - position) > Self.freeStretch {
        try extend(over: UnsafeBufferPointer(start: position, count: close - position))
      }
      (stretch, assignments, afterEquals) = (0, 0, false)
      position = close + 1
    }
    try extend(over: UnsafeBufferPointer(start: position, count: end - position))
  }

  private mutating func extend(over bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    let free = max(0, Self.freeStretch - stretch)
    stretch += bytes.count
    for byte in bytes.dropFirst(free) {
      switch byte {
      case UInt8(ascii: "="): afterEquals = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if afterEquals { assignments += 1 }
        afterEquals = false
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
      default: afterEquals = false
      }
    }
    guard assignments <= limit else { throw .tooLarge(.attributes, allowed: limit) }
  }
}
