import CAllocator
import Docx
import Documents
import Findings
import Forms
import Reconciliation
import Reports
import Store

/// The one function a document: bytes → `Document` → `Report` → findings → record. What `ingest`,
/// `extract`, `check` and `dump` share; a value, used by every worker at once.
package struct DocumentPipeline: Sendable {
  private let limits: Limits
  private let reader: DocumentReader
  private let forms: Deferred<FormReader>
  private let reconciler: Reconciler
  /// For documents that take much memory, in bytes of it.
  private let room = Room(size: 256 << 20, light: 48 << 20)

  /// A file of so many bytes is read only when no other heavy one is in hand: what it unpacks to is
  /// not known before.
  private static let heavyFile = 16 << 20
  /// A byte of XML costs so much memory where it is all text of a report, until the record is made.
  private static let costPerByte = 24

  package init(settings: Settings = Settings()) {
    limits = settings.limits
    reader = DocumentReader(limits: settings.limits)
    let words = settings.words
    let bounds = FormBounds(
      records: settings.limits[.records], evaluations: settings.limits[.evaluations])
    forms = Deferred { FormReader(lexicon: .standard(adding: words), bounds: bounds) }
    reconciler = Reconciler(settings: settings.reconciliation)
  }

  /// Reads one document's bytes; a refusal is part of the record, never thrown.
  package func read(_ bytes: [UInt8], path: String) -> ReadDocument {
    read(FileBytes(bytes: bytes, stamp: FileStamp()), path: path)
  }

  func read(_ file: FileBytes, path: String) -> ReadDocument {
    let parsed = parse(file, path: path)
    switch parsed.document {
    case .failure(let error):
      return ReadDocument(record: DocumentRecord(source: parsed.source, outcome: .failed(error)))
    case .success(let document): return map(document, of: parsed.source)
    }
  }

  /// Bytes → `Document`.
  private func parse(_ file: FileBytes, path: String) -> ParsedDocument {
    var source = Source(path: path, sha256: file.sha256, bytes: file.bytes.count)
    do throws(DocumentError) {
      let document = try reader.read(file.bytes)
      source.application = document.application
      return ParsedDocument(source: source, document: .success(document))
    } catch {
      return ParsedDocument(source: source, document: .failure(error))
    }
  }

  /// `Document` → record.
  func map(_ document: Document, of source: Source) -> ReadDocument {
    let reading = forms.value.read(document, path: source.path)
    let record =
      switch reading.outcome {
      case .report(let report):
        DocumentRecord(
          source: source, outcome: .report(report), findings: reconciler.findings(in: report))
      case .notAReport(let coverage):
        DocumentRecord(source: source, outcome: .notAReport(coverage))
      case .beyond(let kind):
        DocumentRecord(source: source, outcome: .failed(.beyond(kind, limits)))
      }
    return ReadDocument(record: record, document: document, reading: reading)
  }

  /// Reads an input no further than the document itself.
  package func parse(_ input: Input) -> ParsedDocument {
    do throws(DocumentError) {
      return try withContent(of: input) { parse($0, path: input.source) }
    } catch {
      return ParsedDocument(source: Source(path: input.source), document: .failure(error))
    }
  }

  /// Reads an input; one that cannot be opened is a record with that refusal.
  package func read(_ input: Input) -> ReadDocument {
    do throws(DocumentError) {
      return try withContent(of: input) { read($0, path: input.source) }
    } catch {
      return ReadDocument(
        record: DocumentRecord(source: Source(path: input.source), outcome: .failed(error)))
    }
  }

  /// The record with the findings of the present rules; the document is not read.
  func recheck(_ record: DocumentRecord) -> DocumentRecord {
    guard case .report(let report) = record.outcome else { return record }
    var result = record
    result.findings = reconciler.findings(in: report)
    return result
  }

  /// Works on the bytes of an input; where that is heavy, when there is room for it.
  func withContent<Value>(
    of input: Input, _ work: (FileBytes) -> Value
  ) throws(DocumentError) -> Value {
    guard input.size < Self.heavyFile else {
      return try room.admit(room.size) { () throws(DocumentError) in
        defer { allocator_release() }
        return work(try content(of: input))
      }
    }
    let file = try content(of: input)
    let cost = file.bytes.count + DocumentReader.declaredBytes(file.bytes) * Self.costPerByte
    return room.admit(cost) {
      // What a heavy document took would stay in the pools of this thread beside those of the others.
      defer { if cost >= room.light { allocator_release() } }
      return work(file)
    }
  }

  /// The bytes of an input.
  private func content(of input: Input) throws(DocumentError) -> FileBytes {
    switch input.kind {
    case .file(let path): try FileBytes.read(path ?? PathName(input.source), limits: limits)
    case .entry(let entry): FileBytes(bytes: try entry.read(), stamp: input.stamp)
    case .refused(let error): throw error
    case .skipped: throw .otherKind
    }
  }
}

/// What reading one input gave, whatever was asked of it.
package protocol InputResult: Sendable {
  var source: Source { get }
  /// Why the input could not be read.
  var error: DocumentError? { get }
  /// What the result costs while it waits for its turn, in bytes, more or less.
  var weight: Int { get }
}

/// A document before any mapping.
package struct ParsedDocument: InputResult {
  package var source: Source
  package var document: Result<Document, DocumentError>

  package var error: DocumentError? {
    if case .failure(let error) = document { error } else { nil }
  }
}

/// A document as far as it could be read.
package struct ReadDocument: InputResult {
  package var record: DocumentRecord
  /// Nil where the bytes are no document.
  package var document: Document?
  /// How each table was taken, and why.
  package var reading: FormReading?

  package var source: Source { record.source }
  package var error: DocumentError? { record.error }

  /// The same where only the record is asked for: documents that wait for their turn cost memory.
  package var withoutDocument: ReadDocument { ReadDocument(record: record, reading: reading) }

  init(record: DocumentRecord, document: Document? = nil, reading: FormReading? = nil) {
    self.record = record
    self.document = document
    self.reading = reading
  }
}

extension DocumentError {
  fileprivate static func beyond(_ kind: FormBounds.Kind, _ limits: Limits) -> DocumentError {
    let limit: Limit =
      switch kind {
      case .records: .records
      case .evaluations: .evaluations
      }
    return .tooLarge(limit, allowed: limits[limit])
  }
}
