import ArgumentParser
import Docx
import Findings
import Foundation
import Ingestion
import Outputs

/// What ends a run early: the message to print, where, and the exit code.
struct Ending: Error {
  var status: ExitStatus
  /// For standard error; nothing where there is nothing to say.
  var message: String?
  /// For standard output: help and version, which were asked for.
  var answer: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }

  /// Reads any error that a command lets through.
  init(_ error: any Error) {
    switch error {
    case let ending as Ending: self = ending
    case let output as OutputError where output.isClosedPipe: self.init(.done)
    case let output as OutputError: self.init(.unwritable, Self.message(output))
    case let error as IngestionError: self.init(error)
    case let error as SettingsError: self.init(.usage, error.description[UserLanguage.current])
    case let error as LimitError: self.init(.usage, error.message[UserLanguage.current])
    default: self.init(parsing: error)
    }
  }

  /// Ends the command with a status that needs no word; returns where there is nothing to end with.
  static func end(_ status: ExitStatus) throws {
    if status != .done { throw Ending(status) }
  }

  private init(_ error: IngestionError) {
    let language = UserLanguage.current
    self.init(
      ExitStatus(rawValue: error.exitCode) ?? .unwritable,
      "\(error.message[language].printable)\n\(error.hint[language])")
  }

  private static func message(_ error: OutputError) -> String {
    let language = UserLanguage.current
    let said = "\(error.path.printable): \(error.message[language])"
    // Where results are printed is not chosen with -o.
    return error.path == StandardStreams.resultsName ? said : "\(said)\n\(error.hint[language])"
  }

  /// An answer (help, version) or a usage error of the argument parser.
  private init(parsing error: any Error) {
    let text = ParserWords.translated(Jixiao.fullMessage(for: error), to: UserLanguage.current)
    guard Jixiao.exitCode(for: error) != .success else {
      self.init(.done)
      answer = text
      return
    }
    self.init(.usage, text)
  }

  /// Prints the ending and gives its status.
  func tell() -> ExitStatus {
    if let answer { StandardStreams.answer(answer + "\n") }
    if let message { StandardStreams.tell(message) }
    return status
  }
}
