/// What is to be done for one element of an ordered list of work.
enum OrderedStep<Value: Sendable>: Sendable {
  /// Known without work.
  case done(Value)
  /// Found out by a worker.
  case work(@Sendable () -> Value)
}

/// Runs work on threads of its own and hands the results over in order, on the caller's thread.
///
/// At most `jobs` pieces are worked on at a time. At most `window` are begun and not yet taken, so
/// that memory depends on neither the length of the list nor the slowest piece, and the workers have
/// something to do while the caller writes down what it was given.
///
/// - Parameters:
///   - count: how many steps there are.
///   - next: the step at a position from 0; called in order.
///   - commit: takes each result with its position, in order.
///   - pulse: called between any two steps and several times a second while nothing is ready.
/// - Throws: what the three throw; work not yet begun is dropped, no thread is left behind.
func runInOrder<Value: Sendable>(
  count: Int, jobs: Int, window: Int? = nil, next: (Int) throws -> OrderedStep<Value>,
  commit: (Int, Value) throws -> Void, pulse: () throws -> Void = {}
) throws {
  let jobs = max(1, min(jobs, count))
  let window = max(jobs, window ?? jobs * 16)
  let workers = Workers<Value>(count: jobs)
  defer { workers.close() }
  var waiting: [Int: Value] = [:]
  var (started, committed) = (0, 0)
  while committed < count {
    try pulse()
    while started < count, started - committed < window {
      switch try next(started) {
      case .done(let value): waiting[started] = value
      case .work(let work): workers.add(started, work)
      }
      started += 1
    }
    if let value = waiting.removeValue(forKey: committed) {
      try commit(committed, value)
      committed += 1
    } else {
      for (position, value) in workers.finished() { waiting[position] = value }
    }
  }
}

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
  /// Works on every element with several workers and takes the results in order.
  package func mapInOrder<Value: Sendable>(
    jobs: Int, _ work: @escaping @Sendable (Element) -> Value,
    commit: (Value) throws -> Void, pulse: () throws -> Void = {}
  ) throws {
    try runInOrder(
      count: count, jobs: jobs,
      next: { position in .work { work(self[startIndex + position]) } },
      commit: { _, value in try commit(value) }, pulse: pulse)
  }
}
