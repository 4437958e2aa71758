import Findings
import Synchronization

/// Tells several times a second how far a run is, and which document keeps it waiting.
final class ProgressWatch: Sendable {
  private struct State {
    var done = 0
    var flagged = 0
    var reported: ContinuousClock.Instant?
    /// When each document in work was begun.
    var begun: [String: ContinuousClock.Instant] = [:]
    /// The documents already named as slow, with the time after which they are named again.
    var again: [String: Duration] = [:]
  }

  private let total: Int
  private let start = ContinuousClock.now
  private let events: @Sendable (IngestionEvent) -> Void
  private let state = Mutex(State())

  private let slow: Duration
  private static let interval = Duration.milliseconds(200)

  /// - Parameters:
  ///   - total: how many inputs there are.
  ///   - slow: a document is named once it has taken so long, and again each time that has doubled.
  init(
    total: Int, slow: Duration = .seconds(5), events: @escaping @Sendable (IngestionEvent) -> Void
  ) {
    self.total = total
    self.slow = slow
    self.events = events
  }

  /// Called often; tells how far the run is where some time has passed since it was told.
  func pulse() {
    let now = ContinuousClock.now
    let isDue = state.withLock { state in
      if let reported = state.reported, now - reported < Self.interval { return false }
      state.reported = now
      return true
    }
    if isDue { tell() }
  }

  func advance(done: Int, flagged: Int) {
    state.withLock {
      $0.done = done
      $0.flagged = flagged
    }
  }

  /// Runs the work on one document under watch.
  func measure<Value>(_ source: String, _ work: () -> Value) -> Value {
    state.withLock { $0.begun[source] = .now }
    defer {
      state.withLock {
        $0.begun[source] = nil
        $0.again[source] = nil
      }
    }
    return work()
  }

  /// The last word: everything is done.
  func finish() { tell() }

  /// Tells at once how far the run is, and what is slow.
  func tell() {
    let now = ContinuousClock.now
    let (progress, slow) = state.withLock { state in
      let slow = state.begun.compactMap { source, begun -> (String, Duration)? in
        let time = now - begun
        return time >= state.again[source] ?? self.slow ? (source, time) : nil
      }
      for (source, time) in slow { state.again[source] = time * 2 }
      return (
        IngestionEvent.Progress(
          done: state.done, total: total, flagged: state.flagged, elapsed: now - start), slow
      )
    }
    events(.progress(progress))
    for (source, time) in slow.sorted(by: { $0.0 < $1.0 }) {
      events(.slow(source: source, seconds: Int(time.components.seconds)))
    }
  }
}
