import Reports

/// The submissions of a run, each kept as some hundred bytes and made a value again where it is asked
/// for: a province sends hundreds of thousands.
struct SubmissionList: Sendable, RandomAccessCollection {
  /// Bytes of submissions end to end; full ones are left alone, so that growing copies little.
  private var pages: [[UInt8]] = []
  /// Where each begins: page × `pageSize` + place.
  private var starts: [Int] = []
  private var names = NameTable()
  /// Each stands behind the one before in input order.
  private var isOrdered = true

  private static let pageSize = 1 << 16

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(position: Int) -> Submission {
    var bytes = bytes(at: position)
    return Submission(from: &bytes, names: names)
  }

  /// The document's place in the input.
  func order(at position: Int) -> Int {
    var bytes = bytes(at: position)
    return bytes.nextInteger()
  }

  mutating func append(_ submission: Submission) {
    if isOrdered, let last, submission.precedes(last) { isOrdered = false }
    var bytes: [UInt8] = []
    submission.pack(into: &bytes, names: &names)
    if pages.isEmpty || pages[pages.count - 1].count + bytes.count > Self.pageSize {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(Swift.max(Self.pageSize, bytes.count))
    }
    starts.append((pages.count - 1) << 40 | pages[pages.count - 1].count)
    pages[pages.count - 1] += bytes
  }

  /// The same submissions in input order.
  var inOrder: SubmissionList {
    guard !isOrdered else { return self }
    var result = SubmissionList()
    for submission in sorted(by: { $0.precedes($1) }) { result.append(submission) }
    return result
  }

  /// The position of a document's first submission, in a list in input order.
  func firstPosition(ofOrder order: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self.order(at: middle) < order { low = middle + 1 } else { high = middle }
    }
    return low < count && self.order(at: low) == order ? low : nil
  }

  /// The position of a submission, in a list in input order.
  func position(of id: Submission.ID, order: Int) -> Int? {
    guard let first = firstPosition(ofOrder: order) else { return nil }
    return self[first...].firstIndex { $0.id == id }
  }

  /// The positions of submissions that have an equal key, in order; those without one are left out.
  func positions<Key: Hashable>(by key: (Int, Submission) -> Key?) -> [[Int]] {
    var numbers: [Key: Int] = [:]
    var groups: [[Int]] = []
    for position in indices {
      guard let key = key(position, self[position]) else { continue }
      let number = numbers.number(of: key)
      if number == groups.count { groups.append([]) }
      groups[number].append(position)
    }
    return groups
  }

  private func bytes(at position: Int) -> PackedReader {
    let start = starts[position]
    return PackedReader(pages[start >> 40], from: start & (1 << 40 - 1))
  }
}

/// Names that many submissions have in common, each kept once.
struct NameTable: Sendable {
  private var names: [String] = []
  private var numbers: [String: Int] = [:]

  subscript(number: Int) -> String { names[number] }

  mutating func number(of name: String) -> Int {
    let number = numbers.number(of: name)
    if number == names.count { names.append(name) }
    return number
  }
}

extension Dictionary where Value == Int {
  /// The number of a key; a new key gets the next.
  mutating func number(of key: Key) -> Int {
    if let known = self[key] { return known }
    self[key] = count
    return count - 1
  }
}

extension Submission {
  /// Whether it stands before another in input order.
  fileprivate func precedes(_ other: Submission) -> Bool {
    (order, id.evaluation, id.source) < (other.order, other.id.evaluation, other.id.source)
  }
}
