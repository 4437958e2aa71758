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

  /// Whether the words before a figure or a rating speak of last year and not of this one again.
  func speaksOfPrior(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let prior = self["prior-lead"].ranges(in: clause).last else { return false }
    let rest = clause[prior.upperBound...]
    return !self["this-year"].occurs(in: rest) && !rest.contains("年")
  }
}
