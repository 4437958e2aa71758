import Documents
import Findings
import GRDB
import Reports

/// One document's rows, made ready by the worker that read it, so that the one writer only binds.
package struct PreparedDocument: Sendable {
  package let status: ListingStatus
  /// Whether there is more to be said of it than notes.
  package let isFlagged: Bool
  /// Why it could not be read.
  let failure: DocumentError?
  let version: RecordVersion
  let recordBytes: [UInt8]
  let tableBytes: [UInt8]
  let sentenceBytes: [UInt8]
  let evaluations: [StatementArguments]
  let indicators: [StatementArguments]
  let budgetLines: [StatementArguments]
  let findings: [StatementArguments]

  /// - Parameters:
  ///   - document: what `record` was read from; nil where it could not be read.
  ///   - rating: how evaluations are rated.
  ///   - sentences: what `StoredRun.sentences` hands out again.
  package init(
    _ record: DocumentRecord, document: Document?, version: RecordVersion, rating: Rating,
    sentences: [UInt8] = []
  ) {
    var writer = ByteWriter()
    writer.write(record.outcome)
    let excerpt = document.map {
      DocumentExcerpt($0, tables: writer.citedTables, paragraphs: writer.citedParagraphs)
    }
    self.init(
      record, excerptBytes: (excerpt ?? DocumentExcerpt()).storedBytes, version: version,
      rating: rating, sentences: sentences)
  }

  /// A record whose findings were made anew; the document was not read again.
  package init(
    rechecked record: DocumentRecord, from earlier: StoredReading, version: RecordVersion,
    rating: Rating, sentences: [UInt8] = []
  ) {
    self.init(
      record, excerptBytes: earlier.excerptBytes, version: version, rating: rating,
      sentences: sentences)
  }

  private init(
    _ record: DocumentRecord, excerptBytes: [UInt8], version: RecordVersion, rating: Rating,
    sentences: [UInt8]
  ) {
    status = ListingStatus(record.outcome)
    isFlagged = record.findings.contains { $0.severity > .note }
    failure = record.error
    sentenceBytes = sentences
    self.version = version
    recordBytes = record.storedBytes
    tableBytes = excerptBytes
    let report: Report? = if case .report(let report) = record.outcome { report } else { nil }
    let all = (report?.evaluations ?? []).enumerated().map { (number: $0 + 1, $1) }
    evaluations = all.map { number, evaluation in
      return evaluationRow(
        evaluation, number: number, bands: rating.bands,
        range: rating.range(evaluation, number, record.findings))
    }
    indicators = all.flatMap { number, evaluation in
      evaluation.indicators.enumerated().map { indicatorRow($1, $0, of: number) }
    }
    budgetLines = all.flatMap { number, evaluation in
      (evaluation.budget.lines + [evaluation.budget.total].compactMap { $0 }).enumerated()
        .map { budgetRow($1, $0, of: number, unit: evaluation.unit) }
    }
    findings = record.findings.enumerated().map { findingRow($1, position: $0) }
  }

  /// What it costs while it waits to be written, in bytes.
  package var weight: Int {
    let rows = evaluations.count + indicators.count + budgetLines.count + findings.count
    return recordBytes.count + tableBytes.count + sentenceBytes.count + rows * Self.rowBytes
  }

  /// What a row costs: some twenty values of a few bytes and a few of some words.
  private static let rowBytes = 1 << 10
}

extension ListingStatus {
  fileprivate init(_ outcome: DocumentRecord.Outcome) {
    self =
      switch outcome {
      case .report: .ingested
      case .notAReport: .notAReport
      case .failed: .failed
      }
  }
}

/// What a caller knows about rating that reports do not say.
package struct Rating: Sendable {
  /// The rating words by score.
  package var bands: RatingBands
  /// The least and the greatest score, in 分, that an evaluation of a number can have, given the
  /// findings of its document.
  package var range: @Sendable (SelfEvaluation, Int, [Finding]) -> (ExactDecimal, ExactDecimal)?

  package init(
    bands: RatingBands = .standard,
    range: @escaping @Sendable (SelfEvaluation, Int, [Finding]) -> (ExactDecimal, ExactDecimal)? =
      { _, _, _ in nil }
  ) {
    self.bands = bands
    self.range = range
  }
}

/// What made a record: a changed part tells what must be done again.
package struct RecordVersion: Sendable, Hashable {
  /// Of reader, forms, word lists and limits: a change reads the document again.
  package var reading: String
  /// Of rules and their settings: a change checks the stored report again.
  package var checking: String

  package init(reading: String, checking: String) {
    self.reading = reading
    self.checking = checking
  }
}
