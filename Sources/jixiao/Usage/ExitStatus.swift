import Findings

/// How a run ended, as scripts see it.
enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// Findings at or above `--fail-on`.
  case findings = 1
  /// Some input could not be read; everything else was done.
  case unreadable = 2
  /// Wrong usage or settings.
  case usage = 64
  /// An output could not be written; earlier outputs are intact.
  case unwritable = 74
  case interrupted = 130

  /// The status of a run that met both: what ended the run goes before what it found, and an
  /// unread input before findings.
  func merged(with other: ExitStatus) -> ExitStatus { max(self, other) }
}

extension ExitStatus: Comparable {
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// From which severity on findings make a run fail.
enum FailOn: String, Sendable, CaseIterable {
  case error, warning, never

  /// The status of a run whose worst finding is `worst`.
  func status(worst: Severity?) -> ExitStatus {
    guard let worst else { return .done }
    switch self {
    case .error: return worst >= .error ? .findings : .done
    case .warning: return worst >= .warning ? .findings : .done
    case .never: return .done
    }
  }
}
