/// What is to be done for one element of an ordered list of work.
enum OrderedStep<Value: Sendable>: Sendable {
  /// Known without work.
  case done(Value)
  /// Found out by a worker.
  case work(@Sendable () -> Value)
}

/// How much of an ordered list may be begun and not yet taken, so that memory depends on neither the
/// length of the list nor the slowest piece.
struct Window<Value>: Sendable {
  /// How many pieces; nil: so many a worker that all have something to do while the caller writes
  /// down what it was given.
  var count: Int?
  /// In bytes. No piece is begun while the results that wait weigh as much: the heaviest that wait
  /// are the last one of each worker, and whatever is next in order always gets through.
  var weight = 32 << 20
  /// What a result costs while it waits, in bytes.
  var weigh: @Sendable (Value) -> Int = { _ in 0 }
}

/// Runs work on threads of its own and hands the results over in order, on the caller's thread.
///
/// At most `jobs` pieces are worked on at a time.
///
/// - Parameters:
///   - count: how many steps there are.
///   - next: the step at a position from 0; called in order.
///   - commit: takes each result with its position, in order.
///   - pulse: called between any two steps and several times a second while nothing is ready.
/// - Throws: what the three throw; work not yet begun is dropped, no thread is left behind.
func runInOrder<Value: Sendable>(
  count: Int, jobs: Int, window: Window<Value> = Window(),
  next: (Int) throws -> OrderedStep<Value>, commit: (Int, Value) throws -> Void,
  pulse: () throws -> Void = {}
) throws {
  let jobs = max(1, min(jobs, count))
  let ahead = max(jobs, window.count ?? jobs * 16)
  let workers = Workers<Value>(count: jobs, heaviest: window.weight, weigh: window.weigh)
  defer { workers.close() }
  var waiting: [Int: Workers<Value>.Finished] = [:]
  var (started, committed) = (0, 0)
  while committed < count {
    try pulse()
    while started < count, started - committed < ahead {
      switch try next(started) {
      case .done(let value): waiting[started] = .init(position: started, value: value, weight: 0)
      case .work(let work): workers.add(started, work)
      }
      started += 1
    }
    if let finished = waiting.removeValue(forKey: committed) {
      try commit(committed, finished.value)
      workers.lighten(by: finished.weight)
      committed += 1
    } else {
      for finished in workers.finished() { waiting[finished.position] = finished }
    }
  }
}

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
  /// Works on every element with several workers and takes the results in order.
  ///
  /// - Parameter weigh: what a result costs while it waits for its turn, in bytes.
  package func mapInOrder<Value: Sendable>(
    jobs: Int, weigh: @escaping @Sendable (Value) -> Int = { _ in 0 },
    _ work: @escaping @Sendable (Element) -> Value,
    commit: (Value) throws -> Void, pulse: () throws -> Void = {}
  ) throws {
    try runInOrder(
      count: count, jobs: jobs, window: Window(weigh: weigh),
      next: { position in .work { work(self[startIndex + position]) } },
      commit: { _, value in try commit(value) }, pulse: pulse)
  }
}
