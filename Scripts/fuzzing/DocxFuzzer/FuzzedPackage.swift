/// A document around an input that is XML: main part, styles and numbering, separated by NUL, which
/// no XML has. So mutations reach the parts without guessing check sums.
struct FuzzedPackage {
  private let parts: [(name: String, bytes: [UInt8])]

  init(_ input: [UInt8]) {
    let pieces = input.split(
      separator: 0, maxSplits: 2, omittingEmptySubsequences: false
    ).map(Array.init)
    let kinds = ["styles", "numbering"]
    let related = zip(kinds, pieces.dropFirst()).map { (name: "word/\($0).xml", bytes: $1) }
    let relationships = kinds.prefix(related.count).map {
      "<Relationship Id=\"\($0)\" Type=\"x/\($0)\" Target=\"\($0).xml\"/>"
    }
    let list =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + relationships.joined() + "</Relationships>"
    parts =
      [("word/document.xml", pieces.first ?? [])] + related
      + (related.isEmpty ? [] : [("word/_rels/document.xml.rels", Array(list.utf8))])
  }

  /// All parts in one XML file.
  var flat: [UInt8] {
    var bytes = Array(
      "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">".utf8)
    for part in parts {
      bytes += Array("<pkg:part pkg:name=\"/\(part.name)\"><pkg:xmlData>".utf8) + part.bytes
      bytes += Array("</pkg:xmlData></pkg:part>".utf8)
    }
    return bytes + Array("</pkg:package>".utf8)
  }

  /// All parts stored in an archive, their check sums right.
  var archive: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let size = UInt64(part.bytes.count)
      let sizes =
        little(UInt64(Self.checkSum(part.bytes)), 4) + little(size, 4) + little(size, 4)
        + little(UInt64(name.count), 2)
      let common = little(0, 4) + little(0x5A21_0000, 4) + sizes
      // No extra field, no comment, first disk, no attributes.
      directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 8)
      directory += little(0, 4) + little(UInt64(file.count), 4) + name
      file += little(0x0403_4B50, 4) + little(20, 2) + common + little(0, 2) + name + part.bytes
    }
    let count = little(UInt64(parts.count), 2)
    return file + directory + little(0x0605_4B50, 4) + little(0, 4) + count + count
      + little(UInt64(directory.count), 4) + little(UInt64(file.count), 4) + little(0, 2)
  }

  private func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in
      sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
    }
  }

  private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
