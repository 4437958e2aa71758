import Reports

/// Which reports of different departments share sentences.
struct CopiedSentences {
  /// Equal sentences below this number happen.
  static let least = 5
  /// More departments than this share a form or a circular, not each other's text.
  private static let mostBodies = 3

  struct Pair {
    var first: Int
    var second: Int
    var shared: Set<UInt64>
  }

  let pairs: [Pair]

  init(_ set: SubmissionSet) {
    var counted = [Int](repeating: 0, count: set.items.count)
    var shared: [Couple: Set<UInt64>] = [:]
    let marks = Self.marks(of: set)
    var run = marks.startIndex
    while run < marks.endIndex {
      let hash = marks[run].hash
      let end = marks[run...].firstIndex { $0.hash != hash } ?? marks.endIndex
      let positions = marks[run..<end].map(\.position)
      run = end
      guard Set(positions.map { set.bodies[$0] }).count <= Self.mostBodies else { continue }
      for (index, first) in positions.enumerated() {
        counted[first] += 1
        for second in positions[(index + 1)...] where set.bodies[first] != set.bodies[second] {
          shared[Couple(first: first, second: second), default: []].insert(hash)
        }
      }
    }
    pairs = shared.filter { couple, hashes in
      hashes.count >= Self.least
        && hashes.count * 2 >= min(counted[couple.first], counted[couple.second])
    }
    .map { Pair(first: $0.first, second: $0.second, shared: $1) }
    .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private struct Couple: Hashable {
    var first: Int
    var second: Int
  }

  /// Every sentence of every item, equal ones side by side and items in order: one sorted list
  /// instead of a table of lists, for most sentences stand in one report only.
  private static func marks(of set: SubmissionSet) -> [(hash: UInt64, position: Int)] {
    var marks: [(hash: UInt64, position: Int)] = []
    for (position, item) in set.items.enumerated() where set.bodies[position] != nil {
      for sentence in item.sentences { marks.append((sentence.hash, position)) }
    }
    return marks.sorted { ($0.hash, $0.position) < ($1.hash, $1.position) }
  }
}
