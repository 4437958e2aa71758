import Documents

/// A document with the lines of its paragraphs apart where they are title, headings and text.
///
/// Some offices write a whole report in one paragraph, with soft line breaks (ECMA-376 Part 1,
/// 17.3.3.1). What an author breaks within a sentence or a title stays whole.
struct SoftLines {
  /// The document to read, a line a block.
  private(set) var document: Document
  /// For each block of `document`, the number of its paragraph, or of the last one before it.
  private(set) var paragraphNumbers: [Int] = []

  init(_ document: Document, words: OutlineWords) {
    self.document = document
    let lines = LineReader(words: words)
    var blocks: [Document.Block] = []
    var number = 0
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block else {
        blocks.append(block)
        paragraphNumbers.append(number)
        continue
      }
      number += 1
      let parts = lines.parts(of: paragraph)
      blocks += parts.map { .paragraph($0) }
      paragraphNumbers += parts.map { _ in number }
    }
    self.document.blocks = blocks
  }
}

/// Tells the lines of one paragraph that stand for paragraphs of their own.
private struct LineReader {
  let titles: TitleReader
  let headings: HeadingReader

  init(words: OutlineWords) {
    titles = TitleReader(words: words)
    headings = HeadingReader(words: words)
  }

  /// What a line is to those beside it.
  private enum Kind {
    case title, heading, sentence, other

    var standsAlone: Bool { self == .title || self == .heading }
  }

  /// The paragraph in parts; itself where its lines are one text.
  func parts(of paragraph: Paragraph) -> [Paragraph] {
    guard paragraph.text.utf8.contains(0x0A) else { return [paragraph] }
    let lines = paragraph.text.split(separator: "\n").map(String.init).filter {
      !tidied($0).isEmpty
    }
    let kinds = lines.map(kind)
    guard lines.count > 1,
      kinds.contains(.title) || kinds.contains(.heading) && paragraph.text.contains("。")
    else { return [paragraph] }
    var parts: [Paragraph] = []
    for (index, line) in lines.enumerated() {
      if index > 0, !kinds[index].standsAlone, kinds[index - 1] == .other,
        !parts[parts.count - 1].text.hasSuffix("：")
      {
        parts[parts.count - 1].text += "\n" + line
      } else {
        var part = paragraph
        part.text = line
        if index > 0 { (part.number, part.style, part.outlineLevel) = (nil, nil, nil) }
        parts.append(part)
      }
    }
    return parts
  }

  private func kind(_ line: String) -> Kind {
    if titles.isTitle(tidied(line)) { return .title }
    if headings.heading(Paragraph(line), block: 0) != nil { return .heading }
    return tidied(line).unicodeScalars.last?.folded.endsSentence == true ? .sentence : .other
  }
}
