/// What a stored blob cannot hold: the store was damaged or written by another version.
package struct DamagedRecord: Error, Sendable, Equatable {}

/// Reads what `ByteWriter` wrote; every read is checked against the end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var texts: [String] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
    position = 0
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func readByte() throws(DamagedRecord) -> UInt8 {
    guard position < bytes.endIndex else { throw DamagedRecord() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func readUnsigned() throws(DamagedRecord) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try readByte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw DamagedRecord()
  }

  mutating func readSigned() throws(DamagedRecord) -> Int64 {
    let value = try readUnsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func readFixed() throws(DamagedRecord) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) {
      value |= UInt64(try readByte()) << UInt64(shift)
    }
    return value
  }

  /// A count of things that take a byte or more each, so that it cannot exceed what is left.
  mutating func readCount() throws(DamagedRecord) -> Int {
    let count = try readUnsigned()
    guard count <= UInt64(bytes.endIndex - position) else { throw DamagedRecord() }
    return Int(count)
  }

  mutating func readText() throws(DamagedRecord) -> String {
    let number = try readUnsigned()
    guard number == 0 else {
      guard number <= UInt64(texts.count) else { throw DamagedRecord() }
      return texts[Int(number) - 1]
    }
    let count = try readCount()
    let text = String(decoding: bytes[position..<position + count], as: UTF8.self)
    position += count
    texts.append(text)
    return text
  }
}
