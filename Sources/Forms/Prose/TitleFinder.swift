import Documents
import Findings
import Reports

/// Finds the titles of a document: parts joined, lists of annexes left out.
struct TitleFinder {
  let document: Document
  private let numbers: [Int]
  /// By block: the words of a paragraph without automatic number; nil elsewhere.
  private let lines: [Line?]
  /// By block: a paragraph that says anything, numbered or not.
  private let isWorded: [Bool]
  private let words: OutlineWords
  private let reader: TitleReader
  private let names: TitleParts

  /// A paragraph's words, looked at once.
  private struct Line {
    var text: String
    /// Whether the words alone read as a title.
    var isTitle: Bool
  }

  /// - Parameter numbers: by block, the number of the paragraph.
  init(document: Document, numbers: [Int], words: OutlineWords) {
    self.document = document
    self.numbers = numbers
    self.words = words
    let reader = TitleReader(words: words)
    self.reader = reader
    names = TitleParts(words: words)
    var lines: [Line?] = []
    var isWorded: [Bool] = []
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block else {
        lines.append(nil)
        isWorded.append(false)
        continue
      }
      let text = tidied(paragraph.text)
      isWorded.append(!text.isEmpty)
      let isPlain = !text.isEmpty && paragraph.number == nil
      lines.append(isPlain ? Line(text: text, isTitle: reader.isTitle(text)) : nil)
    }
    (self.lines, self.isWorded) = (lines, isWorded)
  }

  func titles() -> [TitleMark] {
    var marks: [TitleMark] = []
    var index = 0
    while index < document.blocks.count {
      if let mark = mark(at: index, after: marks.last?.blocks.upperBound ?? 0) {
        marks.append(mark)
        index = mark.blocks.upperBound
      } else {
        index += 1
      }
    }
    return joined(withoutLists(marks))
  }

  /// The title whose last worded paragraph stands at an index.
  private func mark(at index: Int, after floor: Int) -> TitleMark? {
    guard let line = lines[index] else { return nil }
    var start = index
    var end = index
    var title = line.text
    if line.isTitle, reader.isWeak(title), !opensDocument(index), !precedesTable(index) {
      return nil
    }
    if !line.isTitle {
      // 2021年度某局部门整体支出 / 绩效自评报告: neither line is a title, both together are.
      guard title.unicodeScalars.count <= 40, let next = nextWorded(index), let tail = lines[next],
        !tail.isTitle, reader.isTitle(title + tail.text),
        HeadingReader(words: words).isPlain(document, index)
      else { return nil }
      end = next
      title += tail.text
    }
    while start > floor, let before = previousWorded(start), before >= floor,
      let lead = words(at: before),
      names.isLead(lead) || (reader.kind(title) == nil && names.isOpening(lead)),
      names.department(inTitle: title) == nil || names.isYearOnly(lead),
      !names.isYearOnly(title)
    {
      title = lead + title
      start = before
    }
    return finished(from: start, to: end, title: title)
  }

  private func finished(from start: Int, to end: Int, title: String) -> TitleMark {
    var upper = end + 1
    if let next = nextWorded(end), let text = words(at: next), names.isYearLine(text) {
      upper = next + 1
    }
    let place = Place.paragraph(numbers[start])
    return TitleMark(blocks: start..<upper, text: Cited(title, at: place), kind: reader.kind(title))
  }

  /// Several titles with nothing between them but each other are a list of annexes; the last opens
  /// what follows only if that is a table.
  private func withoutLists(_ marks: [TitleMark]) -> [TitleMark] {
    var groups: [[TitleMark]] = []
    for mark in marks {
      if let last = groups.last?.last,
        nextWorded(last.blocks.upperBound - 1) == mark.blocks.lowerBound
      {
        groups[groups.count - 1].append(mark)
      } else {
        groups.append([mark])
      }
    }
    return groups.flatMap { group -> [TitleMark] in
      guard group.count > 1, group.contains(where: isListed) || group.count > 2 else {
        return group
      }
      guard let last = group.last, opensTable(last) else { return [] }
      return [last]
    }
  }

  private func isListed(_ mark: TitleMark) -> Bool {
    let scalars = [Unicode.Scalar](of: mark.text.value, \.folded)
    return reader.annexLength(scalars[...]) > 0 || Enumerator(scalars[...]) != nil
  }

  /// Whether no more than a few lines stand before a block.
  private func opensDocument(_ index: Int) -> Bool {
    index < Self.opening
      && (0..<index).allSatisfy { block in
        guard case .paragraph = document.blocks[block] else { return false }
        return words(at: block).map { $0.count <= 40 && !$0.contains("。") } ?? true
      }
  }

  /// Blocks among which a document's own title is looked for.
  private static let opening = 20

  private func precedesTable(_ index: Int) -> Bool { tableFollows(index + 1) }

  private func opensTable(_ mark: TitleMark) -> Bool { tableFollows(mark.blocks.upperBound) }

  private func tableFollows(_ start: Int) -> Bool {
    guard
      let next = document.blocks.indices.dropFirst(start).first(where: {
        if case .table = document.blocks[$0] { true } else { words(at: $0) != nil }
      })
    else { return false }
    if case .table = document.blocks[next] { return true }
    return false
  }

  /// Two titles with only captions between them are one (a cover, then the title again).
  private func joined(_ marks: [TitleMark]) -> [TitleMark] {
    var result: [TitleMark] = []
    for mark in marks {
      if let last = result.last, last.kind == mark.kind || mark.kind == nil,
        isCaptions(last.blocks.upperBound..<mark.blocks.lowerBound)
      {
        result[result.count - 1].blocks = last.blocks.lowerBound..<mark.blocks.upperBound
      } else {
        result.append(mark)
      }
    }
    return result
  }

  private func isCaptions(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      guard case .paragraph = document.blocks[index] else { return false }
      guard let text = words(at: index) else { return true }
      return text.count <= 40 && !text.contains("。")
        && Enumerator([Unicode.Scalar](of: text, \.folded)[...]) == nil
    }
  }

  private func words(at index: Int) -> String? { lines[index]?.text }

  private func nextWorded(_ index: Int) -> Int? {
    for next in document.blocks.indices.dropFirst(index + 1) {
      guard case .paragraph = document.blocks[next] else { return nil }
      if isWorded[next] { return next }
    }
    return nil
  }

  private func previousWorded(_ index: Int) -> Int? {
    for previous in document.blocks.indices.prefix(index).reversed() {
      guard case .paragraph = document.blocks[previous] else { return nil }
      if isWorded[previous] { return previous }
    }
    return nil
  }
}

extension HeadingReader {
  /// Whether a block is a paragraph that heads nothing.
  fileprivate func isPlain(_ document: Document, _ index: Int) -> Bool {
    guard case .paragraph(let paragraph) = document.blocks[index] else { return false }
    return heading(Paragraph(paragraph.text), block: index) == nil
  }
}

extension Array {
  /// How many elements stand before the first that fulfils a predicate; all that follow it must.
  func partitionPoint(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
