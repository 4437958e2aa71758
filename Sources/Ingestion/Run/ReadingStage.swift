import Findings
import Foundation
import Reconciliation
import Reports
import Store

/// The first part of a run: every input listed in the store, read where it is not known yet.
struct ReadingStage {
  let store: Store
  let run: RunID
  let inputs: InputList
  let settings: Settings
  /// How many documents were read or checked anew.
  private(set) var readCount = 0

  private let pipeline: DocumentPipeline
  private let version: RecordVersion
  private let rating: Rating
  /// Listed and not yet written.
  private var batch: [ListedInput] = []
  /// Of the batch, in bytes.
  private var batchWeight = 0
  private var listedCount = 0
  private var flaggedCount = 0
  /// Digests of the documents ingested so far: of equal bytes the first counts.
  private var ingested: Set<UInt128> = []

  /// So many inputs go into one transaction: a killed run loses no more, the cost of a transaction
  /// is spread, and the workers have enough before them while it is written.
  private static let batchSize = 32
  /// A batch that weighs so much is written however few inputs it has, in bytes.
  private static let heaviestBatch = 8 << 20

  init(store: Store, run: RunID, inputs: InputList, settings: Settings) {
    self.store = store
    self.run = run
    self.inputs = inputs
    self.settings = settings
    pipeline = DocumentPipeline(settings: settings)
    version = RecordVersion(of: settings)
    rating = Rating(settings.reconciliation)
  }

  /// Lists every input, in order.
  mutating func listAll(
    jobs: Int, events: @escaping @Sendable (IngestionEvent) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws {
    let watch = ProgressWatch(total: inputs.count, events: events)
    let planner = InputPlanner(
      store: store, pipeline: pipeline, version: version, rating: rating, watch: watch)
    let inputs = inputs
    try runInOrder(
      count: inputs.count, jobs: jobs, window: Window { $0.weight },
      next: { try planner.step(for: inputs[$0]) },
      commit: { position, listed in
        try list(try settled(listed, inputs[position], planner))
        watch.advance(done: position + 1, flagged: flaggedCount)
      },
      pulse: {
        watch.pulse()
        if isCancelled() {
          events(.note(.stopping))
          throw try interruption()
        }
      })
    try flush()
    watch.finish()
  }

  /// A supposed duplicate is one only if its first copy is there; else it is read after all.
  private func settled(
    _ listed: ListedInput, _ input: Input, _ planner: InputPlanner
  ) throws -> ListedInput {
    if case .duplicate = listed.result, !ingested.contains(listed.digest) {
      return planner.read(input)
    }
    return listed
  }

  private mutating func list(_ listed: ListedInput) throws {
    var listed = listed
    if listed.isIngested, !ingested.insert(listed.digest).inserted { listed.result = .duplicate }
    if case .prepared(let document) = listed.result {
      readCount += 1
      if document.isFlagged { flaggedCount += 1 }
    }
    batch.append(listed)
    batchWeight += listed.weight
    if batch.count >= Self.batchSize || batchWeight >= Self.heaviestBatch { try flush() }
  }

  private mutating func flush() throws {
    try store.commit(batch, from: listedCount + 1, to: run)
    listedCount += batch.count
    batch.removeAll(keepingCapacity: true)
    batchWeight = 0
  }

  private mutating func interruption() throws -> IngestionError {
    try flush()
    return .interrupted(done: listedCount, total: inputs.count)
  }
}

extension ListedInput {
  /// The first half of the SHA-256: more than enough to tell documents apart, in 16 bytes.
  fileprivate var digest: UInt128 { UInt128(sha256.prefix(32), radix: 16) ?? 0 }
}

extension Rating {
  fileprivate init(_ settings: ReconciliationSettings) {
    self.init(bands: settings.ratings) { evaluation, number, findings in
      ScoreRange(of: evaluation, number: number, findings: findings, settings: settings)
        .map { ($0.lowest, $0.highest) }
    }
  }
}
