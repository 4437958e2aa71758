/// Archives that no library writes: sizes that lie, entries that overlap, data descriptors, zip64.
///
/// Entries are stored unless their deflated bytes are given.
package struct HostileZip {
  package struct Entry {
    package var name: [UInt8]
    /// The bytes in the archive.
    package var content: [UInt8]
    /// 0 stored, 8 deflated.
    package var method: UInt16 = 0
    /// What the headers say of the size after inflation.
    package var declaredSize: UInt32
    package var crc: UInt32
    /// Sizes and CRC follow the content instead of standing before it.
    package var usesDataDescriptor = false
    /// Bit 0 of the flags: the entry has a password.
    package var isEncrypted = false

    package init(_ name: String, _ content: [UInt8]) {
      self.init(name: Array(name.utf8), content)
    }

    package init(name: [UInt8], _ content: [UInt8]) {
      self.name = name
      self.content = content
      declaredSize = UInt32(content.count)
      crc = CRC32.of(content)
    }
  }

  package var entries: [Entry]
  /// The directory's records name this many entries more, all at the first one's place.
  package var overlaps: Int
  /// Sizes and places stand in zip64 records and extra fields alone (APPNOTE.TXT 4.3.14, 4.5.3).
  package var usesZip64: Bool
  /// Bytes before the first entry and behind the end, as unpackers of their own and mail servers put.
  package var prefix: [UInt8] = []
  package var suffix: [UInt8] = []

  package init(_ entries: [Entry], overlaps: Int = 0, usesZip64: Bool = false) {
    self.entries = entries
    self.overlaps = overlaps
    self.usesZip64 = usesZip64
  }

  /// The archive.
  package var bytes: [UInt8] {
    var file = prefix
    var directory: [UInt8] = []
    for (number, entry) in entries.enumerated() {
      let offset = UInt32(file.count)
      file += local(entry)
      directory += record(entry, name: entry.name, offset: offset)
      guard number == 0, overlaps > 0 else { continue }
      for copy in 1...overlaps {
        directory += record(entry, name: entry.name + Array("\(copy)".utf8), offset: offset)
      }
    }
    let start = file.count
    file += directory
    let count = entries.count + overlaps
    if usesZip64 { file += zip64End(count: count, size: directory.count, start: start) }
    let small = usesZip64 ? UInt16.max : UInt16(clamping: count)
    file += Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    file += Self.little(UInt64(small), 2) + Self.little(UInt64(small), 2)
    file += Self.little(usesZip64 ? 0xFFFF_FFFF : UInt64(directory.count), 4)
    file += Self.little(usesZip64 ? 0xFFFF_FFFF : UInt64(start), 4) + Self.little(0, 2)
    return file + suffix
  }

  private func flags(_ entry: Entry) -> UInt64 {
    0x800 | (entry.usesDataDescriptor ? 8 : 0) | (entry.isEncrypted ? 1 : 0)
  }

  private func local(_ entry: Entry) -> [UInt8] {
    let later = entry.usesDataDescriptor
    var header = Self.little(0x0403_4B50, 4) + Self.little(20, 2)
    header += Self.little(flags(entry), 2) + Self.little(UInt64(entry.method), 2)
    header += Self.little(0x5A21_0000, 4) + Self.little(later ? 0 : UInt64(entry.crc), 4)
    header += Self.little(later ? 0 : UInt64(entry.content.count), 4)
    header += Self.little(later ? 0 : UInt64(entry.declaredSize), 4)
    header += Self.little(UInt64(entry.name.count), 2) + Self.little(0, 2)
    header += entry.name + entry.content
    guard later else { return header }
    return header + Self.little(0x0807_4B50, 4) + Self.little(UInt64(entry.crc), 4)
      + Self.little(UInt64(entry.content.count), 4) + Self.little(UInt64(entry.declaredSize), 4)
  }

  private func record(_ entry: Entry, name: [UInt8], offset: UInt32) -> [UInt8] {
    var record = Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2)
    record += Self.little(flags(entry), 2) + Self.little(UInt64(entry.method), 2)
    record += Self.little(0x5A21_0000, 4) + Self.little(UInt64(entry.crc), 4)
    let places = [entry.declaredSize, UInt32(entry.content.count), offset].map(UInt64.init)
    let extra =
      usesZip64
      ? Self.little(1, 2) + Self.little(24, 2) + places.flatMap { Self.little($0, 8) } : []
    record += Self.little(usesZip64 ? 0xFFFF_FFFF : places[1], 4)
    record += Self.little(usesZip64 ? 0xFFFF_FFFF : places[0], 4)
    record += Self.little(UInt64(name.count), 2) + Self.little(UInt64(extra.count), 2)
    record += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
    return record + Self.little(usesZip64 ? 0xFFFF_FFFF : places[2], 4) + name + extra
  }

  private func zip64End(count: Int, size: Int, start: Int) -> [UInt8] {
    var end = Self.little(0x0606_4B50, 4) + Self.little(44, 8) + Self.little(45, 2)
    end += Self.little(45, 2) + Self.little(0, 4) + Self.little(0, 4)
    end += Self.little(UInt64(count), 8) + Self.little(UInt64(count), 8)
    end += Self.little(UInt64(size), 8) + Self.little(UInt64(start), 8)
    end += Self.little(0x0706_4B50, 4) + Self.little(0, 4)
    return end + Self.little(UInt64(start + size), 8) + Self.little(1, 4)
  }

  private static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

/// The check sum of zip entries.
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  package static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
