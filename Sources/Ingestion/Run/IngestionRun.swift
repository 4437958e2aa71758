import CAllocator
import Findings
import Foundation
import Outputs
import Rankings
import Reconciliation
import Reports
import Store

/// One run: inputs in, every output file in the output folder.
///
/// Documents already read are taken from the folder's store; the store's views and every file
/// change together at the end, or not at all.
package struct IngestionRun: Sendable {
  package var inputs: InputList
  package var outputFolder: String
  package var settings: Settings
  package var options: IngestionOptions
  package var outputs: [Output]

  package init(
    inputs: InputList, outputFolder: String, settings: Settings = Settings(),
    options: IngestionOptions = IngestionOptions(), outputs: [Output] = OutputCatalogue.all
  ) {
    self.inputs = inputs
    self.outputFolder = outputFolder
    self.settings = settings
    self.options = options
    self.outputs = outputs
  }

  /// Runs to the end.
  ///
  /// - Parameters:
  ///   - events: called from several threads.
  ///   - isCancelled: asked between documents and between outputs.
  ///   - inspect: looks at the finished run's rows for a summary before the store is closed.
  package func run(
    events: @escaping @Sendable (IngestionEvent) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false },
    inspect: (StoredRun) throws -> Void = { _ in }
  ) throws(IngestionError) -> IngestionSummary {
    do {
      try makeFolder(outputFolder)
      guard access(outputFolder, W_OK) == 0 else {
        throw OutputError(path: outputFolder, code: errno)
      }
      let lock = try FolderLock(outputFolder)
      let (store, opening) = try Store.open(at: outputFolder + "/" + Store.fileName)
      defer { store.close() }
      if case .rebuilt(let kept) = opening { events(.note(.rebuilt(keptAs: kept))) }
      let summary = try run(in: store, events, isCancelled, inspect)
      _ = consume lock
      return summary
    } catch {
      throw IngestionError(error, folder: outputFolder)
    }
  }

  private func run(
    in store: Store, _ events: @escaping @Sendable (IngestionEvent) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool, _ inspect: (StoredRun) throws -> Void
  ) throws -> IngestionSummary {
    // What finding the files took is free by now, and so is each stage's memory when it ends.
    allocator_release()
    let run = try store.beginRun(fingerprint: options.fingerprint(settings))
    var summary = IngestionSummary(
      read: try read(run, in: store, events, isCancelled), inputs: inputs.count)
    try store.shrinkCache()
    allocator_release()
    if try store.isPublished(run) {
      try store.discard(run)
    } else {
      try prepare(run, in: store, events)
      summary.isChanged = true
    }
    allocator_release()
    let current = summary.isChanged ? run : try store.publishedID() ?? run
    let stage = WritingStage(
      store: store, folder: outputFolder, outputs: outputs, options: options.outputs,
      jobs: options.jobs, inputs: inputs.count)
    summary.isWritten = try stage.write(
      current, isNew: summary.isChanged, events: events, isCancelled: isCancelled)
    allocator_release()
    try inspect(store.rows(of: current))
    return summary
  }

  /// Lists every input; returns how many documents were read for it.
  private func read(
    _ run: RunID, in store: Store, _ events: @escaping @Sendable (IngestionEvent) -> Void,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws -> Int {
    var reading = ReadingStage(store: store, run: run, inputs: inputs, settings: settings)
    try reading.listAll(jobs: options.jobs, events: events, isCancelled: isCancelled)
    return reading.readCount
  }

  /// Holds the reports against one another and sets the ranks.
  private func prepare(
    _ run: RunID, in store: Store, _ events: @Sendable (IngestionEvent) -> Void
  ) throws {
    events(.stage(LocalizedText(zh: "跨报告核对", en: "checking across reports")))
    try store.prepare(run, rankBy: options.outputs.rankBy) { add in
      try acrossReports(store.rows(of: run), settings, options, add: add)
    }
  }
}

/// What a user may choose about one run beside the settings.
package struct IngestionOptions: Sendable {
  package var outputs: OutputOptions
  /// The departments that should have reported; nil where none is given.
  package var roster: Roster?
  /// The roster's path as given: the source of findings about reports that were not sent.
  package var rosterPath: String
  /// Findings that are accepted and not shown again.
  package var baseline: Baseline?
  /// How many documents are worked on at a time.
  package var jobs: Int

  package init(
    outputs: OutputOptions = OutputOptions(), roster: Roster? = nil, rosterPath: String = "",
    baseline: Baseline? = nil, jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.outputs = outputs
    self.roster = roster
    self.rosterPath = rosterPath
    self.baseline = baseline
    self.jobs = jobs
  }

  /// Everything beside the documents that a run's rows depend on.
  func fingerprint(_ settings: Settings) -> String {
    let version = RecordVersion(of: settings)
    let roster = roster.map { "\(rosterPath)\n\($0.entries)" }
    return short(
      [
        version.reading, version.checking, outputs.rankBy.rawValue, roster ?? "",
        baseline?.text ?? "",
      ].joined(separator: "\n"))
  }
}

/// What a run did.
package struct IngestionSummary: Sendable, Hashable {
  /// Documents read in this run; the others were known.
  package var read: Int
  package var inputs: Int
  /// Whether anything differs from the run before.
  package var isChanged = false
  /// Whether output files were written; false where those of the run before still stand.
  package var isWritten = false
}

extension LocalizedText {
  fileprivate static func rebuilt(keptAs path: String) -> LocalizedText {
    LocalizedText(
      zh: "数据库已损坏，原文件保留为 \(path)，已重新建立",
      en: "the store was damaged; it was kept as \(path) and is built anew")
  }
}
