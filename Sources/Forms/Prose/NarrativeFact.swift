import Findings
import Reports

/// A sentence's figure with everything its surroundings say of it.
struct NarrativeFact: Sendable {
  /// Which of the segment's texts, and which sentence of it.
  var text: Int
  var sentence: Int
  var figure: ProseFigure
  /// The name as printed, the topic before it where the name alone is none.
  var name: String
  var meaning: NameMeaning?
  /// A staff kind alone (其中：行政45人).
  var isStaffKind = false
  /// A year named in the same sentence before the figure.
  var year: Int?
  /// Another year's figure, a plan, a change, a sum over years, another body's.
  var isApart: Bool
  /// A limit, a price a piece, a part of the year's, or a number broken by a line end: no sum that
  /// could fill a field.
  var isUnfit: Bool
  var depth: Int
  /// The sentence's stretch near the figure.
  var near: Range<Int>
  /// Positions between the figure before it and this one: what links the two.
  var gap: Range<Int>
  var place: Place
}

/// Reads one scanned text into facts.
struct FactReader {
  private let words: ProseWords
  private let names: NameReader
  private let partYear: PartYear

  /// - Parameter department: the reporting unit, so that sums of others are told from its own.
  init(words: ProseWords, department: String? = nil) {
    self.words = words
    names = NameReader(words: words, department: department)
    partYear = PartYear(words: words)
  }

  func facts(of scanned: ScannedText, index: Int) -> [NarrativeFact] {
    let text = scanned.text
    let namer = FigureNamer(text, figures: scanned.figures, words: words)
    let shared = sharedNames(scanned)
    var facts: [NarrativeFact] = []
    var end = 0
    for (position, figure) in scanned.figures.enumerated() {
      guard figure.isOwn, figure.kind != .points else {
        if figure.kind == .points { end = figure.range.upperBound }
        continue
      }
      var name = namer.name(of: position)
      if let own = shared[position] { name.range = own }
      let gap = min(end, figure.range.lowerBound)..<figure.range.lowerBound
      facts.append(
        fact(
          figure, name: name, gap: gap, in: scanned, text: index,
          context: scanned.contexts[position], after: facts.last, facts.dropLast().last))
      end = figure.range.upperBound
    }
    return SentenceSense(words: words, names: names, heading: scanned.headingScalars, text: text)
      .completed(facts)
  }

  private func fact(
    _ figure: ProseFigure, name: FigureName, gap: Range<Int>, in scanned: ScannedText, text: Int,
    context: FigureContext, after last: NarrativeFact?, _ before: NarrativeFact?
  ) -> NarrativeFact {
    let scalars = scanned.text.scalars
    var own = Array(scalars[name.range])
    var printed = scanned.text.words(name.range)
    let topic = name.topic.map { scalars[$0] } ?? headingTopic(scanned, for: name)
    if let topic {
      let short = withoutTail(topic)
      own = Array(short) + own
      printed = String(short) + printed
    }
    if let asset = asset(ofNetValue: own[...], after: last, before) {
      own = asset + own
      printed = String(asset) + printed
    }
    let figure = withDeclaredUnit(figure, named: own[...], in: scanned)
    let meaning = underHeading(
      self.meaning(of: figure, named: own[...], topic: topic), in: scanned)
    let isApart = meaning.map { $0.scope == .apart } ?? names.isApart(own[...])
    return NarrativeFact(
      text: text, sentence: context.sentence, figure: figure, name: printed, meaning: meaning,
      isStaffKind: isStaffKind(own[...], of: figure), year: context.year,
      isApart: isApart,
      isUnfit: figure.isBound || figure.isDoubtful || figure.isPerPiece
        || partYear.closes(
          scalars[min(context.near.lowerBound, figure.range.lowerBound)..<figure.range.lowerBound]),
      depth: name.depth, near: context.near, gap: gap, place: scanned.text.place)
  }

  /// The kind of assets of a bare 净值 behind its 原值 (固定资产原值900万元，累计折旧590万元，净值310万元).
  private func asset(
    ofNetValue name: ArraySlice<Unicode.Scalar>, after last: NarrativeFact?,
    _ before: NarrativeFact?
  ) -> [Unicode.Scalar]? {
    guard words["net-value"].contains(name) else { return nil }
    for fact in [last, before] {
      guard let fact else { return nil }
      let name = [Unicode.Scalar](of: fact.name)[...]
      let length = words["gross-value"].suffix(of: name)
      if length > 0 { return Array(name.dropLast(length)) }
      guard words["depreciation"].suffix(of: name) > 0 else { return nil }
    }
    return nil
  }

  /// A number with decimals and a total's name is an amount where a caption gives the unit.
  private func withDeclaredUnit(
    _ figure: ProseFigure, named name: ArraySlice<Unicode.Scalar>, in scanned: ScannedText
  ) -> ProseFigure {
    guard figure.kind == .bare, figure.digits.contains("."), let unit = scanned.declared,
      names.money(name)?.rank == 0
    else { return figure }
    var amount = figure
    amount.kind = .money(unit)
    return amount
  }

