import Reports

/// The words by which sentences are read, one set a role: `narrative.tsv`, `offices.tsv` and the
/// rating words.
struct ProseWords: Sendable {
  static let standard = ProseWords(
    lists: [
      WordList.load(PackageResources.narrative_tsv), WordList.load(PackageResources.offices_tsv),
      WordList.load(PackageResources.ratings_tsv),
    ])

  private let entries: [WordList.Entry]
  private let sets: [String: WordSet]
  private static let none = WordSet([])

  /// Units of money with their words, longest word first within a unit, 亿元 before 元.
  let moneyUnits: [(MoneyUnit, WordSet)]
  let ratings: WordSet

  init(lists: [WordList]) {
    entries = lists.flatMap(\.entries)
    let byRole = Dictionary(grouping: entries, by: \.role)
    sets = byRole.mapValues { WordSet($0.map(\.word)) }
    moneyUnits = [.hundredMillionYuan, .millionYuan, .tenThousandYuan, .thousandYuan, .yuan].map {
      ($0, WordSet((byRole["money-" + $0.rawValue] ?? []).map(\.word)))
    }
    ratings = sets["rating"] ?? Self.none
  }

  /// The names of the roles, under which a user can add words.
  var roleNames: [String] { sets.keys.sorted() }

  /// The words with one more; nil where no role has the name.
  func adding(_ word: String, role: String) -> ProseWords? {
    guard sets[role] != nil else { return nil }
    let entry = WordList.Entry(role: role, word: word, source: "")
    return ProseWords(lists: [WordList(entries: entries + [entry])])
  }

  /// The words of a role of the list.
  subscript(role: String) -> WordSet { sets[role] ?? Self.none }

  // Units and what stands around a number.
  var openUnits: WordSet { self["open-unit"] }
  var countedAfterTenThousand: WordSet { self["after-ten-thousand"] }
  var about: WordSet { self["about"] }
  var dateUnits: WordSet { self["date-unit"] }
  var notPoints: WordSet { self["not-points"] }
  var countUnits: WordSet { self["count-unit"] }
  var staffUnits: WordSet { self["staff-unit"] }
  var boundsAfter: WordSet { self["bound-after"] }
  var boundsBefore: WordSet { self["bound-before"] }
  var rangeMarks: WordSet { self["range-mark"] }

  // Names of figures.
  var neutralLead: WordSet { self["neutral-lead"] }
  var neutralTail: WordSet { self["neutral-tail"] }
  var genericSum: WordSet { self["generic-sum"] }
  var topicTail: WordSet { self["topic-tail"] }
  var subject: WordSet { self["subject"] }
  var itemList: WordSet { self["item-list"] }

  /// Whether a name is blank or only 合计, 2022年共计 and the like, so that the topic must come from
  /// what stands before it.
  func saysOnlyHowMuch(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    var name = name
    while !name.isEmpty, !genericSum.contains(name) {
      let length = NameReader.datePrefix(name) ?? neutralLead.prefix(of: name)
      guard length > 0 else { return false }
      name = name.dropFirst(length)
    }
    return true
  }

  /// Whether a text names another who scores (财政局复核), not in the title of a document or in what
  /// the report goes by (根据财政局要求), and not as the reporting office's own name.
  func namesReviewer(_ text: ArraySlice<Unicode.Scalar>, own: [Unicode.Scalar]) -> Bool {
    guard self["score-other-body"].occurs(in: text) else { return false }
    var depth = 0
    var said: [Unicode.Scalar] = []
    for scalar in text {
      if scalar == "《" { depth += 1 }
      if depth == 0 { said.append(scalar) }
      if scalar == "》" { depth = max(0, depth - 1) }
    }
    return said.split(separator: "，").contains { clause in
      self["basis-lead"].prefix(of: clause) == 0
        && self["score-other-body"].ranges(in: clause).contains {
          !own.contains(subrange: clause[$0])
        }
    }
  }

  /// Whether the words before a figure or a rating speak of last year and not of this one again.
  func speaksOfPrior(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let prior = self["prior-lead"].ranges(in: clause).last else { return false }
    let rest = clause[prior.upperBound...]
    return !self["this-year"].occurs(in: rest) && !rest.contains("年")
  }
}

extension [Unicode.Scalar] {
  /// Whether a stretch stands somewhere in the array.
  fileprivate func contains(subrange: ArraySlice<Unicode.Scalar>) -> Bool {
    WordSet([String(subrange)]).occurs(in: self)
  }
}
