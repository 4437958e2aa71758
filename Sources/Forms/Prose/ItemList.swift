/// The items that a report names under its project expenditure.
struct ItemList {
  let facts: [NarrativeFact]
  let texts: [ScannedText]
  let words: ProseWords
  /// For each text, the positions of its facts.
  private let spans: [Range<Int>]

  init(facts: [NarrativeFact], texts: [ScannedText], words: ProseWords) {
    (self.facts, self.texts, self.words) = (facts, texts, words)
    var spans: [Range<Int>] = []
    spans.reserveCapacity(texts.count)
    var start = 0
    for text in texts.indices {
      var end = start
      while end < facts.count, facts[end].text == text { end += 1 }
      spans.append(start..<end)
      start = end
    }
    self.spans = spans
  }

  struct Items {
    var indices: [Int] = []
    /// True where the text says that the list is the whole.
    var isWhole = false
  }

  /// The items after 主要用于 (or another opening word) of the total, else after 项目支出中.
  func items(of total: Int?) -> Items {
    if let total {
      // The total may be said twice, in the summary and where its items are named.
      let said = facts.indices.filter { facts[$0].repeats(facts[total]) }
      for index in [total] + said {
        let found = list(after: index)
        if !found.indices.isEmpty { return found }
      }
    }
    for (number, scanned) in texts.enumerated() {
      guard let opener = opener(in: scanned.text.scalars[...]),
        let first = spans[number].first(where: {
          facts[$0].figure.range.lowerBound >= opener.upperBound
        })
      else { continue }
      let found = run(from: first)
      if !found.isEmpty { return Items(indices: found, isWhole: false) }
    }
    return Items()
  }

  /// 项目支出中, or 项目支出主要用于 without the total between.
  private func opener(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    if let opener = words["item-opener"].firstRange(in: text) { return opener }
    return words["project"].ranges(in: text).first {
      words.itemList.prefix(of: text[$0.upperBound...]) > 0
    }
  }

  private func list(after total: Int) -> Items {
    let scanned = texts[facts[total].text]
    let next = (total + 1..<spans[facts[total].text].upperBound).first {
      facts[$0].figure.moneyUnit != nil && !isOtherwise(facts[$0])
    }
    let start = facts[total].figure.range.upperBound
    guard let next else {
      let tail = scanned.text.scalars[start...]
      let isOpen = tail.last == "：" || words.itemList.suffix(of: tail) > 0
      return isOpen ? paragraphs(after: facts[total].text) : Items()
    }
    let gap = scanned.text.scalars[start..<facts[next].figure.range.lowerBound]
    // By another division (按经济分类分：…) the whole is told once more.
    guard !words["regroup"].occurs(in: gap) else { return Items() }
    guard words.itemList.occurs(in: gap) || gap.contains("（") || gap.contains("：") else {
      return Items()
    }
    let indices = run(from: next)
    let said = words["item-list-whole"].occurs(in: gap) && !words["item-not-whole"].occurs(in: gap)
    return Items(indices: indices, isWhole: said && !goesOn(after: indices.last))
  }

  /// The amounts of one sentence from a position on, as far as they are items.
  private func run(from first: Int) -> [Int] {
    var result: [Int] = []
    let depth = facts[first].depth
    for index in first..<facts.count {
      let fact = facts[index]
      guard fact.text == facts[first].text else { break }
      if index > first {
        let gap = texts[fact.text].text.scalars[fact.gap]
        if gap.contains(where: { $0.endsSentence && $0 != "；" }) { break }
        if words["regroup"].occurs(in: gap) { break }
        if words["nested-opener"].occurs(in: gap), fact.depth == depth, !result.isEmpty { break }
      }
      if fact.depth == depth, isItem(fact) { result.append(index) }
    }
    return result
  }

  private func isItem(_ fact: NarrativeFact) -> Bool {
    guard fact.figure.moneyUnit != nil, !isOtherwise(fact), !fact.name.isEmpty, fact.meaning == nil
    else { return false }
    let name = [Unicode.Scalar](of: fact.name)[...]
    return !words["fund-source"].contains(name) && words["rate-name"].suffix(of: name) == 0
      && !words["item-not-name"].occurs(in: name)
  }

  /// A change, a rest, another year's amount. Within an item's own name such words say nothing:
  /// 医疗服务能力提升项目, 学生营养改善计划.
  private func isOtherwise(_ fact: NarrativeFact) -> Bool {
    let name = [Unicode.Scalar](of: fact.name)[...]
    return fact.isUnfit || words["change"].suffix(of: name) > 0
      || words["item-not-lead"].prefix(of: name) > 0 || words["item-not-tail"].suffix(of: name) > 0
  }

  /// A list of paragraphs, one item each, under a line that ends with a colon.
  private func paragraphs(after text: Int) -> Items {
    var result = Items()
    var number = text + 1
    while number < texts.count, texts[number].startsWithNumber,
      let item = spans[number].first(where: { isItem(facts[$0]) })
    {
      result.indices.append(item)
      number += 1
    }
    return result
  }

  /// 等 behind the last item says that there are more.
  private func goesOn(after last: Int?) -> Bool {
    guard let last else { return true }
    let text = texts[facts[last].text].text.scalars
    return text[facts[last].figure.range.upperBound...].first == "等"
  }
}

extension NarrativeFact {
  /// Whether the fact says of the same field the same again.
  func repeats(_ other: NarrativeFact) -> Bool {
    guard let meaning, let field = other.meaning?.field, meaning.field == field else {
      return false
    }
    return meaning.scope == .own && !isUnfit
      && figure.digits == other.figure.digits && figure.kind == other.figure.kind
  }
}

extension ScannedText {
  /// 1. 2、 ① or （1） at the beginning.
  fileprivate var startsWithNumber: Bool {
    guard let first = text.scalars.first else { return false }
    if (0x2460...0x2473).contains(first.value) || first == "（" { return true }
    let number = text.scalars.prefix { $0.isDigit || ChineseNumeral.digit($0) != nil || $0 == "十" }
    guard !number.isEmpty, let next = text.scalars.dropFirst(number.count).first else {
      return false
    }
    return next == "、" || next == "." || next == "）" || next == "是"
  }
}
