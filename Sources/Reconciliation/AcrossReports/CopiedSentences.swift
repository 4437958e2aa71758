import Findings
import Reports

/// Which reports share sentences with a report of another department.
///
/// Time grows with the number of sentences alone: of a text that hundreds of one department's reports
/// repeat, the first few stand for all. Memory does not grow with them: they are gone through in
/// parts.
struct CopiedSentences: Sendable {
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
    /// Where the shared sentences stand in the item's document.
    var places: [Place] = []
  }

  /// In order of the items; of each other department one.
  private(set) var copies: [Copy] = []
  private var counted: [Int32] = []
  private var shared: [Couple: Set<UInt64>] = [:]

  init() {}

  init(_ set: SubmissionSet, _ sentences: SentenceWalk) rethrows {
    counted = [Int32](repeating: 0, count: set.items.count)
    var total = 0
    try sentences { total += $1.count }
    let parts = SentencePart.all(of: total)
    for part in parts {
      var marks: [ItemMark] = []
      marks.reserveCapacity(total / parts.count * 9 / 8)
      try sentences { order, sample in
        guard let item = set.items.firstPosition(ofOrder: order), set.bodies[item] != nil else {
          return
        }
        marks += sample.lazy.filter { part.contains($0.hash) }
          .map { ItemMark(hash: $0.hash, position: Int32(item)) }
      }
      marks.sort()
      count(marks, set)
    }
    copies = found(in: set)
    shared = [:]
    try fillPlaces(set, sentences)
  }

  /// - Parameter marks: equal sentences side by side, items in order.
  private mutating func count(_ marks: [ItemMark], _ set: SubmissionSet) {
    var run = marks.startIndex
    while run < marks.endIndex {
      let hash = marks[run].hash
      let end = marks[run...].firstIndex { $0.hash != hash } ?? marks.endIndex
      let positions = marks[run..<end].map { Int($0.position) }
      run = end
      guard let first = Self.firstOfEach(positions, set) else { continue }
      for position in positions {
        counted[position] += 1
        for other in first where set.bodies[other] != set.bodies[position] {
          shared[Couple(item: position, other: other), default: []].insert(hash)
        }
      }
    }
  }

  private func found(in set: SubmissionSet) -> [Copy] {
    let copies = shared.filter { couple, hashes in
      hashes.count >= Self.least
        && hashes.count * 2 >= Int(min(counted[couple.item], counted[couple.other]))
    }
    .map { Copy(item: $0.item, other: $0.other, shared: $1) }
    .sorted { ($0.item, -$0.shared.count, $0.other) < ($1.item, -$1.shared.count, $1.other) }
    return Self.best(of: copies, set)
  }

  private mutating func fillPlaces(_ set: SubmissionSet, _ sentences: SentenceWalk) rethrows {
    guard !copies.isEmpty else { return }
    let byItem = Dictionary(grouping: copies.indices) { copies[$0].item }
    try sentences { order, sample in
      guard let item = set.items.firstPosition(ofOrder: order), let own = byItem[item] else {
        return
      }
      for index in own {
        copies[index].places =
          sample.filter { copies[index].shared.contains($0.hash) }.compactMap(\.place).sorted()
      }
    }
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
}

/// A sentence of an item: sixteen bytes, for there are dozens a report.
private struct ItemMark: Comparable {
  var hash: UInt64
  var position: Int32

  static func < (one: ItemMark, other: ItemMark) -> Bool {
    (one.hash, one.position) < (other.hash, other.position)
  }
}

/// A share of all sentences; equal ones are in one.
private struct SentencePart {
  private var number: UInt64
  private var count: UInt64

  /// The sentences held at a time: two megabytes of them, more only beyond two million.
  private static func size(of total: Int) -> Int { max(1 << 17, total / 16) }

  static func all(of total: Int) -> [SentencePart] {
    let count = UInt64(total / size(of: total) + 1)
    return (0..<count).map { SentencePart(number: $0, count: count) }
  }

  /// The hashes of a sample are small ones: they are spread before they are shared out.
  func contains(_ hash: UInt64) -> Bool {
    (hash &* 0x9E37_79B9_7F4A_7C15) >> 32 % count == number
  }
}
