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
    forms = Deferred { FormReader(lexicon: .standard(adding: words)) }
    reconciler = Reconciler(settings: settings.reconciliation)
  }

  /// Reads one document's bytes; a refusal is part of the record, never thrown.
  package func read(_ bytes: [UInt8], path: String) -> ReadDocument {
    read(FileBytes(bytes: bytes, stamp: FileStamp()), path: path)
  }

  func read(_ file: FileBytes, path: String) -> ReadDocument {
    var source = Source(path: path, sha256: file.sha256, bytes: file.bytes.count)
    let document: Document
    do { document = try reader.read(file.bytes) } catch {
      return ReadDocument(record: DocumentRecord(source: source, outcome: .failed(error)))
    }
    source.application = document.application
    let reading = forms.value.read(document, path: path)
    let record =
      switch reading.outcome {
      case .report(let report):
        DocumentRecord(
          source: source, outcome: .report(report), findings: reconciler.findings(in: report))
      case .notAReport(let coverage):
        DocumentRecord(source: source, outcome: .notAReport(coverage))
      }
    return ReadDocument(record: record, document: document, reading: reading)
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

/// A document as far as it could be read.
package struct ReadDocument: Sendable {
  package var record: DocumentRecord
  /// Nil where the bytes are no document.
  package var document: Document?
  /// How each table was taken, and why.
  package var reading: FormReading?

  init(record: DocumentRecord, document: Document? = nil, reading: FormReading? = nil) {
    self.record = record
    self.document = document
    self.reading = reading
  }
}
