import Reports

/// Writes documents' findings in one format, entry by entry.
package struct CheckWriter {
  private let format: CheckFormat
  private let context: CheckContext
  private var isEmpty = true

  package init(_ format: CheckFormat, context: CheckContext) {
    self.format = format
    self.context = context
  }

  package func begin(_ sink: inout ByteSink) throws(OutputError) {
    try sink.write(format.head(context))
  }

  package mutating func write(_ record: DocumentRecord, to sink: inout ByteSink)
    throws(OutputError)
  {
    for entry in format.entries(record, context) {
      if !isEmpty { try sink.write(format.separator) }
      try sink.write(entry)
      try sink.write(format.lineEnd)
      isEmpty = false
    }
  }

  package func end(_ sink: inout ByteSink) throws(OutputError) {
    try sink.write(format.tail)
  }
}
