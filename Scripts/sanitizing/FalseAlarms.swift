// Two things that are right, and that ThreadSanitizer reports all the same: the reason for each line
// of thread.supp. Counts behind one lock from four threads; none is lost.

import Foundation
import Synchronization

final class Counter: Sendable {
  let value = Mutex(0)
}

let counter = Counter()
let threads = (0..<4).map { _ in
  Thread {
    for _ in 0..<1_000 { _ = [UInt8](unsafeUninitializedCapacity: 0) { _, count in count = 0 } }
    for _ in 0..<200_000 { counter.value.withLock { $0 += 1 } }
  }
}
for thread in threads { thread.start() }
while threads.contains(where: { !$0.isFinished }) { usleep(1_000) }
print("counted \(counter.value.withLock { $0 }) of \(4 * 200_000)")
