import Foundation
import Synchronization
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
      count: 100, jobs: 2, window: 5,
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
