/// The words of headings, titles, covers and captions: `headings.tsv` and `identity.tsv`.
struct OutlineWords: Sendable {
  static let standard = OutlineWords(
    lists: [
      WordList.load(PackageResources.headings_tsv), WordList.load(PackageResources.identity_tsv),
    ])

  private let sets: [String: WordSet]
  private static let none = WordSet([])

  init(lists: [WordList]) {
    let entries = lists.flatMap(\.entries)
    sets = Dictionary(grouping: entries, by: \.role).mapValues { WordSet($0.map(\.word)) }
  }

  /// The words of a role of the lists.
  subscript(role: String) -> WordSet { sets[role] ?? Self.none }

  /// All roles that have words.
  var roles: [String] { sets.keys.sorted() }
}
