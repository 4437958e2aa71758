import Dispatch
import Foundation
import Synchronization

/// Threads that take work in order and give results as they come.
///
/// Threads of their own rather than tasks: a caller that waits for the disk must not keep a
/// processor from the documents, and a document's nesting needs a stack of a known size.
final class Workers<Value: Sendable>: Sendable {
  typealias Work = @Sendable () -> Value

  /// A result that waits to be taken in its turn.
  struct Finished: Sendable {
    let position: Int
    let value: Value
    /// In bytes.
    let weight: Int
  }

  private struct State {
    var waiting: [(position: Int, work: Work)] = []
    var finished: [Finished] = []
    /// Of all results that the caller has not said to be rid of.
    var weight = 0
    /// How often a worker was ready and kept from beginning.
    var heldBack = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Counts the work that waits, and once more for each worker when there will be no more.
  private let workAdded = DispatchSemaphore(value: 0)
  private let workFinished = DispatchSemaphore(value: 0)
  private let threadEnded = DispatchSemaphore(value: 0)
  private let count: Int
  private let heaviest: Int
  private let weigh: @Sendable (Value) -> Int

  /// In bytes; what the main thread has on the systems we run on.
  private static var stackSize: Int { 8 << 20 }

  /// - Parameters:
  ///   - count: how many work at a time.
  ///   - heaviest: no work is begun while the results weigh as much.
  ///   - weigh: the weight of a result.
  init(count: Int, heaviest: Int = .max, weigh: @escaping @Sendable (Value) -> Int = { _ in 0 }) {
    self.count = count
    self.heaviest = heaviest
    self.weigh = weigh
    for _ in 0..<count {
      let thread = Thread { self.run() }
      thread.stackSize = Self.stackSize
      thread.start()
    }
  }

  func add(_ position: Int, _ work: @escaping Work) {
    state.withLock { $0.waiting.append((position, work)) }
    workAdded.signal()
  }

  /// Waits a fifth of a second for results at most; returns all there are, in any order.
  func finished() -> [Finished] {
    _ = workFinished.wait(timeout: .now() + .milliseconds(200))
    return state.withLock { state in
      defer { state.finished.removeAll(keepingCapacity: true) }
      return state.finished
    }
  }

  /// Makes room: results of so much weight are taken.
  func lighten(by weight: Int) {
    let freed = state.withLock { state -> Int in
      state.weight -= weight
      guard state.weight < heaviest else { return 0 }
      defer { state.heldBack = 0 }
      return state.heldBack
    }
    for _ in 0..<freed { workAdded.signal() }
  }

  /// Drops what is not begun, and waits until the threads are done with what they are at.
  func close() {
    state.withLock { state in
      state.waiting.removeAll()
      state.isClosed = true
    }
    for _ in 0..<count { workAdded.signal() }
    for _ in 0..<count { threadEnded.wait() }
  }

  private func run() {
    defer { threadEnded.signal() }
    while true {
      workAdded.wait()
      let next = state.withLock { state -> (position: Int, work: Work)? in
        if state.weight >= heaviest, !state.isClosed {
          state.heldBack += 1
          return nil
        }
        return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
      }
      guard let next else {
        if state.withLock({ $0.isClosed }) { return }
        continue
      }
      let value = next.work()
      let weight = weigh(value)
      state.withLock {
        $0.finished.append(Finished(position: next.position, value: value, weight: weight))
        $0.weight += weight
      }
      workFinished.signal()
    }
  }
}
