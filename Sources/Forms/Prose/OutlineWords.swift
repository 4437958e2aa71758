/// The words of headings, titles, covers and captions: `headings.tsv`, `identity.tsv`, `offices.tsv`.
struct OutlineWords: Sendable {
  static let standard = OutlineWords(
    lists: [
      WordList.load(PackageResources.headings_tsv), WordList.load(PackageResources.identity_tsv),
      WordList.load(PackageResources.offices_tsv),
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

  /// Where words stand that make a report one of a project: 专项资金, 项目支出. 财政资金绩效 says nothing
  /// of the kind.
  func kindsOfProject(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    let open = self["kind-open"].ranges(in: text)
    return self["kind-project"].ranges(in: text).filter { range in
      !open.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
  }

  /// All roles that have words.
  var roles: [String] { sets.keys.sorted() }
}
