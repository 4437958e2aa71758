import Dispatch
import Foundation
import Synchronization

/// Threads that take work in order and give results as they come.
///
/// Threads of their own rather than tasks: a caller that waits for the disk must not keep a
/// processor from the documents, and a document's nesting needs a stack of a known size.
final class Workers<Value: Sendable>: Sendable {
  typealias Work = @Sendable () -> Value

  private struct State {
    var waiting: [(position: Int, work: Work)] = []
    var finished: [(position: Int, value: Value)] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Counts the work that waits, and once more for each worker when there will be no more.
  private let workAdded = DispatchSemaphore(value: 0)
  private let workFinished = DispatchSemaphore(value: 0)
  private let threadEnded = DispatchSemaphore(value: 0)
  private let count: Int

  /// In bytes; what the main thread has on the systems we run on.
  private static var stackSize: Int { 8 << 20 }

  init(count: Int) {
    self.count = count
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
  func finished() -> [(position: Int, value: Value)] {
    _ = workFinished.wait(timeout: .now() + .milliseconds(200))
    return state.withLock { state in
      defer { state.finished.removeAll(keepingCapacity: true) }
      return state.finished
    }
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
        state.waiting.isEmpty ? nil : state.waiting.removeFirst()
      }
      guard let next else {
        if state.withLock({ $0.isClosed }) { return }
        continue
      }
      let value = next.work()
      state.withLock { $0.finished.append((next.position, value)) }
      workFinished.signal()
    }
  }
}
