import Findings
import Foundation
import Outputs
import Rankings
import Store

/// The last part of a run: every output written beside, then all of them put in place together.
struct WritingStage {
  let store: Store
  let folder: String
  let outputs: [Output]
  let options: OutputOptions

  /// - Parameters:
  ///   - isNew: the run is not published yet.
  /// - Returns: false where the files of an earlier run still stand as they would be written.
  func write(
    _ run: RunID, isNew: Bool, events: @Sendable (IngestionEvent) -> Void,
    isCancelled: @Sendable () -> Bool
  ) throws -> Bool {
    let fingerprint = fingerprint(of: run)
    if !isNew, try stand(fingerprint) { return false }
    let results = Results(run: store.rows(of: run), rankBy: options.rankBy)
    let staging = try StagingFolder(in: folder)
    for output in outputs {
      if isCancelled() { throw IngestionError.interrupted(done: 0, total: 0) }
      events(.stage(.writing(output.fileName)))
      try output.write(results, options, staging)
    }
    let names = try staging.fileNames()
    if isNew { try store.publish(run) }
    try staging.publish(folders: outputs.compactMap(\.folderName))
    try store.recordOutputs(
      names.map { WrittenOutput(name: $0, stamp: try stamp(of: $0)) }, fingerprint: fingerprint)
    if isNew { try store.collectGarbage() }
    return true
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
    try FileStatus(of: PathName(folder + "/" + name)).stamp
  }
}

extension LocalizedText {
  fileprivate static func writing(_ name: String) -> LocalizedText {
    LocalizedText(zh: "写入 \(name)", en: "writing \(name)")
  }
}
