import Reports

// A submission as bytes: numbers seven bits a byte (LEB128), signed ones with the sign last, what is
// missing as a 0 before nothing. They live within one run and are never kept.

extension Submission {
  func pack(into bytes: inout [UInt8], names: inout NameTable) {
    bytes.append(integer: order)
    bytes.append(integer: id.evaluation)
    bytes.append(kind == .project ? 1 : 0)
    bytes.append(isContested ? 1 : 0)
    bytes.append(hasIndicators ? 1 : 0)
    bytes.append(optional: digest.map { Int(bitPattern: UInt($0)) })
    bytes.append(optional: modified.map { Int($0) })
    bytes.append(optional: year)
    bytes.append(integer: Int(bitPattern: UInt(content)))
    for number in [score, weightTotal, budget, executed] {
      bytes.append(optional: number?.decimals)
      if let number { bytes.append(integer: Int(number.mantissa)) }
    }
    for name in [department, departmentCode, region] {
      bytes.append(optional: name.map { names.number(of: $0) })
    }
    bytes.append(integer: otherDepartments.count)
    for name in otherDepartments { bytes.append(integer: names.number(of: name)) }
    bytes.append(text: id.source)
    bytes.append(optional: project == nil ? nil : 1)
    if let project { bytes.append(text: project) }
  }

  /// Its sentences are not kept.
  init(from bytes: inout PackedReader, names: NameTable) {
    order = bytes.nextInteger()
    let evaluation = bytes.nextInteger()
    kind = bytes.nextByte() == 1 ? .project : .overall
    isContested = bytes.nextByte() == 1
    hasIndicators = bytes.nextByte() == 1
    digest = bytes.nextOptional().map { UInt64(UInt(bitPattern: $0)) }
    modified = bytes.nextOptional().map { Int64($0) }
    year = bytes.nextOptional()
    content = UInt64(UInt(bitPattern: bytes.nextInteger()))
    score = bytes.nextNumber()
    weightTotal = bytes.nextNumber()
    budget = bytes.nextNumber()
    executed = bytes.nextNumber()
    department = bytes.nextOptional().map { names[$0] }
    departmentCode = bytes.nextOptional().map { names[$0] }
    region = bytes.nextOptional().map { names[$0] }
    otherDepartments = (0..<bytes.nextInteger()).map { _ in names[bytes.nextInteger()] }
    id = ID(source: bytes.nextText(), evaluation: evaluation)
    project = bytes.nextOptional() == nil ? nil : bytes.nextText()
    sentences = []
  }
}

extension [UInt8] {
  fileprivate mutating func append(integer value: Int) {
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  fileprivate mutating func append(optional value: Int?) {
    append(value == nil ? 0 : 1)
    if let value { append(integer: value) }
  }

  fileprivate mutating func append(text: String) {
    append(integer: text.utf8.count)
    append(contentsOf: text.utf8)
  }
}

/// Reads what was packed, from a place on.
struct PackedReader {
  private let bytes: [UInt8]
  private var place: Int

  init(_ bytes: [UInt8], from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func nextByte() -> UInt8 {
    defer { place += 1 }
    return bytes[place]
  }

  mutating func nextInteger() -> Int {
    var (value, shift) = (UInt(0), UInt(0))
    while true {
      let byte = nextByte()
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  mutating func nextOptional() -> Int? { nextByte() == 0 ? nil : nextInteger() }

  mutating func nextNumber() -> PrintedNumber? {
    nextOptional().flatMap { decimals in
      PrintedNumber(mantissa: Int64(nextInteger()), decimals: decimals)
    }
  }

  mutating func nextText() -> String {
    let count = nextInteger()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}
