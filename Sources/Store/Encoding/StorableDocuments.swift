import Documents

extension Cell: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(row)
    writer.write(column)
    writer.write(rowSpan)
    writer.write(columnSpan)
    writer.write(text)
    writer.write(number)
    writer.write(tables)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      row: try reader.next(), column: try reader.next(), rowSpan: try reader.next(),
      columnSpan: try reader.next(), text: try reader.next(), number: try reader.next(),
      tables: try reader.next())
  }
}

extension Table: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(rowCount)
    writer.write(columnCount)
    writer.write(cells)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let (rows, columns): (Int, Int) = (try reader.next(), try reader.next())
    guard let table = Table(rowCount: rows, columnCount: columns, cells: try reader.next()) else {
      throw DamagedRecord()
    }
    self = table
  }
}
