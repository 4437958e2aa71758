// Glances at a text's bytes before work that goes by characters, which most texts do not need.

extension String {
  /// Whether a byte of the text's UTF-8 passes a test.
  func hasByte(where passes: (UInt8) -> Bool) -> Bool {
    withBytes { $0.contains(where: passes) }
  }

  /// Whether the text holds control characters (C0, DEL, C1), line or paragraph separators, or marks
  /// that turn the direction of writing.
  var holdsMarks: Bool {
    withBytes { bytes in
      bytes.indices.contains { index in
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x7F { return false }
        guard byte >= 0xC2 else { return byte < 0x20 || byte == 0x7F }
        guard byte == 0xC2 || byte == 0xE2 else { return false }
        return Self.isMark(
          byte, index + 1 < bytes.count ? bytes[index + 1] : 0,
          index + 2 < bytes.count ? bytes[index + 2] : 0)
      }
    }
  }

  private static func isMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xC2, 0x80...0x9F, _): true
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9): true
    default: false
    }
  }

  private func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
