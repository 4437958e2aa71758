import Findings
import Foundation
import Ingestion
import Outputs
import Synchronization

/// Shows how far a run is, on standard error: one line that is written over on a terminal, plain
/// lines every few seconds with `-v` elsewhere, nothing otherwise.
final class ProgressLine: Sendable {
  private enum Manner {
    case line(width: Int)
    case log
    case silent
  }

  private let manner: Manner
  private let language: Language
  /// What is on the line now, and when the log was last written.
  private let state = Mutex((shown: false, logged: ContinuousClock.now - logInterval))

  private static let logInterval = Duration.seconds(5)

  init(_ general: GeneralOptions) {
    let terminal = Terminal.standardError(general.colour)
    language = general.language
    if general.isQuiet {
      manner = .silent
    } else if general.verbose {
      manner = .log
    } else {
      manner = terminal.isTerminal ? .line(width: terminal.width) : .silent
    }
  }

  /// Shows an event; called from several threads.
  func show(_ event: IngestionEvent) {
    switch event {
    case .progress(let progress): show(progress)
    case .stage(let stage): show(stage[language] + " …", isDue: true)
    case .slow(let source, let seconds): tell(slow(source.printable, seconds))
    case .note(let note): tell(note[language])
    }
  }

  /// Takes the line away, so that what follows begins on a clean one.
  func clear() {
    state.withLock { state in
      if state.shown { StandardStreams.tell("\r\u{1B}[K", lineEnd: "") }
      state.shown = false
    }
  }

  private func show(_ progress: IngestionEvent.Progress) {
    let isLast = progress.done == progress.total
    show(text(progress), isDue: isLast)
  }

  /// - Parameter isDue: written to a log even shortly after the line before.
  private func show(_ text: String, isDue: Bool) {
    state.withLock { state in
      switch manner {
      case .silent: break
      case .line(let width):
        StandardStreams.tell("\r\u{1B}[K" + text.truncated(to: width - 1), lineEnd: "")
        state.shown = true
      case .log:
        let now = ContinuousClock.now
        guard isDue || now - state.logged >= Self.logInterval else { return }
        state.logged = now
        StandardStreams.tell(text)
      }
    }
  }

  /// A line that stays.
  private func tell(_ text: String) {
    if case .silent = manner { return }
    clear()
    StandardStreams.tell(text)
  }

  private func text(_ progress: IngestionEvent.Progress) -> String {
    let (done, total) = (progress.done, progress.total)
    let left = progress.secondsLeft.map { duration($0) }
    switch language {
    case .zh:
      return "\(done)/\(total)，每秒 \(progress.perSecond) 份"
        + (left.map { "，还需 \($0)" } ?? "") + "，有问题 \(progress.flagged) 份"
    case .en:
      return "\(done)/\(total), \(progress.perSecond) a second"
        + (left.map { ", \($0) left" } ?? "") + ", \(progress.flagged) flagged"
    }
  }

  private func slow(_ source: String, _ seconds: Int) -> String {
    switch language {
    case .zh: "这份读得慢（已 \(seconds) 秒）：\(source)"
    case .en: "slow, \(seconds) s so far: \(source)"
    }
  }

  /// Minutes and seconds as on a clock.
  private func duration(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
