import Findings

extension RuleID: StorableName {}
extension Severity: StorableName {}
extension DocumentError.Code: StorableName {}

extension LocalizedText: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(zh)
    writer.write(en)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(zh: try reader.next(), en: try reader.next())
  }
}

extension CellReference: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(table)
    writer.write(row)
    writer.write(column)
    writer.write(path)
    writer.write(textBox)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      table: try reader.next(), row: try reader.next(), column: try reader.next(),
      path: try reader.next(), textBox: try reader.next())
  }
}

extension Place: Storable {
  func write(to writer: inout ByteWriter) {
    writer.cite(self)
    writeUncited(to: &writer)
  }

  /// For what cites every paragraph there is (sentences), so that a store does not keep them all.
  func writeUncited(to writer: inout ByteWriter) {
    switch self {
    case .cell(let reference):
      writer.write(byte: 0)
      writer.write(reference)
    case .paragraph(let number):
      writer.write(byte: 1)
      writer.write(number)
    case .textBox(let number):
      writer.write(byte: 2)
      writer.write(number)
    }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    switch try reader.readByte() {
    case 0: self = .cell(try reader.next())
    case 1: self = .paragraph(try reader.next())
    case 2: self = .textBox(try reader.next())
    default: throw DamagedRecord()
    }
  }
}

extension Finding: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(rule)
    writer.write(severity)
    writer.write(message)
    writer.write(evaluation)
    writer.write(stated)
    writer.write(expected)
    writer.write(difference)
    writer.write(place)
    writer.write(related)
    writer.write(repair)
    writer.write(excerpt)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      rule: try reader.next(), severity: try reader.next(), message: try reader.next(),
      evaluation: try reader.next(), stated: try reader.next(), expected: try reader.next(),
      difference: try reader.next(), place: try reader.next(), related: try reader.next(),
      repair: try reader.next(), excerpt: try reader.next())
  }
}

extension DocumentError: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(code)
    writer.write(message)
    writer.write(hint)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(try reader.next(), message: try reader.next(), hint: try reader.next())
  }
}
