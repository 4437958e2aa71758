import Findings
import Foundation
import Outputs
import Rankings
import Store
import Synchronization

/// The last part of a run: every output written beside, then all of them put in place together.
struct WritingStage {
  let store: Store
  let folder: String
  let outputs: [Output]
  let options: OutputOptions
  /// How many outputs are written at a time.
  let jobs: Int
  /// How many inputs were listed.
  let inputs: Int

  /// - Parameters:
  ///   - isNew: the run is not published yet.
  /// - Returns: false where the files of an earlier run still stand as they would be written.
  func write(
    _ run: RunID, isNew: Bool, events: @escaping @Sendable (IngestionEvent) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws -> Bool {
    let fingerprint = fingerprint(of: run)
    if !isNew, try stand(fingerprint) { return false }
    let staging = try StagingFolder(in: folder)
    try writeAll(run, to: staging.files, events: events, isCancelled: isCancelled)
    let names = try staging.files.names()
    if isNew { try store.publish(run) }
    try staging.publish(folders: outputs.compactMap(\.folderName))
    try store.recordOutputs(
      names.map { WrittenOutput(name: $0, stamp: try stamp(of: $0)) }, fingerprint: fingerprint)
    if isNew { try store.collectGarbage() }
    return true
  }

  /// Writes every output, several at a time, the last of the catalogue first: they take longest.
  private func writeAll(
    _ run: RunID, to files: StagedFiles, events: @escaping @Sendable (IngestionEvent) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws {
    let writer = OutputWriter(
      store: store, run: run, options: options, files: files, events: events,
      isStopped: isCancelled)
    let outputs = Array(outputs.reversed())
    try runInOrder(
      count: outputs.count, jobs: jobs,
      next: { position in .work { Result { try writer.write(outputs[position]) } } },
      commit: { _, result in try result.get() },
      pulse: { if isCancelled() { throw IngestionError.interruptedWriting(read: inputs) } })
  }

  /// Everything beside the run's rows that the files depend on, and the run itself.
  private func fingerprint(of run: RunID) -> String {
    let names = outputs.map(\.fileName).joined(separator: " ")
    return short("\(run) \(options.fingerprint) \(names) \(ProgramVersion.current())")
  }

  /// Whether every file is as it was left.
  private func stand(_ fingerprint: String) throws -> Bool {
    let written = try store.writtenOutputs(fingerprint: fingerprint)
    guard !written.isEmpty else { return false }
    return written.allSatisfy { (try? stamp(of: $0.name)) == $0.stamp }
  }

  private func stamp(of name: String) throws -> FileStamp {
    var stamp = try FileStatus(of: PathName(folder + "/" + name)).stamp
    // A change of its rights is no change of an output.
    stamp.changed = FileStamp.unknownTime
    return stamp
  }
}

/// Writes outputs of one run, on several threads.
private final class OutputWriter: Sendable {
  private let store: Store
  private let run: RunID
  private let options: OutputOptions
  private let files: StagedFiles
  private let events: @Sendable (IngestionEvent) -> Void
  private let isStopped: @Sendable () -> Bool
  private let hasFailed = Atomic<Bool>(false)
  /// The files being written.
  private let inWork = Mutex<[String]>([])

  init(
    store: Store, run: RunID, options: OutputOptions, files: StagedFiles,
    events: @escaping @Sendable (IngestionEvent) -> Void,
    isStopped: @escaping @Sendable () -> Bool
  ) {
    self.store = store
    self.run = run
    self.options = options
    self.files = files
    self.events = events
    self.isStopped = isStopped
  }

  /// Writes one output from a connection of its own; the first that fails stops the others.
  func write(_ output: Output) throws {
    announce { $0.append(output.fileName) }
    defer { announce { $0.removeAll { $0 == output.fileName } } }
    do {
      let reader = try store.reader()
      defer { reader.close() }
      let rows = reader.rows(of: run) { [self] in
        isStopped() || hasFailed.load(ordering: .relaxed)
      }
      try output.write(Results(run: rows, rankBy: options.rankBy), options, files)
    } catch {
      hasFailed.store(true, ordering: .relaxed)
      throw error
    }
  }

  /// Tells what is being written after a change of it.
  private func announce(_ change: (inout [String]) -> Void) {
    let names = inWork.withLock { names in
      change(&names)
      return names
    }
    if !names.isEmpty { events(.stage(.writing(names))) }
  }
}

extension LocalizedText {
  fileprivate static func writing(_ names: [String]) -> LocalizedText {
    LocalizedText(
      zh: "写入 " + names.joined(separator: "、"), en: "writing " + names.joined(separator: ", "))
  }
}
