import Documents
import Findings
import Reports

/// The headings and titles of a document.
struct Outline: Sendable {
  /// In document order.
  let headings: [Heading]
  let titles: [TitleMark]
  /// The blocks of all titles.
  let titled: RangeSet<Int>
  /// The words that headings, titles and captions are known by, a user's among them.
  let words: OutlineWords
  /// For each block, the number of its paragraph, or of the last one before it.
  let paragraphNumbers: [Int]

  /// - Parameter numbers: the paragraphs' numbers by block, where lines of one stand apart.
  static func read(_ document: Document, numbers: [Int]? = nil, lexicon: Lexicon) -> Outline {
    let numbers = numbers ?? document.paragraphNumbers
    let finder = TitleFinder(
      document: document, numbers: numbers, words: lexicon.outlineWords)
    let titles = finder.titles()
    let titled = RangeSet(titles.map(\.blocks))
    let reader = HeadingReader(words: lexicon.outlineWords)
    var headings: [Heading] = []
    for (index, block) in document.blocks.enumerated() where !titled.contains(index) {
      guard case .paragraph(let paragraph) = block else { continue }
      if let heading = reader.heading(paragraph, block: index) { headings.append(heading) }
    }
    let words = lexicon.outlineWords
    let own = titles.filter { !isCaption($0, among: headings, titles, words: words) }
    return Outline(
      headings: headings, titles: own, titled: RangeSet(own.map(\.blocks)), words: words,
      paragraphNumbers: numbers)
  }

  /// A title without name and year over a table, with headings before it that go on behind it
  /// (四、… 表 五、…), names a table of the running report.
  private static func isCaption(
    _ mark: TitleMark, among headings: [Heading], _ titles: [TitleMark], words: OutlineWords
  ) -> Bool {
    let next = headings.partitionPoint { $0.block >= mark.blocks.lowerBound }
    guard next > 0, next < headings.count, headings[next].goesOn, !mark.namesItsReport(words) else {
      return false
    }
    let after = titles.partitionPoint { $0.blocks.lowerBound > mark.blocks.lowerBound }
    return after == titles.count || titles[after].blocks.lowerBound >= headings[next].block
  }

  /// The nearest heading above a block, as shown; nil where none stands before it.
  ///
  /// A title between ends the reach of the headings above it.
  func section(ofBlock index: Int) -> String? {
    let count = headings.partitionPoint { $0.block >= index }
    guard count > 0 else { return nil }
    let heading = headings[count - 1]
    let above = titles.partitionPoint { $0.blocks.lowerBound >= index }
    if above > 0, titles[above - 1].blocks.lowerBound > heading.block { return nil }
    return heading.text
  }

  /// The titles that begin in some blocks.
  func titles(in blocks: RangeSet<Int>) -> ArraySlice<TitleMark> {
    guard let first = blocks.ranges.first, let last = blocks.ranges.last else { return [] }
    let lower = titles.partitionPoint { $0.blocks.lowerBound >= first.lowerBound }
    let upper = titles.partitionPoint { $0.blocks.lowerBound >= last.upperBound }
    let between = titles[lower..<max(lower, upper)]
    guard blocks.ranges.count > 1 else { return between }
    return between.filter { blocks.contains($0.blocks.lowerBound) }[...]
  }

  /// The headings in some blocks.
  func headings(in blocks: RangeSet<Int>) -> [Heading] {
    blocks.ranges.flatMap { range in
      let lower = headings.partitionPoint { $0.block >= range.lowerBound }
      return headings[lower...].prefix { $0.block < range.upperBound }
    }
  }
}

extension Document {
  /// For each block, how many paragraphs there are up to it, itself included.
  var paragraphNumbers: [Int] {
    var count = 0
    return blocks.map { block in
      if case .paragraph = block { count += 1 }
      return count
    }
  }
}
