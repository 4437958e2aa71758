import Findings
import Reports

extension Indicator: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(section)
    writer.write(level1)
    writer.write(level2)
    writer.write(level3)
    writer.write(weight)
    writer.write(target)
    writer.write(targetMeasure)
    writer.write(actual)
    writer.write(actualMeasure)
    writer.write(score)
    writer.write(deviation)
    writer.cite(.cell(at))
    writer.write(at)
    writer.write(detailOf)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      section: try reader.next(), level1: try reader.next(), level2: try reader.next(),
      level3: try reader.next(), weight: try reader.next(), target: try reader.next(),
      targetMeasure: try reader.next(), actual: try reader.next(),
      actualMeasure: try reader.next(), score: try reader.next(), deviation: try reader.next(),
      at: try reader.next(), detailOf: try reader.next())
  }
}

extension Subtotal: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(weight)
    writer.write(score)
    writer.write(indicators)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      label: try reader.next(), weight: try reader.next(), score: try reader.next(),
      indicators: try reader.next())
  }
}

extension BlockWeight: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(label)
    writer.write(points)
    writer.write(place)
    writer.write(indicators)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      label: try reader.next(), points: try reader.next(), place: try reader.next(),
      indicators: try reader.next())
  }
}

extension BudgetLine.Role: Storable {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .total:
      writer.write(byte: 0)
    case .part(let division):
      writer.write(byte: 1)
      writer.write(division)
    case .within(let line):
      writer.write(byte: 2)
      writer.write(line)
    case .apart:
      writer.write(byte: 3)
    }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    switch try reader.readByte() {
    case 0: self = .total
    case 1: self = .part(division: try reader.next())
    case 2: self = .within(line: try reader.next())
    case 3: self = .apart
    default: throw DamagedRecord()
    }
  }
}

extension BudgetLine: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(initialBudget)
    writer.write(budget)
    writer.write(budgetFiscal)
    writer.write(executed)
    writer.write(executedFiscal)
    writer.write(rate)
    writer.write(weight)
    writer.write(score)
    writer.cite(.cell(at))
    writer.write(at)
    writer.write(role)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      name: try reader.next(), initialBudget: try reader.next(), budget: try reader.next(),
      budgetFiscal: try reader.next(), executed: try reader.next(),
      executedFiscal: try reader.next(), rate: try reader.next(), weight: try reader.next(),
      score: try reader.next(), at: try reader.next(), role: try reader.next())
  }
}

extension Budget: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(lines)
    writer.write(total)
    writer.write(partsAreWhole)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      lines: try reader.next(), total: try reader.next(), partsAreWhole: try reader.next())
  }
}
