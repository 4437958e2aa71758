/// A list of words, found at the beginning, at the end or within a stretch of scalars.
struct WordSet: Sendable {
  private let words: WordTable
  /// The same words, last scalar first.
  private let reversed: WordTable

  init(_ words: some Sequence<String>) {
    let all = Set(words).map { [Unicode.Scalar](of: $0, \.folded) }.filter { !$0.isEmpty }
    self.words = WordTable(all)
    reversed = WordTable(all.map { $0.reversed() })
  }

  /// The length of the longest word that begins the stretch; 0 for none.
  func prefix(of text: ArraySlice<Unicode.Scalar>) -> Int {
    text.withUnsafeBufferPointer { $0.isEmpty ? 0 : words.longest(in: $0, at: 0, step: 1) }
  }

  /// The length of the longest word that ends the stretch; 0 for none.
  func suffix(of text: ArraySlice<Unicode.Scalar>) -> Int {
    text.withUnsafeBufferPointer {
      $0.isEmpty ? 0 : reversed.longest(in: $0, at: $0.count - 1, step: -1)
    }
  }

  /// The first place in the stretch where a word stands.
  func firstRange(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    text.withUnsafeBufferPointer { scalars in
      for index in scalars.indices {
        let length = words.longest(in: scalars, at: index, step: 1)
        if length > 0 {
          let start = text.startIndex + index
          return start..<start + length
        }
      }
      return nil
    }
  }

  /// Every word of the stretch, left to right, none over another.
  func ranges(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var rest = text
    while let range = firstRange(in: rest) {
      result.append(range)
      rest = text[range.upperBound...]
    }
    return result
  }

  func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool { firstRange(in: text) != nil }
  func occurs(in text: [Unicode.Scalar]) -> Bool { occurs(in: text[...]) }

  /// Whether the stretch is one of the words.
  func contains(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    !text.isEmpty && prefix(of: text) == text.count
  }

  func contains(_ text: String) -> Bool { contains([Unicode.Scalar](of: text, \.folded)[...]) }
}
