/// Finds the end of an element of formatting, of which it reads every byte: what it accepts is
/// well-formed by itself, so that taking it out turns no broken part into a whole one.
///
/// It accepts only the plain XML that programs write for formatting: the prefixes `w` and `w1…`,
/// names of ASCII, no text, no references, no namespace declarations, little nesting. All else is a
/// doubt.
struct FormattingScanner {
  /// How deep a formatting element may nest, itself included.
  static let deepest = 16
  private static let mostAttributes = 16
  private static let longestName = 64
  private static let longestValue = 1_024

  /// Start tags that were passed, for the limits.
  private(set) var elements = 0
  /// Names that the table does not know; each may be a new one.
  private(set) var unknownNames = 0
  /// A name of `Formatting.kept` stood in the last element.
  private(set) var sawKept = false

  private typealias Name = UnsafeBufferPointer<UInt8>
  private let names = NameTable.formatting
  private let mostAttributes: Int
  private let end: UnsafePointer<UInt8>
  private var position: UnsafePointer<UInt8>
  private var open: [Name] = []
  private var attributes: [Name] = []
  private var before = (elements: 0, unknownNames: 0)

  /// - Parameter end: where the part ends.
  init(end: UnsafePointer<UInt8>, limits: Limits) {
    self.end = end
    position = end
    mostAttributes = min(Self.mostAttributes, limits[.attributes])
    open.reserveCapacity(Self.deepest)
    attributes.reserveCapacity(Self.mostAttributes)
  }

  /// Passes the element whose `<` is at `start`, and returns what stands behind it; nil for a doubt.
  mutating func pass(from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    before = (elements, unknownNames)
    position = start
    open.removeAll(keepingCapacity: true)
    sawKept = false
    repeat {
      skipSpace()
      guard take(UInt8(ascii: "<")) else { return nil }
      guard take(UInt8(ascii: "/")) ? endTag() : startTag() else { return nil }
    } while !open.isEmpty
    return position
  }

  /// The last element stays in the part: it is counted where it is parsed.
  mutating func putBack() { (elements, unknownNames) = before }

  private mutating func startTag() -> Bool {
    guard let name = name(), name[0] == UInt8(ascii: "w"), open.count < Self.deepest else {
      return false
    }
    // `w1…:` are Word's own extensions; all else could be Word's vocabulary by another name.
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")),
      colon == 1 || name[1] == UInt8(ascii: "1")
    else { return false }
    elements += 1
    note(name, prefix: colon + 1)
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = skipSpace()
      if take(UInt8(ascii: ">")) {
        open.append(name)
        return true
      }
      if take(UInt8(ascii: "/")) { return take(UInt8(ascii: ">")) }
      guard hadSpace, attribute() else { return false }
    }
  }

  private mutating func endTag() -> Bool {
    guard let name = name(), let opened = open.popLast(), name.elementsEqual(opened) else {
      return false
    }
    skipSpace()
    return take(UInt8(ascii: ">"))
  }

  private mutating func attribute() -> Bool {
    guard let name = name(), take(UInt8(ascii: "=")), attributes.count < mostAttributes,
      !name.starts(with: "xml".utf8), !attributes.contains(where: name.elementsEqual)
    else { return false }
    note(name, prefix: name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0)
    attributes.append(name)
    return value()
  }

  /// A name of ASCII, with a prefix or without.
  private mutating func name() -> Name? {
    let start = position
    var colons = 0
    loop: while position < end {
      switch position[0] {
      case 0x61...0x7A, 0x41...0x5A, 0x5F: break
      case 0x30...0x39, 0x2D, 0x2E:
        if position == start || position[-1] == UInt8(ascii: ":") { return nil }
      case UInt8(ascii: ":"):
        if position == start { return nil }
        colons += 1
      default: break loop
      }
      position += 1
    }
    let length = position - start
    guard length > 0, length <= Self.longestName, colons <= 1, position[-1] != UInt8(ascii: ":")
    else { return nil }
    return Name(start: start, count: length)
  }

  private mutating func note(_ name: Name, prefix: Int) {
    guard let start = name.baseAddress else { return }
    switch names.kind(start + prefix, length: name.count - prefix) {
    case .unknown: unknownNames += 1
    case .kept: sawKept = true
    case .dropped, .conditional, .known: break
    }
  }

  /// A quoted value without references, in well-formed UTF-8.
  private mutating func value() -> Bool {
    guard position < end, position[0] == UInt8(ascii: "\"") || position[0] == UInt8(ascii: "'")
    else { return false }
    let quote = position[0]
    position += 1
    let start = position
    while position < end {
      let byte = position[0]
      if byte == quote {
        position += 1
        return position - start <= Self.longestValue
      }
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), 0..<0x20, 0x7F: return false
      case 0x80...: if !character() { return false }
      default: position += 1
      }
    }
    return false
  }

  /// A character of three bytes, as Chinese and its signs have them; others are rare enough to be a
  /// doubt.
  private mutating func character() -> Bool {
    guard end - position >= 3, position[1] & 0xC0 == 0x80, position[2] & 0xC0 == 0x80 else {
      return false
    }
    // U+1000 to U+CFFF, U+F000 to U+FFBF.
    guard (0xE1...0xEC).contains(position[0]) || position[0] == 0xEF && position[1] != 0xBF else {
      return false
    }
    position += 3
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while position < end, position[0].isXMLSpace { position += 1 }
    return position > start
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, position[0] == byte else { return false }
    position += 1
    return true
  }
}
