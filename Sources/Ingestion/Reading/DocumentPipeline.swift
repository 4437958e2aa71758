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
      return parse(try content(of: input), path: input.source)
    } catch {
      return ParsedDocument(source: Source(path: input.source), document: .failure(error))
    }
  }

  /// Reads an input; one that cannot be opened is a record with that refusal.
  package func read(_ input: Input) -> ReadDocument {
    do throws(DocumentError) {
      return read(try content(of: input), path: input.source)
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

  /// The bytes of an input.
  func content(of input: Input) throws(DocumentError) -> FileBytes {
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
