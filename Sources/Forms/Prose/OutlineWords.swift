/// The words of headings, titles, covers and captions: `headings.tsv` and `identity.tsv`.
struct OutlineWords: Sendable {
  static let standard = OutlineWords(
    lists: [
      WordList.load(PackageResources.headings_tsv), WordList.load(PackageResources.identity_tsv),
    ])

  private var sets: [String: WordSet]
  private static let none = WordSet([])

  /// By role, as the sets were made.
  private var words: [String: [String]]

  init(lists: [WordList]) {
    words = Dictionary(grouping: lists.flatMap(\.entries), by: \.role).mapValues { $0.map(\.word) }
    sets = words.mapValues { WordSet($0) }
  }

  /// The words with one more; nil where no role has the name.
  func adding(_ word: String, role: String) -> OutlineWords? {
    guard let known = words[role] else { return nil }
    var result = self
    result.words[role] = known + [word]
    result.sets[role] = WordSet(known + [word])
    return result
  }

  /// The words of a role of the lists.
  subscript(role: String) -> WordSet { sets[role] ?? Self.none }

  /// All roles that have words.
  var roles: [String] { sets.keys.sorted() }
}
