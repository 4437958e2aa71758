/// Writes records as RFC 4180 has them: comma, CRLF after every record, quotes where needed.
package struct CSVWriter {
  private var buffer: [UInt8]

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let chunk = 1 << 15

  package init(byteOrderMark: Bool) {
    buffer = byteOrderMark ? Self.byteOrderMark : []
  }

  /// Whether enough is gathered to be handed on.
  package var isFull: Bool { buffer.count >= Self.chunk }

  /// The bytes gathered since the last call.
  package mutating func take() -> [UInt8] {
    defer { buffer.removeAll(keepingCapacity: true) }
    return buffer
  }

  package mutating func header(_ names: [String]) { row(names.map(CSVValue.plain)) }

  package mutating func row(_ values: [CSVValue]) {
    for (index, value) in values.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      switch value {
      case .blank: break
      case .plain(let text): append(text)
      case .text(let text): append(FormulaGuard.cell(text))
      }
    }
    buffer.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func append(_ text: String) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0D || $0 == 0x0A
    }
    guard needsQuotes else {
      buffer.append(contentsOf: text.utf8)
      return
    }
    buffer.append(quote)
    for byte in text.utf8 {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }
}
