import Findings

/// Bytes of values laid end to end; each distinct text is written once and named by number after.
///
/// A report repeats its headings, units and rating words in every row; a generic coder (JSON, a
/// plist) costs as much time as reading the document did.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var numbers: [String: Int] = [:]
  /// The body-level paragraphs and tables that the values cite.
  private(set) var citedParagraphs: Set<Int> = []
  private(set) var citedTables: Set<Int> = []

  init(reserving capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, least significant first; the high bit says that more follow (LEB128).
  mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small magnitudes of either sign stay short.
  mutating func write(signed value: Int64) {
    write(unsigned: UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  /// Eight bytes, for values without small numbers (hashes).
  mutating func write(fixed value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  /// 0, length and bytes the first time; its number from 1 afterwards.
  mutating func write(text: String) {
    if let number = numbers[text] {
      write(unsigned: UInt64(number))
      return
    }
    numbers[text] = numbers.count + 1
    write(unsigned: 0)
    var copy = text
    copy.withUTF8 { utf8 in
      write(unsigned: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func cite(_ place: Place) {
    switch place {
    case .paragraph(let number): citedParagraphs.insert(number)
    case .cell(let cell) where cell.textBox == nil: citedTables.insert(cell.table)
    case .cell, .textBox: break
    }
  }
}
