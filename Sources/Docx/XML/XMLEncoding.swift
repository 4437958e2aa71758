import Findings

/// In what encoding an XML part is written, from its first bytes (XML 1.0, appendix F).
enum XMLEncoding: Equatable {
  case utf8
  case utf16(bigEndian: Bool)
  /// An encoding that libxml2 converts, in which ASCII bytes stand for themselves alone.
  case declared(String)

  /// How many bytes decide.
  static let headLength = 256

  /// - Parameter head: the first bytes of the part, `headLength` of them if it has so many.
  init(head: some Collection<UInt8>, part: String) throws(DocumentError) {
    let bytes = Array(head.prefix(Self.headLength))
    if let name = Self.refusedStarts.first(where: { bytes.starts(with: $0.bytes) })?.name {
      throw .foreignEncoding(name, part: part)
    }
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF), (0x00, 0x3C): self = .utf16(bigEndian: true)
    case (0xFF, 0xFE), (0x3C, 0x00): self = .utf16(bigEndian: false)
    default:
      guard let name = Self.declaredName(in: bytes) else {
        self = .utf8
        return
      }
      switch name {
      case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
      case _ where Self.converted.contains(name) || Self.families.contains(where: name.hasPrefix):
        self = .declared(name)
      default:
        throw .foreignEncoding(name.printable, part: part)
      }
    }
  }

  /// Parts of four bytes a character and EBCDIC, which libxml2 would find out by itself and convert
  /// behind the checks on bytes.
  private static let refusedStarts: [(bytes: [UInt8], name: String)] = [
    ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0x3C, 0, 0, 0], "UTF-32"),
    ([0, 0, 0, 0x3C], "UTF-32"), ([0, 0x3C, 0, 0], "UTF-32"), ([0, 0, 0x3C, 0], "UTF-32"),
    ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
  ]

  /// Other encodings could hide markup from checks on bytes (UTF-7, ISO-2022, EBCDIC).
  private static let converted: Set<String> = [
    "gb18030", "gbk", "gb2312", "cp936", "big5", "big5-hkscs", "shift_jis", "euc-jp", "euc-kr",
  ]
  private static let families = ["iso-8859-", "windows-125"]

  /// The name in `encoding="…"` of the XML declaration, in lower case.
  private static func declaredName(in bytes: [UInt8]) -> String? {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ">")), close > 0,
      bytes[close - 1] == UInt8(ascii: "?"),
      let open = bytes.firstIndex(of: UInt8(ascii: "<")), bytes[open...].starts(with: "<?xml".utf8)
    else { return nil }
    let key = Array("encoding".utf8)
    let declaration = bytes[open..<close]
    guard let start = declaration.indices.first(where: { declaration[$0...].starts(with: key) })
    else { return nil }
    let value = declaration[(start + key.count)...].drop {
      $0.isXMLSpace || $0 == UInt8(ascii: "=")
    }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self).lowercased()
  }
}

extension DocumentError {
  fileprivate static func foreignEncoding(_ name: String, part: String) -> DocumentError {
    .corruptXML(
      part: part, zh: "的编码 \(name) 不受支持", en: "is in the encoding \(name), which is not supported")
  }
}

/// Turns UTF-16 into UTF-8 piece by piece; pieces may end inside a character.
struct UTF16Converter {
  private let bigEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  /// Nil where a surrogate stands alone, or for U+0000, by which libxml2 would guess the encoding anew.
  mutating func convert(_ bytes: some Collection<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2)
    for byte in bytes {
      guard let first = oddByte.take() else {
        oddByte = byte
        continue
      }
      let unit = UInt16(bigEndian ? first : byte) << 8 | UInt16(bigEndian ? byte : first)
      guard append(unit, to: &result) else { return nil }
    }
    return result
  }

  /// Whether everything given so far was whole characters.
  var isComplete: Bool { oddByte == nil && highSurrogate == nil }

  private mutating func append(_ unit: UInt16, to result: inout [UInt8]) -> Bool {
    let value: UInt32
    if let high = highSurrogate.take() {
      guard UTF16.isTrailSurrogate(unit) else { return false }
      value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
    } else if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
      return true
    } else {
      value = UInt32(unit)
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return false }
    if scalar != "\u{FEFF}" {
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return true
  }
}