  /// The meaning by the full name, or by the topic alone where the rest only says 合计.
  private func meaning(
    of figure: ProseFigure, named name: ArraySlice<Unicode.Scalar>,
    topic: ArraySlice<Unicode.Scalar>?
  ) -> NameMeaning? {
    guard !figure.isBound, !figure.isDoubtful, !figure.isPerPiece else { return nil }
    let short = name.dropLast(words.genericSum.suffix(of: name))
    if figure.moneyUnit != nil {
      return names.money(name) ?? names.money(short)
        ?? topic.flatMap { names.money(withoutTail($0)) }
        ?? names.money(name.dropLast(words["outturn"].suffix(of: name)))
    }
    guard figure.counts(words.staffUnits) else { return nil }
    let meaning =
      names.staff(name) ?? names.staff(short) ?? topic.flatMap { names.staff(withoutTail($0)) }
      ?? names.staff(name.dropLast(words["staff-people"].suffix(of: name)))
    if figure.kind == .bare, meaning?.rank != 0 { return nil }
    return meaning
  }

  /// 决算支出 in the chapter （一）基本支出情况 is the basic expenditure.
  private func underHeading(_ meaning: NameMeaning?, in scanned: ScannedText) -> NameMeaning? {
    guard var meaning, meaning.scope == .own,
      meaning.field == .expenditure || meaning.field == .income, scanned.heading != nil
    else { return meaning }
    let heading = withoutTail(scanned.headingScalars[...].drop { $0.isHeadingMark })
    guard let own = names.money(heading), own.field == .basic || own.field == .project,
      own.scope != .apart
    else { return meaning }
    guard meaning.field == .expenditure else { return nil }
    (meaning.field, meaning.rank) = (own.field, meaning.rank + 1)
    return meaning
  }

  /// 收入情况 → 收入.
  private func withoutTail(_ topic: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let length = words.topicTail.suffix(of: topic)
    return length < topic.count ? topic.dropLast(length) : topic
  }

  /// A nameless figure at a text's beginning is what the heading names.
  private func headingTopic(_ scanned: ScannedText, for name: FigureName) -> ArraySlice<
    Unicode.Scalar
  >? {
    guard name.topic == nil, let heading = scanned.heading,
      words.saysOnlyHowMuch(scanned.text.scalars[name.range])
    else { return nil }
    let first = scanned.figures.first { $0.isOwn }
    guard let first, name.range.upperBound <= first.range.lowerBound else { return nil }
    let scalars = ProseText(heading, at: scanned.text.place).scalars
    return scalars.drop { $0.isHeadingMark }
  }

  private func isStaffKind(_ name: ArraySlice<Unicode.Scalar>, of figure: ProseFigure) -> Bool {
    guard figure.counts(words.staffUnits) else { return false }
    var name = name
    while case let length = words.neutralLead.prefix(of: name), length > 0 {
      name = name.dropFirst(length)
    }
    let people = words["staff-people"].suffix(of: name)
    if people > 0, people < name.count { name = name.dropLast(people) }
    return words["staff-kind"].contains(name)
  }

  /// Names of 收入、支出分别为A万元、B万元: one each for the figures that follow.
  private func sharedNames(_ scanned: ScannedText) -> [Int: Range<Int>] {
    let text = scanned.text.scalars
    var result: [Int: Range<Int>] = [:]
    for (index, figure) in scanned.figures.enumerated() where figure.isOwn {
      let lower = scanned.figures[..<index].last { $0.isOwn }?.range.upperBound ?? 0
      let lead = text[lower..<figure.range.lowerBound]
      let length = words["distributive"].suffix(of: lead.last == "：" ? lead.dropLast() : lead)
      guard length > 0 else { continue }
      let end = figure.range.lowerBound - length - (lead.last == "：" ? 1 : 0)
      var start = end
      while start > lower, !(text[start - 1].partsClauses && text[start - 1] != "、") { start -= 1 }
      let names = list(text, start..<end)
      let figures = followers(of: index, in: scanned)
      guard names.count > 1, names.count == figures.count else { continue }
      for (name, position) in zip(names, figures) { result[position] = name }
    }
    return result
  }

  /// The figure and those linked to it by nothing but 、 ， 和.
  private func followers(of index: Int, in scanned: ScannedText) -> [Int] {
    var result = [index]
    var last = index
    while last + 1 < scanned.figures.count {
      let between = scanned.text.scalars[
        scanned.figures[last].range.upperBound..<scanned.figures[last + 1].range.lowerBound]
      guard between.count == 1, let mark = between.first,
        mark == "、" || mark == "，" || mark == "和" || mark == "," || mark == "及"
      else { break }
      last += 1
      result.append(last)
    }
    return result
  }

  private func list(_ text: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where text[index] == "、" || text[index] == "和" || text[index] == "与" {
      if start < index { result.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }
}

extension ProseFigure {
  /// The figure as the record keeps it.
  func value(at place: Place) -> Figure {
    Figure(
      text: digits + (kind == .percent ? "%" : ""),
      number: isDoubtful || isAbout ? nil : PrintedNumber(digits),
      isPercent: kind == .percent, moneyUnit: moneyUnit, place: place)
  }
}

extension Unicode.Scalar {
  /// Signs and numerals that number a heading.
  var isHeadingMark: Bool {
    switch self {
    case "（", "）", "、", ".", " ": true
    default: isDigit || ChineseNumeral.digit(self) != nil || self == "十"
    }
  }
}
