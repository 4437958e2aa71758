import Findings
import Foundation

/// What a stream that people may be looking at can show.
struct Terminal: Sendable {
  var isTerminal: Bool
  var usesColour: Bool
  /// Columns; 80 where it is not known.
  var width: Int

  enum ColourChoice: String, Sendable, CaseIterable {
    case auto, always, never
  }

  static func standardError(_ choice: ColourChoice) -> Terminal { Terminal(STDERR_FILENO, choice) }
  static func standardOutput(_ choice: ColourChoice) -> Terminal { Terminal(STDOUT_FILENO, choice) }

  /// Colours only on a terminal, and not where NO_COLOR is set (no-color.org) or the terminal is
  /// dumb, unless they are asked for.
  private init(_ descriptor: Int32, _ choice: ColourChoice) {
    let environment = ProcessInfo.processInfo.environment
    isTerminal = isatty(descriptor) == 1
    switch choice {
    case .always: usesColour = true
    case .never: usesColour = false
    case .auto:
      usesColour =
        isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
    var size = winsize()
    width =
      ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  enum Style: String {
    case bold = "1"
    case red = "31"
    case yellow = "33"
    case green = "32"
    case faint = "2"
  }

  func styled(_ text: String, _ style: Style) -> String {
    usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Red is wrong, yellow wants attention; the word says it as well.
  func styled(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: styled(text, .red)
    case .warning: styled(text, .yellow)
    case .note: styled(text, .faint)
    }
  }
}
