/// A zip file of stored entries with names in any bytes, as tools of other code pages write them.
struct StoredZip {
  var entries: [(name: [UInt8], bytes: [UInt8])] = []
  /// Whether every entry is marked as encrypted (APPNOTE.TXT 4.4.4, bit 0).
  var isEncrypted = false

  mutating func add(_ name: String, _ bytes: [UInt8]) { entries.append((Array(name.utf8), bytes)) }

  /// APPNOTE.TXT 4.3: local headers with their data, the directory, its end record.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let offset = file.count
      let common =
        little(20, 2) + little(isEncrypted ? 1 : 0, 2) + little(0, 2) + little(0, 2)
        + little(0x5421, 2)
        + little(Int(crc32(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
        + little(name.count, 2) + little(0, 2)
      file += little(0x0403_4B50, 4) + common + name + bytes
      directory += little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 2) + little(0, 2)
      directory += little(0, 2) + little(0, 4) + little(offset, 4) + name
    }
    let count = little(entries.count, 2)
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + count + count + little(directory.count, 4)
      + little(file.count, 4) + little(0, 2)
    return file + directory + end
  }

  private func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
