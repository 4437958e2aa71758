import Forms
import Foundation
import Store

/// What tells one build of this program from another: a document read by an older build is read
/// anew, so that no one need remember to raise a number when a reader or a rule changes.
enum ProgramVersion {
  /// Size and time of the running executable; blank where the system does not show it.
  static func current() -> String {
    guard let status = try? FileStatus(of: PathName("/proc/self/exe")) else { return "" }
    return "\(status.stamp.size) \(status.stamp.modified)"
  }
}

extension RecordVersion {
  /// The version of records made under some settings.
  init(of settings: Settings, program: String = ProgramVersion.current()) {
    let limits = settings.limits.fingerprint
    let words = Lexicon.fingerprint(adding: settings.words)
    self.init(
      reading: short(program + "\n" + limits + "\n" + words),
      checking: short(settings.reconciliation.fingerprint))
  }
}

/// Sixteen hexadecimal digits that stand for a text.
func short(_ text: String) -> String { String(sha256(text).prefix(16)) }
