import Findings

/// A label and its value in a line of a cover or over a table (单位名称：…　填报日期：…).
struct Caption: Equatable {
  enum Label: String, CaseIterable {
    case department = "caption-department"
    case implementing = "caption-implementing"
    case competent = "caption-competent"
    case author = "caption-author"
    case project = "caption-project"
    case year = "caption-year"
    case date = "caption-date"
    case code = "caption-code"
    case other = "caption-other"
  }

  var label: Label
  /// As printed, without a stamp's place-holder; may be blank.
  var value: String
  var place: Place

  private static let longestLine = 120

  /// The captions of a line; none where it reads as a sentence.
  static func read(_ line: String, at place: Place, words: OutlineWords) -> [Caption] {
    var printed = Array(line.unicodeScalars.prefix(longestLine + 1))
    if printed.last == "。" { printed.removeLast() }
    guard printed.count <= longestLine else { return [] }
    let text = printed.map(\.folded)
    guard !text.contains("。") else { return [] }
    var found: [(label: Label, start: Int, value: Int)] = []
    for index in text.indices where text[index] == "：" || text[index] == "】" {
      let lead = text[..<index]
      let word = lead.reversed().prefix { !$0.isBlank && $0 != "【" && $0 != "：" && $0 != "，" }
      var start = index - word.count
      let number = Enumerator(text[start..<index])?.length ?? 0
      let name = text[(start + number)..<index]
      if let label = label(of: name, words: words) {
        found.append((label, start, index + 1))
      } else if let spaced = spacedLabel(before: index, in: text, words: words) {
        start = spaced.start
        found.append((spaced.label, start, index + 1))
      }
    }
    return found.enumerated().map { position, entry in
      let end = position + 1 < found.count ? found[position + 1].start : printed.count
      let value = tidied(String(printed[min(entry.value, end)..<end]))
      return Caption(
        label: entry.label, value: cleaned(withoutYear(value), words: words), place: place)
    }
  }

  /// 填报单位：某局　　2023年度: the year set apart behind a name is none of it.
  private static func withoutYear(_ value: String) -> String {
    let printed = [Unicode.Scalar](of: value)
    var rest = printed.map(\.folded)[...]
    if rest.last == "）" { rest.removeLast() }
    let year = TitleText.closingYear(rest)
    guard year > 0, let before = rest.dropLast(year).last, before.isBlank || before == "（" else {
      return value
    }
    let name = rest.dropLast(year + 1)
    return name.isEmpty ? value : tidied(String(printed[..<name.endIndex]))
  }

  /// 单　位　名　称： set wide: the longest label that the characters before a colon make.
  private static func spacedLabel(
    before end: Int, in text: [Unicode.Scalar], words: OutlineWords
  ) -> (label: Label, start: Int)? {
    var name: [Unicode.Scalar] = []
    var best: (label: Label, start: Int)?
    for index in text[..<end].indices.reversed() where !text[index].isBlank {
      guard text[index].isHan, name.count < 12 else { break }
      name.insert(text[index], at: 0)
      let opens = index == 0 || text[index - 1].isBlank
      if opens, name.count > 1, let label = label(of: name[...], words: words) {
        best = (label, index)
      }
    }
    return best
  }

  private static func label(of name: ArraySlice<Unicode.Scalar>, words: OutlineWords) -> Label? {
    if let label = Label.allCases.first(where: { words[$0.rawValue].contains(name) }) {
      return label == .department && words[Label.implementing.rawValue].contains(name)
        ? .implementing : label
    }
    // 填报部门（盖章）： a stamp's place-holder says nothing of the label.
    guard name.last == "）", let open = name.lastIndex(of: "（"), open > name.startIndex,
      words["signature-word"].occurs(in: name[open...])
    else { return nil }
    return label(of: name[..<open], words: words)
  }

  /// Without 】 and without （盖章）.
  static func cleaned(_ value: String, words: OutlineWords) -> String {
    var scalars = [Unicode.Scalar](of: value)
    // （公章）某局: the stamp's place-holder stands first.
    if scalars.first?.folded == "（", let close = scalars.firstIndex(where: { $0.folded == "）" }),
      close + 1 < scalars.count,
      words["signature-word"].occurs(in: scalars[..<close].map(\.folded))
    {
      scalars.removeSubrange(...close)
    }
    while let last = scalars.last, last == "】" || last == "_" || last == "＿" || last == " " {
      scalars.removeLast()
    }
    if let last = scalars.last, last.folded == "）",
      let open = scalars.lastIndex(where: { $0.folded == "（" })
    {
      let inner = scalars[open...].map(\.folded)
      if words["signature-word"].occurs(in: inner) { scalars.removeSubrange(open...) }
    }
    return String(scalars)
  }
}
