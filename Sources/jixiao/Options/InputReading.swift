import Findings
import Foundation
import Ingestion
import Outputs
import Reports

extension InputOptions {
  /// The paths that are named themselves.
  var named: [String] { paths.filter { $0 != "-" } }

  /// The list on standard input, where a path is `-`.
  func list() throws -> PathList {
    guard paths.contains("-") else { return PathList() }
    if isatty(STDIN_FILENO) == 1 {
      StandardStreams.tell(
        text(
          zh: "从键盘读路径，每行一个，Ctrl-D 结束",
          en: "reading paths from the keyboard, one a line; Ctrl-D ends the list"))
    }
    do { return try .standardInput(isNulSeparated: isNullSeparated) } catch {
      throw Ending(
        .unreadable,
        text(
          zh: "标准输入的清单读不了：它已关闭，或不是文件",
          en: "the list on standard input cannot be read: it is closed, or no file"))
    }
  }

  /// The inputs that the paths lead to, in their order; says so where there is none.
  func discovered(by discovery: Discovery, isQuiet: Bool) throws -> InputList {
    let inputs = discovery.inputs(named, list: try list())
    if inputs.isEmpty, !isQuiet {
      let names = paths.map {
        $0 == "-" ? text(zh: "标准输入的清单", en: "the list on standard input") : $0.printable
      }
      .joined(separator: " ")
      StandardStreams.tell(
        text(
          zh: "没有找到文件：\(names)（只读 .docx 和 .zip，隐藏文件和 ~$ 锁文件不算）",
          en:
            "nothing found in: \(names) (.docx and .zip are read; hidden and ~$ lock files are not)"
        ))
    }
    return inputs
  }

  /// Reads every document and hands it over in input order; tells those that could not be read on
  /// standard error.
  ///
  /// - Parameters:
  ///   - read: what is wanted of an input; run by several workers.
  ///   - body: takes the results in order.
  /// - Returns: `.unreadable` where there was one, else `.done`.
  func readEach<Result: InputResult>(
    _ settings: Settings, _ reading: ReadingOptions, _ general: GeneralOptions,
    _ read: @escaping @Sendable (DocumentPipeline, Input) -> Result,
    body: (Result) throws -> Void
  ) throws -> ExitStatus {
    Interruption.listen()
    let inputs = try discovered(
      by: Discovery(limits: settings.limits), isQuiet: general.isQuiet)
    let wanted = inputs.indices.filter { !inputs[$0].isSkipped }
    let pipeline = DocumentPipeline(settings: settings)
    var status = ExitStatus.done
    try wanted.mapInOrder(jobs: reading.jobs ?? IngestionOptions().jobs, weigh: \.weight) {
      read(pipeline, inputs[$0])
    } commit: { read in
      if let error = read.error {
        status = .unreadable
        tell(error, path: read.source.path, general.language)
      }
      try body(read)
    } pulse: {
      guard Interruption.isRequested else { return }
      if general.showsProgress { StandardStreams.tell(LocalizedText.stopping[general.language]) }
      throw Ending(.interrupted, text(zh: "已中断", en: "interrupted"))
    }
    return status
  }

  private func tell(_ error: DocumentError, path: String, _ language: Language) {
    StandardStreams.tell(
      "\(path.printable): \(error.code.rawValue): \(error.message[language].printable)\n"
        + "  \(error.hint[language].printable)")
  }
}
