import Findings
import Ingestion
import Outputs
import Reports

extension InputOptions {
  /// The paths that are named themselves.
  var named: [String] { paths.filter { $0 != "-" } }

  /// The list on standard input, where a path is `-`.
  func list() throws -> PathList {
    paths.contains("-") ? .standardInput(isNulSeparated: isNullSeparated) : PathList()
  }

  /// Reads every document and hands it over in input order; tells those that could not be read on
  /// standard error.
  ///
  /// - Returns: `.unreadable` where there was one, else `.done`.
  func readEach(
    _ settings: Settings, _ reading: ReadingOptions, _ general: GeneralOptions,
    _ body: (ReadDocument) throws -> Void
  ) async throws -> ExitStatus {
    Interruption.listen()
    let inputs = Discovery(limits: settings.limits).inputs(named, list: try list())
      .filter { !$0.isSkipped }
    let pipeline = DocumentPipeline(settings: settings)
    var status = ExitStatus.done
    try await inputs.mapInOrder(jobs: reading.jobs ?? IngestionOptions().jobs) { input in
      pipeline.read(input)
    } commit: { read in
      if Interruption.isRequested { throw Ending(.interrupted) }
      if let error = read.record.error {
        status = .unreadable
        tell(error, path: read.record.source.path, general.language)
      }
      try body(read)
    }
    return status
  }

  private func tell(_ error: DocumentError, path: String, _ language: Language) {
    StandardStreams.tell(
      "\(path.printable): \(error.code.rawValue): \(error.message[language].printable)\n"
        + "  \(error.hint[language].printable)")
  }
}
