import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Ingestion

@Suite("Room for heavy work")
struct RoomTests {
  @Test("Heavy work together never passes the room, but for one piece alone", arguments: 1...12)
  func weight(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let (size, light) = (
      Int.random(in: 50...200, using: &chance), Int.random(in: 0...20, using: &chance)
    )
    let weights = (0..<120).map { _ in Int.random(in: 0...300, using: &chance) }
    let room = Room(size: size, light: light)
    let inside = Mutex((count: 0, weight: 0))
    let done = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: weights.count) { number in
      let weight = weights[number]
      room.admit(weight) {
        if weight >= light {
          let (count, sum) = inside.withLock { inside in
            inside.count += 1
            inside.weight += weight
            return inside
          }
          #expect(count == 1 || sum <= size)
          Thread.sleep(forTimeInterval: 0.0001)
          inside.withLock { inside in
            inside.count -= 1
            inside.weight -= weight
          }
        }
        done.withLock { $0 += 1 }
      }
    }
    #expect(done.withLock { $0 } == weights.count)
  }

  @Test("Light work goes past heavy work that waits")
  func light() {
    let room = Room(size: 10, light: 5)
    let inside = DispatchSemaphore(value: 0)
    let leave = DispatchSemaphore(value: 0)
    let thread = Thread {
      room.admit(20) {
        inside.signal()
        leave.wait()
      }
    }
    thread.start()
    inside.wait()
    #expect(room.admit(4) { true })
    leave.signal()
    #expect(room.admit(20) { true })
  }

  @Test("Work that fails leaves its room")
  func failure() {
    struct Stop: Error {}
    let room = Room(size: 10, light: 5)
    #expect(throws: Stop.self) { try room.admit(20) { throw Stop() } }
    #expect(room.admit(20) { true })
  }
}
