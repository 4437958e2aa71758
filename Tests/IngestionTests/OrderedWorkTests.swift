import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Ingestion

@Suite("Work in order")
struct OrderedWorkTests {
  @Test("Results come in order whatever finishes first", arguments: [1, 2, 8])
  func order(jobs: Int) throws {
    var taken: [Int] = []
    try Array(0..<60).mapInOrder(jobs: jobs) { number in
      Thread.sleep(forTimeInterval: number % 7 == 0 ? 0.004 : 0)
      return number
    } commit: {
      taken.append($0)
    }
    #expect(taken == Array(0..<60))
  }

  @Test("A slow first piece holds back no more than the window")
  func backPressure() throws {
    let begun = Mutex(Set<Int>())
    var begunBefore = 0
    try runInOrder(
      count: 100, jobs: 2, window: Window(count: 5),
      next: { number in
        .work {
          _ = begun.withLock { $0.insert(number) }
          if number == 0 { Thread.sleep(forTimeInterval: 0.05) }
          return number
        }
      },
      commit: { number, _ in
        if number == 0 { begunBefore = begun.withLock { $0.count } }
      })
    #expect((1...5).contains(begunBefore))
  }

  @Test(
    "What waits weighs no more than the window and the last result of each worker",
    arguments: [1, 2, 3, 8], [UInt64](1...6))
  func weight(jobs: Int, seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let heaviest = Int.random(in: 1...400, using: &chance)
    let weights = (0..<300).map { _ in Int.random(in: 0...heaviest, using: &chance) }
    // The first of every fifty is slow: all others could be done before it.
    let pauses = (0..<300).map {
      $0 % 50 == 0 ? 0.01 : Double.random(in: 0...0.0002, using: &chance)
    }
    let bound = Int.random(in: 1...1_000, using: &chance)
    let waiting = Mutex((now: 0, most: 0))
    var taken: [Int] = []
    try runInOrder(
      count: 300, jobs: jobs, window: Window<Int>(count: 300, weight: bound) { weights[$0] },
      next: { number in
        .work {
          Thread.sleep(forTimeInterval: pauses[number])
          waiting.withLock {
            $0.now += weights[number]
            $0.most = max($0.most, $0.now)
          }
          return number
        }
      },
      commit: { number, value in
        #expect(number == value)
        taken.append(number)
        waiting.withLock { $0.now -= weights[number] }
      })
    #expect(taken == Array(0..<300))
    #expect(waiting.withLock { $0.most } <= bound + jobs * heaviest)
  }

  @Test("What a commit throws ends the work")
  func failure() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try runInOrder(
        count: 50, jobs: 4, next: { number in .work { number } },
        commit: { number, _ in if number == 3 { throw Stop() } })
    }
  }

  @Test("Known results need no worker")
  func known() throws {
    var taken: [Int] = []
    try runInOrder(
      count: 10, jobs: 2, next: { number in number % 2 == 0 ? .done(number) : .work { number } },
      commit: { taken.append($1) })
    #expect(taken == Array(0..<10))
  }
}
