import Findings

/// How a cell looks; each distinct one becomes one format record of the file.
struct CellStyle: Hashable {
  enum Role: Hashable {
    case title, subtitle, header, body, total, link
  }

  var role: Role
  var fill: Fill?
  /// A spreadsheet number format; nil for text.
  var numberFormat: String?
  var wraps = false

  /// Fills by meaning, as reviewers of these reports use them: red wrong, orange attend, yellow
  /// note, green fine.
  enum Fill: UInt32, Hashable {
    case error = 0xF4CCCC
    case warning = 0xFCE4D6
    case note = 0xFFF2CC
    case fine = 0xE2F0D9

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }
}
