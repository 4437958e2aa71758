/// The stretch of a sentence that names a figure, and how deep in brackets the figure stands.
struct FigureName: Sendable, Equatable {
  /// From the last boundary to the figure, copulas and list words taken off; may be blank.
  var range: Range<Int>
  /// A stretch before a colon, line end or 、 that gives the topic where the name alone says only
  /// how much (收入：792.22万元; 收入情况：合计…).
  var topic: Range<Int>?
  /// Depth in （）.
  var depth: Int
}

/// Finds the name in front of each figure of a text.
struct FigureNamer {
  private let text: [Unicode.Scalar]
  private let figures: [ProseFigure]
  private let words: ProseWords
  private let brackets: BracketMap
  /// Where the figures with a name of their own end, ascending.
  private let ends: [Int]

  /// Names are cut beyond this, and no more brackets than this are skipped on the way.
  private static let longest = 80
  private static let mostBrackets = 4

  init(_ text: ProseText, figures: [ProseFigure], words: ProseWords) {
    self.text = text.scalars
    self.figures = figures
    self.words = words
    brackets = BracketMap(text.scalars)
    ends = figures.filter(\.isOwn).map(\.range.upperBound)
  }

  /// The name of the figure at an index of `figures`.
  func name(of index: Int) -> FigureName {
    let figure = figures[index]
    let limit = end(atOrBefore: figure.range.lowerBound)
    let start = boundary(before: figure.range.lowerBound, limit: limit)
    let range = trimmed(start..<figure.range.lowerBound)
    var topic: Range<Int>?
    if words.saysOnlyHowMuch(text[range]) {
      topic = self.topic(before: start, limit: limit)
    }
    return FigureName(range: range, topic: topic, depth: brackets.depths[figure.range.lowerBound])
  }

  /// The end of the last figure of its own that ends no later than a position; 0 for none.
  private func end(atOrBefore position: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? ends[low - 1] : 0
  }

  /// The position where the name begins: after the nearest mark that parts clauses.
  private func boundary(before end: Int, limit: Int) -> Int {
    var (position, limit, skipped) = (end, limit, 0)
    while end - position < Self.longest,
      position > limit || (position > 0 && text[position - 1] == "）")
    {
      switch text[position - 1] {
      case "，", ",", "；", "。", "：", "！", "？", "\n", "\t", "（", "!", "?":
        return position
      case "、"
      where position - 1 == limit || (position > 1 && text[position - 2] == "）" && limit > 0):
        return position
      case "）":
        guard let open = brackets.openings[position - 1], open > 0, skipped < Self.mostBrackets
        else { return position }
        limit = self.end(atOrBefore: open)
        // A bracket that follows a figure belongs to that figure, not to this name.
        if limit == open { return position }
        position = open
        skipped += 1
      default:
        position -= 1
      }
    }
    return max(position, 0)
  }

  /// The words before a boundary, if they hold no figure of their own.
  private func topic(before start: Int, limit: Int) -> Range<Int>? {
    var begin = start
    while begin > limit, start - begin < Self.longest {
      var end = begin
      while end > limit, text[end - 1].partsClauses { end -= 1 }
      guard end > limit, end < begin else { return nil }
      begin = end
      while begin > limit, end - begin < Self.longest, !text[begin - 1].partsClauses { begin -= 1 }
      let range = trimmed(begin..<end)
      if !range.isEmpty { return range }
    }
    return nil
  }

  /// Without copulas at the end, without numbers of lists, 其中 and list words at the beginning.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    var index = start
    while index < end {
      // The last list word opens the name: …主要用于信息化建设.
      let length = words.itemList.prefix(of: text[index..<end])
      if length > 1 { start = index + length }
      index += max(length, 1)
    }
    trimming: while end > start {
      let length = words.neutralTail.suffix(of: text[start..<end])
      if length > 0 {
        end -= length
      } else if text[end - 1].isMark {
        end -= 1
      } else {
        break trimming
      }
    }
    while start < end, let length = leadLength(text[start..<end]), length > 0 { start += length }
    return start..<max(start, end)
  }

  /// The length of what precedes the name proper: a list number or a conjunction.
  private func leadLength(_ slice: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = slice.first else { return nil }
    if first.isMark || first == "、" || first == "和" || first == "及" || first == "与" { return 1 }
    if (0x2460...0x2473).contains(first.value) { return 1 }
    if first == "（", let length = leadLength(slice.dropFirst()), length > 1 { return length + 1 }
    let number = slice.prefix { $0.isDigit || ChineseNumeral.digit($0) != nil || $0 == "十" }
    guard !number.isEmpty, number.count <= 3 else { return nil }
    let next = slice.dropFirst(number.count).first
    guard next == "、" || next == "." || next == "）" || next == "是" else { return nil }
    return number.count + 1
  }
}

/// The （） of a text: how deep each position lies, and where each ） opened.
private struct BracketMap {
  private(set) var depths: [Int] = []
  private(set) var openings: [Int: Int] = [:]

  init(_ text: [Unicode.Scalar]) {
    depths.reserveCapacity(text.count)
    var open: [Int] = []
    for (index, scalar) in text.enumerated() {
      if scalar == "（" { open.append(index) }
      if scalar == "）" { openings[index] = open.popLast() }
      depths.append(open.count)
    }
  }
}

extension ProseFigure {
  /// Whether the figure has a name of its own, so that no later name reaches over it.
  var isOwn: Bool { kind != .year && kind != .other }
}

extension Unicode.Scalar {
  /// Marks between which a clause stands.
  var partsClauses: Bool {
    switch self {
    case "，", ",", "；", "。", "：", "、", "！", "？", "!", "?", "\n", "\t", "（", "）": true
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch self {
    case "：", "，", "\n", "\t", " ", "—", "-", "=", "＝", "_", "・", "●", "■", "◆", "▲",
      "★":
      true
    default: false
    }
  }
}
