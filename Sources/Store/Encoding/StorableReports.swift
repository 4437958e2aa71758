import Findings
import Reports

extension UnreadFigure: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(evaluation)
    writer.write(role)
    writer.write(text)
    writer.write(place)
    writer.write(reason)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      evaluation: try reader.next(), role: try reader.next(), text: try reader.next(),
      place: try reader.next(), reason: try reader.next())
  }
}

extension DoubtfulColumn: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(evaluation)
    writer.write(heading)
    writer.write(meanings)
    writer.write(rivals)
    writer.write(figures)
    writer.write(place)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      evaluation: try reader.next(), heading: try reader.next(), meanings: try reader.next(),
      rivals: try reader.next(), figures: try reader.next(), place: try reader.next())
  }
}

extension UnmappedTable: Storable {
  func write(to writer: inout ByteWriter) {
    writer.cite(.cell(at))
    writer.write(at)
    writer.write(firstCells)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(at: try reader.next(), firstCells: try reader.next())
  }
}

extension Revisions: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(insertions)
    writer.write(deletions)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(insertions: try reader.next(), deletions: try reader.next())
  }
}

extension SentenceFingerprint: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(fixed: hash)
    writer.write(length)
    place.writeUncited(to: &writer)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(hash: try reader.readFixed(), length: try reader.next(), place: try reader.next())
  }
}

extension Coverage: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(tables)
    writer.write(mappedTables)
    writer.write(numericCells)
    writer.write(mappedNumericCells)
    writer.write(unmapped)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      tables: try reader.next(), mappedTables: try reader.next(),
      numericCells: try reader.next(), mappedNumericCells: try reader.next(),
      unmapped: try reader.next())
  }
}

extension Report: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(evaluations)
    writer.write(coverage)
    writer.write(unreadFigures)
    writer.write(doubtfulColumns)
    writer.write(unmappedTables)
    writer.write(templateTexts)
    writer.write(revisions)
    writer.write(sentences)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      evaluations: try reader.next(), coverage: try reader.next(),
      unreadFigures: try reader.next(), doubtfulColumns: try reader.next(),
      unmappedTables: try reader.next(),
      templateTexts: try reader.next(), revisions: try reader.next(),
      sentences: try reader.next())
  }
}

extension DocumentRecord.Outcome: Storable {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .report(let report):
      writer.write(byte: 0)
      writer.write(report)
    case .notAReport(let coverage):
      writer.write(byte: 1)
      writer.write(coverage)
    case .failed(let error):
      writer.write(byte: 2)
      writer.write(error)
    }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    switch try reader.readByte() {
    case 0: self = .report(try reader.next())
    case 1: self = .notAReport(try reader.next())
    case 2: self = .failed(try reader.next())
    default: throw DamagedRecord()
    }
  }
}

extension Source: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(sha256)
    writer.write(bytes)
    writer.write(application)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      path: try reader.next(), sha256: try reader.next(), bytes: try reader.next(),
      application: try reader.next())
  }
}

extension DocumentRecord: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(source)
    writer.write(outcome)
    writer.write(findings)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      source: try reader.next(), outcome: try reader.next(), findings: try reader.next())
  }
}
