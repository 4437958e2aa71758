import Findings
import Reconciliation
import Reports
import Store

/// Decides for one input what must be done: nothing, checking anew, or reading.
struct InputPlanner: Sendable {
  let store: Store
  let pipeline: DocumentPipeline
  let version: RecordVersion
  let rating: Rating
  let watch: ProgressWatch

  func step(for input: Input) throws -> OrderedStep<ListedInput> {
    switch input.kind {
    case .skipped: return .done(listed(input, .skipped))
    case .refused(let error): return .done(listed(input, .unread(error)))
    case .file, .entry: break
    }
    let known = try store.known(input.source)
    guard let known, known.stamp == input.stamp else { return .work { read(input, known: known) } }
    if let document = known.documents.first(where: { $0.version == version }) {
      return .done(listed(input, .known(document), known))
    }
    let sameReading = known.documents.first { $0.version.reading == version.reading }
    if let document = sameReading, let reading = try store.reading(of: document) {
      return .work { recheck(input, reading, known) }
    }
    // Its bytes were those of an earlier input, or it was read by another version.
    if known.documents.isEmpty {
      return .done(listed(input, .duplicate, known))
    }
    return .work { read(input) }
  }

  /// Reads an input; the document is taken from the store if its bytes are those of `known`.
  func read(_ input: Input, known: KnownInput? = nil) -> ListedInput {
    watch.measure(input.source) {
      do throws(DocumentError) {
        return try pipeline.withContent(of: input) { file in
          ListedInput(
            source: input.source, stamp: file.stamp, modified: input.modified(file.stamp),
            sha256: file.sha256, bytes: file.bytes.count, result: result(file, of: input, known))
        }
      } catch {
        return listed(input, .unread(error))
      }
    }
  }

  private func result(
    _ file: FileBytes, of input: Input, _ known: KnownInput?
  ) -> ListedInput.Result {
    let stored = known?.documents.first {
      $0.sha256 == file.sha256 && $0.version == version
    }
    if let stored { return .known(stored) }
    let read = pipeline.read(file, path: input.source)
    return .prepared(
      PreparedDocument(
        read.record, document: read.document, version: version, rating: rating,
        sentences: SentenceSample.bytes(of: read.record)))
  }

  private func recheck(
    _ input: Input, _ reading: StoredReading, _ known: KnownInput
  ) -> ListedInput {
    watch.measure(input.source) {
      let record = pipeline.recheck(reading.record)
      let document = PreparedDocument(
        rechecked: record, from: reading, version: version, rating: rating,
        sentences: SentenceSample.bytes(of: record))
      return listed(input, .prepared(document), known)
    }
  }

  private func listed(
    _ input: Input, _ result: ListedInput.Result, _ known: KnownInput? = nil
  ) -> ListedInput {
    ListedInput(
      source: input.source, stamp: input.stamp, modified: input.modified,
      sha256: known?.sha256 ?? "", bytes: known?.bytes ?? Int(input.size), result: result)
  }
}

extension Input {
  /// - Parameter stamp: the file's while it was read.
  fileprivate func modified(_ stamp: FileStamp) -> Int64 {
    if case .file = kind { stamp.modified } else { modified }
  }
}

extension ListedInput {
  /// Whether it is a report that counts, unless its bytes came before.
  var isIngested: Bool {
    switch result {
    case .prepared(let document): document.status == .ingested
    case .known(let document): document.status == .ingested
    case .duplicate, .skipped, .unread: false
    }
  }
}
