import Reports

/// Which reports share sentences with a report of another department.
///
/// Time and memory grow with the number of sentences alone: of a text that hundreds of one
/// department's reports repeat, the first few stand for all.
struct CopiedSentences {
  /// Equal sentences below this number happen.
  static let least = 5
  /// More departments than this share a form or a circular, not each other's text.
  private static let mostBodies = 3
  /// How many reports of one department a sentence is looked up in.
  private static let mostReports = 4

  /// A report and the one of another department that it shares most with.
  struct Copy {
    var item: Int
    var other: Int
    var shared: Set<UInt64>
  }

  /// In order of the items; of each other department one.
  let copies: [Copy]

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
      guard let first = Self.firstOfEach(positions, set) else { continue }
      for position in positions {
        counted[position] += 1
        for other in first where set.bodies[other] != set.bodies[position] {
          shared[Couple(item: position, other: other), default: []].insert(hash)
        }
      }
    }
    let copies = shared.filter { couple, hashes in
      hashes.count >= Self.least
        && hashes.count * 2 >= min(counted[couple.item], counted[couple.other])
    }
    .map { Copy(item: $0.item, other: $0.other, shared: $1) }
    .sorted { ($0.item, -$0.shared.count, $0.other) < ($1.item, -$1.shared.count, $1.other) }
    self.copies = Self.best(of: copies, set)
  }

  /// The first few reports of each department among those of a sentence; nil where too many
  /// departments have it.
  private static func firstOfEach(_ positions: [Int], _ set: SubmissionSet) -> [Int]? {
    guard positions.count > 1 else { return [] }
    var seen: [Int: Int] = [:]
    var first: [Int] = []
    for position in positions {
      guard let body = set.bodies[position] else { continue }
      seen[body, default: 0] += 1
      guard seen.count <= mostBodies else { return nil }
      if seen[body, default: 0] <= mostReports { first.append(position) }
    }
    return first
  }

  /// Of sorted copies the first for each item and other department.
  private static func best(of copies: [Copy], _ set: SubmissionSet) -> [Copy] {
    var seen: Set<Couple> = []
    return copies.filter { copy in
      seen.insert(Couple(item: copy.item, other: set.bodies[copy.other] ?? -1)).inserted
    }
  }

  private struct Couple: Hashable {
    var item: Int
    var other: Int
  }

  /// Every sentence of every item, equal ones side by side and items in order: one sorted list
  /// instead of a table of lists, for most sentences stand in one report only.
  private static func marks(of set: SubmissionSet) -> [(hash: UInt64, position: Int)] {
    var marks: [(hash: UInt64, position: Int)] = []
    for position in set.items.indices where set.bodies[position] != nil {
      for sentence in set.items[position].sentences { marks.append((sentence.hash, position)) }
    }
    return marks.sorted { ($0.hash, $0.position) < ($1.hash, $1.position) }
  }
}
