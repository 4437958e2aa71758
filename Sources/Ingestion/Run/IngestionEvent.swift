import Findings

/// What a run tells while it works, for whoever shows it.
package enum IngestionEvent: Sendable {
  case progress(Progress)
  /// A document that has been worked on for so many seconds and is not done.
  case slow(source: String, seconds: Int)
  /// A stage begins: rules across reports, writing.
  case stage(LocalizedText)
  /// Something the user should know that is no failure.
  case note(LocalizedText)

  /// How far the documents are.
  package struct Progress: Sendable, Hashable {
    package var done: Int
    package var total: Int
    /// Documents with a finding of severity error or warning so far.
    package var flagged: Int
    /// Whole documents a second over the run so far.
    package var perSecond: Int
    /// Whole seconds left at that speed; nil before the first document.
    package var secondsLeft: Int?

    init(done: Int, total: Int, flagged: Int, elapsed: Duration) {
      self.done = done
      self.total = total
      self.flagged = flagged
      let (seconds, attoseconds) = elapsed.components
      let milliseconds = max(1, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
      perSecond = done * 1_000 / milliseconds
      secondsLeft = done > 0 ? (total - done) * milliseconds / done / 1_000 : nil
    }
  }
}

extension LocalizedText {
  /// Said when a run is stopped: the documents in hand are read to their end first, some seconds for
  /// the worst.
  package static let stopping = LocalizedText(
    zh: "正在停止，手头的文件读完即结束；再按一次 Ctrl-C 立即结束",
    en: "stopping after the documents in hand; Ctrl-C again stops at once")
}
