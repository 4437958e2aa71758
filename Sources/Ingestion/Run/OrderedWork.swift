/// What is to be done for one element of an ordered list of work.
enum OrderedStep<Value: Sendable>: Sendable {
  /// Known without work.
  case done(Value)
  /// Found out by a worker.
  case work(@Sendable () -> Value)
}

/// Runs work on several workers and hands the results over in order.
///
/// At most `jobs` pieces are worked on at a time and at most `window` results wait for a slow one
/// before them, so that memory depends on neither the length of the list nor the slowest piece.
///
/// - Parameters:
///   - count: how many steps there are.
///   - next: the step at a position from 0; called in order, on the caller's side.
///   - commit: takes each result with its position, in order, on the caller's side. What it throws
///     ends the work.
func runInOrder<Value: Sendable>(
  count: Int, jobs: Int, window: Int? = nil, next: (Int) throws -> OrderedStep<Value>,
  commit: (Int, Value) throws -> Void
) async throws {
  let limit = max(1, jobs)
  let window = max(limit, window ?? limit * 4)
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    var waiting: [Int: Value] = [:]
    var (started, committed, working) = (0, 0, 0)
    func commitReady() throws {
      while let value = waiting.removeValue(forKey: committed) {
        try commit(committed, value)
        committed += 1
      }
    }
    while committed < count {
      while started < count, working < limit, started - committed < window {
        switch try next(started) {
        case .done(let value): waiting[started] = value
        case .work(let work):
          let position = started
          group.addTask { (position, work()) }
          working += 1
        }
        started += 1
        try commitReady()
      }
      guard working > 0, let (position, value) = try await group.next() else { continue }
      working -= 1
      waiting[position] = value
      try commitReady()
    }
  }
}

extension Array where Element: Sendable {
  /// Works on every element with several workers and takes the results in order.
  package func mapInOrder<Value: Sendable>(
    jobs: Int, _ work: @escaping @Sendable (Element) -> Value,
    commit: (Value) throws -> Void
  ) async throws {
    try await runInOrder(
      count: count, jobs: jobs, next: { position in .work { work(self[position]) } },
      commit: { _, value in try commit(value) })
  }
}
