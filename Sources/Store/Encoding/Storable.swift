/// A value that the store keeps as bytes, field by field in the order of its declaration.
///
/// A field added to a type must be added here too; a test counts the fields of each type.
protocol Storable {
  func write(to writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(DamagedRecord)
}

extension ByteWriter {
  mutating func write(_ value: some Storable) { value.write(to: &self) }
}

extension ByteReader {
  /// The next value, of the type that the caller's context wants.
  mutating func next<Value: Storable>() throws(DamagedRecord) -> Value {
    try Value(from: &self)
  }
}

extension Storable {
  var storedBytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(self)
    return writer.bytes
  }

  init(storedBytes: [UInt8]) throws(DamagedRecord) {
    var reader = ByteReader(storedBytes)
    self = try reader.next()
    guard reader.isAtEnd else { throw DamagedRecord() }
  }
}

extension Optional: Storable where Wrapped: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(byte: self == nil ? 0 : 1)
    if let self { writer.write(self) }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self = try reader.readByte() == 0 ? nil : Wrapped(from: &reader)
  }
}

extension Array: Storable where Element: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(count))
    for element in self { writer.write(element) }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let count = try reader.readCount()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Bool: Storable {
  func write(to writer: inout ByteWriter) { writer.write(byte: self ? 1 : 0) }
  init(from reader: inout ByteReader) throws(DamagedRecord) { self = try reader.readByte() != 0 }
}

extension Range<Int>: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(lowerBound)
    writer.write(upperBound)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let (lower, upper): (Int, Int) = (try reader.next(), try reader.next())
    guard lower <= upper else { throw DamagedRecord() }
    self = lower..<upper
  }
}

extension Int: Storable {
  func write(to writer: inout ByteWriter) { writer.write(signed: Int64(self)) }
  init(from reader: inout ByteReader) throws(DamagedRecord) { self = Int(try reader.readSigned()) }
}

extension String: Storable {
  func write(to writer: inout ByteWriter) { writer.write(text: self) }
  init(from reader: inout ByteReader) throws(DamagedRecord) { self = try reader.readText() }
}

/// An enumeration stored by its stable name.
protocol StorableName: Storable, RawRepresentable where RawValue == String {}

extension StorableName {
  func write(to writer: inout ByteWriter) { writer.write(text: rawValue) }
  init(from reader: inout ByteReader) throws(DamagedRecord) {
    guard let value = Self(rawValue: try reader.readText()) else { throw DamagedRecord() }
    self = value
  }
}
