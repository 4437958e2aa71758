import Foundation

/// How the bytes of a name are shown: UTF-8 as it is, else as GB18030 (what Chinese Windows tools
/// write), else with %XX for each byte beyond ASCII.
enum NameText {
  /// - Parameter path: one or more names with `/` between; each is read for itself.
  static func shown(_ path: some Sequence<UInt8>) -> String {
    let bytes = Array(path)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { one(Array($0)) }.joined(separator: "/")
  }

  /// The same with %XX for every name that is no UTF-8: for two names that would look alike.
  static func escaped(_ path: [UInt8]) -> String {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(validating: $0, as: UTF8.self) ?? percent(Array($0)) }.joined(separator: "/")
  }

  private static func one(_ name: [UInt8]) -> String {
    String(validating: name, as: UTF8.self) ?? chinese(name) ?? percent(name)
  }

  /// The name read as GB18030; nil where it is none or would hold control characters.
  private static func chinese(_ name: [UInt8]) -> String? {
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    var input = name.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: name.count * 4)
    var (inputLeft, outputLeft) = (input.count, output.count)
    let converted = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var (source, target) = (from.baseAddress, to.baseAddress)
        return iconv(converter, &source, &inputLeft, &target, &outputLeft)
      }
    }
    guard Int(bitPattern: UInt(bitPattern: converted)) != -1, inputLeft == 0 else { return nil }
    let bytes = output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    guard let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    return text
  }

  private static func percent(_ name: [UInt8]) -> String {
    name.map { byte in
      guard byte >= 0x80 else { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" + digits : digits)
    }.joined()
  }
}
