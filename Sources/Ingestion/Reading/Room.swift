import Dispatch
import Synchronization

/// Room for heavy work: together it may weigh so much, one piece alone anything.
///
/// Light work goes past it. Whoever finds no room waits, first come, first served.
final class Room: Sendable {
  private struct State {
    var count = 0
    var weight = 0
    var waiting: [(weight: Int, admitted: DispatchSemaphore)] = []

    func hasRoom(for weight: Int, of size: Int) -> Bool {
      count == 0 || self.weight + weight <= size
    }

    mutating func enter(_ weight: Int) {
      count += 1
      self.weight += weight
    }
  }

  /// In the unit of the weights.
  let size: Int
  let light: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - size: what may be inside together.
  ///   - light: work of less weight needs no room.
  init(size: Int, light: Int) {
    self.size = size
    self.light = light
  }

  /// Does the work when there is room for it.
  func admit<Value, Failure: Error>(
    _ weight: Int, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if weight < light { return try work() }
    enter(weight)
    defer { leave(weight) }
    return try work()
  }

  private func enter(_ weight: Int) {
    let turn = state.withLock { state -> DispatchSemaphore? in
      if state.waiting.isEmpty, state.hasRoom(for: weight, of: size) {
        state.enter(weight)
        return nil
      }
      let turn = DispatchSemaphore(value: 0)
      state.waiting.append((weight, turn))
      return turn
    }
    turn?.wait()
  }

  private func leave(_ weight: Int) {
    state.withLock { state in
      state.count -= 1
      state.weight -= weight
      while let next = state.waiting.first, state.hasRoom(for: next.weight, of: size) {
        state.enter(next.weight)
        state.waiting.removeFirst().admitted.signal()
      }
    }
  }
}
