import Foundation
import Outputs

/// Standard output for results and answers, standard error for everything said beside them.
enum StandardStreams {
  /// A sink for results; the caller flushes it.
  static func results() -> ByteSink { ByteSink(descriptor: STDOUT_FILENO, name: resultsName) }

  /// What standard output is called in messages.
  static let resultsName = "stdout"

  /// Prints an answer that was asked for (help, version). A reader that is gone needs none.
  static func answer(_ text: String) {
    var sink = results()
    try? sink.write(text)
    try? sink.flush()
  }

  /// Says something on standard error, a line or more.
  static func tell(_ text: String, lineEnd: String = "\n") {
    var sink = ByteSink(descriptor: STDERR_FILENO, name: "stderr")
    try? sink.write(text + lineEnd)
    try? sink.flush()
  }
}
