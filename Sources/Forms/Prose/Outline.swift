import Documents
import Findings
import Reports

/// The headings and titles of a document.
struct Outline: Sendable {
  /// In document order.
  let headings: [Heading]
  let titles: [TitleMark]
  /// The words that headings, titles and captions are known by, a user's among them.
  let words: OutlineWords

  static func read(_ document: Document, lexicon: Lexicon) -> Outline {
    let titles = TitleFinder(document: document, words: lexicon.outlineWords).titles()
    let titled = Set(titles.flatMap { Array($0.blocks) })
    let reader = HeadingReader(words: lexicon.outlineWords)
    var headings: [Heading] = []
    for (index, block) in document.blocks.enumerated() where !titled.contains(index) {
      guard case .paragraph(let paragraph) = block else { continue }
      if let heading = reader.heading(paragraph, block: index) { headings.append(heading) }
    }
    let words = lexicon.outlineWords
    return Outline(
      headings: headings,
      titles: titles.filter { !isCaption($0, among: headings, titles, words: words) }, words: words)
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
    return !titles.contains {
      $0.blocks.lowerBound > mark.blocks.lowerBound && $0.blocks.lowerBound < headings[next].block
    }
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

  /// Whether the block is a heading or part of a title.
  func isHeadingOrTitle(_ index: Int) -> Bool {
    headings.contains { $0.block == index } || titles.contains { $0.blocks.contains(index) }
  }
}

extension Document {
  /// The number, from 1, of the body-level paragraph at a block, or of the last one before it.
  /// For each block, how many paragraphs there are up to it, itself included.
  var paragraphNumbers: [Int] {
    var count = 0
    return blocks.map { block in
      if case .paragraph = block { count += 1 }
      return count
    }
  }

  func paragraphNumber(ofBlock index: Int) -> Int {
    blocks[...index].reduce(0) { count, block in
      if case .paragraph = block { count + 1 } else { count }
    }
  }
}
