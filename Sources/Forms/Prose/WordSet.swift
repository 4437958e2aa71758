/// A list of words, found at the beginning, at the end or within a stretch of scalars.
struct WordSet: Sendable {
  /// Longest first, so that the longest match wins.
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let byLast: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let firsts: ScalarFilter

  init(_ words: some Sequence<String>) {
    let all = Set(words).map { Array($0.unicodeScalars.map(\.folded)) }.filter { !$0.isEmpty }
      .sorted { ($1.count, String($0)) < ($0.count, String($1)) }
    byFirst = Dictionary(grouping: all) { $0[0] }
    byLast = Dictionary(grouping: all) { $0[$0.count - 1] }
    firsts = ScalarFilter(all.map { $0[0] })
  }

  /// The length of the longest word that begins the stretch; 0 for none.
  func prefix(of text: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = text.first, firsts.mayContain(first), let words = byFirst[first] else {
      return 0
    }
    return words.first { text.starts(with: $0) }?.count ?? 0
  }

  /// The length of the longest word that ends the stretch; 0 for none.
  func suffix(of text: ArraySlice<Unicode.Scalar>) -> Int {
    guard let last = text.last, let words = byLast[last] else { return 0 }
    return words.first { text.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }

  /// The first place in the stretch where a word stands.
  func firstRange(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    for index in text.indices {
      let length = prefix(of: text[index...])
      if length > 0 { return index..<index + length }
    }
    return nil
  }

  /// Every word of the stretch, left to right, none over another.
  func ranges(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      let length = prefix(of: text[index...])
      if length > 0 { result.append(index..<index + length) }
      index += max(length, 1)
    }
    return result
  }

  func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool { firstRange(in: text) != nil }
  func occurs(in text: [Unicode.Scalar]) -> Bool { occurs(in: text[...]) }

  /// Whether the stretch is one of the words.
  func contains(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first else { return false }
    return byFirst[first]?.contains { $0.elementsEqual(text) } ?? false
  }

  func contains(_ text: String) -> Bool { contains(Array(text.unicodeScalars.map(\.folded))[...]) }
}

/// Says quickly that a scalar is none of a set's: most positions of a text begin no word, and a
/// look-up in a dictionary costs more than all the rest of the search.
private struct ScalarFilter: Sendable {
  /// One bit for each value of a scalar's lower twelve bits.
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { bits[Self.word(scalar)] |= Self.bit(scalar) }
  }

  func mayContain(_ scalar: Unicode.Scalar) -> Bool {
    bits[Self.word(scalar)] & Self.bit(scalar) != 0
  }

  private static func word(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value >> 6 & 63) }
  private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }
}
