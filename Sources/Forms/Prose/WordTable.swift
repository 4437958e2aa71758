/// Words in one run of memory, found by their first scalar: the inner loop of every search for a
/// word, run at each position of each text.
///
/// A class, so that handing a list of words on costs one count of references and not one an array.
final class WordTable: Sendable {
  /// First scalars, ascending, and where the words of each begin in `ends`.
  private let firsts: [Unicode.Scalar]
  private let groups: [Int]
  /// Where each word ends in `scalars`; the words of one first scalar stand longest first.
  private let ends: [Int]
  private let scalars: [Unicode.Scalar]
  private let filter: ScalarFilter

  /// - Parameter words: none of them empty.
  init(_ words: [[Unicode.Scalar]]) {
    let sorted = words.sorted {
      ($0[0], $1.count, String($0)) < ($1[0], $0.count, String($1))
    }
    var (firsts, groups, ends, scalars) = ([Unicode.Scalar](), [Int](), [Int](), [Unicode.Scalar]())
    for (index, word) in sorted.enumerated() {
      if firsts.last != word[0] {
        firsts.append(word[0])
        groups.append(index)
      }
      scalars += word
      ends.append(scalars.count)
    }
    self.firsts = firsts
    self.groups = groups + [sorted.count]
    self.ends = ends
    self.scalars = scalars
    filter = ScalarFilter(firsts)
  }

  /// The length of the longest word whose scalars follow one another from a position; 0 for none.
  ///
  /// - Parameter step: 1 to read on from the position, -1 to read back from it.
  func longest(in text: UnsafeBufferPointer<Unicode.Scalar>, at position: Int, step: Int) -> Int {
    guard filter.mayContain(text[position]), let group = group(of: text[position]) else { return 0 }
    let room = step > 0 ? text.count - position : position + 1
    for word in groups[group]..<groups[group + 1] {
      let start = word == 0 ? 0 : ends[word - 1]
      let length = ends[word] - start
      guard length <= room else { continue }
      var matched = 1
      while matched < length, scalars[start + matched] == text[position + matched * step] {
        matched += 1
      }
      if matched == length { return length }
    }
    return 0
  }

  private func group(of scalar: Unicode.Scalar) -> Int? {
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < firsts.count && firsts[low] == scalar ? low : nil
  }
}

/// Says quickly that a scalar is none of a set's: most positions of a text begin no word.
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
