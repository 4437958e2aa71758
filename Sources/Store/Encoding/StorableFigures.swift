import Findings
import Reports

extension MoneyUnit: StorableName {}
extension Measure.Comparison: StorableName {}

extension PrintedNumber: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(signed: mantissa)
    writer.write(decimals)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let mantissa = try reader.readSigned()
    guard let number = PrintedNumber(mantissa: mantissa, decimals: try reader.next()) else {
      throw DamagedRecord()
    }
    self = number
  }
}

extension Cited: Storable where Value: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(value)
    writer.write(place)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(try reader.next(), at: try reader.next())
  }
}

extension Figure: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(number)
    writer.write(isPercent)
    writer.write(moneyUnit)
    writer.write(place)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      text: try reader.next(), number: try reader.next(), isPercent: try reader.next(),
      moneyUnit: try reader.next(), place: try reader.next())
  }
}

extension NamedFigure: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(figure)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(name: try reader.next(), figure: try reader.next())
  }
}

extension StatedRate: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(rate)
    writer.write(planned)
    writer.write(spent)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(rate: try reader.next(), planned: try reader.next(), spent: try reader.next())
  }
}

extension Measure: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(content)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(text: try reader.next(), content: try reader.next())
  }
}

extension Measure.Content: Storable {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .number(let comparison, let number, let unit):
      writer.write(byte: 0)
      writer.write(comparison)
      writer.write(number)
      writer.write(unit)
    case .range(let lower, let upper, let unit):
      writer.write(byte: 1)
      writer.write(lower)
      writer.write(upper)
      writer.write(unit)
    case .date(let comparison, let year, let month, let day):
      writer.write(byte: 2)
      writer.write(comparison)
      writer.write(year)
      writer.write(month)
      writer.write(day)
    case .words:
      writer.write(byte: 3)
    }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    switch try reader.readByte() {
    case 0: self = .number(try reader.next(), try reader.next(), unit: try reader.next())
    case 1: self = .range(try reader.next(), try reader.next(), unit: try reader.next())
    case 2:
      self = .date(
        try reader.next(), year: try reader.next(), month: try reader.next(),
        day: try reader.next())
    case 3: self = .words
    default: throw DamagedRecord()
    }
  }
}
