/// The words by which headers, labels and rows are known: the lists of `Words`, and what a user adds.
///
/// A word of the lists that begins with `*` is the end of longer headings (`*完成值`); the longest
/// that fits decides. A `*` behind the first character stands for any words (`计划*值`), and goes
/// before an ending. A heading that fits two roles of one kind belongs to neither.
package struct Lexicon: Sendable {
  /// The list without a user's words.
  package static let standard = Lexicon(lists: [
    WordList.load(PackageResources.headers_tsv), WordList.load(PackageResources.labels_tsv),
    WordList.load(PackageResources.rows_tsv), WordList.load(PackageResources.values_tsv),
    WordList.load(PackageResources.ratings_tsv),
  ])

  /// Raised whenever the reading of documents changes, so that stored readings are made anew.
  private static let readingVersion = 8

  private var roles: [String: [Role]] = [:]
  private var endings: [String: [Role]] = [:]
  private var longestEnding = 0
  /// The last characters of all endings: most cells end in another.
  private var endingMarks: Set<Unicode.Scalar> = []
  /// By their first character: most cells begin with another.
  private var patterns: [Unicode.Scalar: [WordPattern]] = [:]
  private var partMarkers: [String] = []
  /// The words by which sentences are read.
  private(set) var sentenceWords = ProseWords.standard
  /// The words by which titles, headings, covers and captions are read.
  private(set) var outlineWords = OutlineWords.standard

  package init(lists: [WordList]) {
    for list in lists {
      for entry in list.entries {
        if let role = Role(rawValue: entry.role) { insert(entry.word, as: role) }
      }
    }
  }

  /// The names of all roles that words can be added to.
  package static var roleNames: [String] {
    let named = Role.allCases.map(\.rawValue)
    let others = Set(ProseWords.standard.roleNames + OutlineWords.standard.roles)
    return named + others.subtracting(named).sorted()
  }

  /// The lexicon with one more word, known to every reader that uses its role; nil where no role has
  /// the name.
  package func adding(role: String, word: String) -> Lexicon? {
    let known = Role(rawValue: role)
    let sentenceWords = sentenceWords.adding(word, role: role)
    let outlineWords = outlineWords.adding(word, role: role)
    guard known != nil || sentenceWords != nil || outlineWords != nil else { return nil }
    var result = self
    if let known { result.insert(word, as: known) }
    if let sentenceWords { result.sentenceWords = sentenceWords }
    if let outlineWords { result.outlineWords = outlineWords }
    return result
  }

  /// A word that a user adds.
  package struct Addition: Sendable, Hashable {
    package var role: String
    package var word: String

    package init(role: String, word: String) {
      self.role = role
      self.word = word
    }
  }

  /// The list with a user's words; one of a role that there is not is left out.
  package static func standard(adding additions: [Addition]) -> Lexicon {
    additions.reduce(standard) { $0.adding(role: $1.role, word: $1.word) ?? $0 }
  }

  /// Tells lexicons with different words or different readings apart, without making them.
  package static func fingerprint(adding additions: [Addition]) -> String {
    (["\(readingVersion)"] + additions.map { "\($0.role)\t\($0.word)" }.sorted())
      .joined(separator: "\n")
  }

  /// The roles of a word in its normal form (`matchKey`), by the whole word only.
  package func roles(ofWord key: String) -> [Role] { roles[key] ?? [] }

  /// The roles whose pattern fits the key, else whose longest ending closes it; empty where a whole
  /// word is known.
  package func roles(ofEnding key: String) -> [Role] {
    let scalars = key.unicodeScalars
    if let first = scalars.first, let known = patterns[first] {
      let fitting = Set(known.filter { $0.fits(key) }.map(\.role))
      if !fitting.isEmpty { return fitting.sorted { $0.rawValue < $1.rawValue } }
    }
    guard let last = scalars.last, endingMarks.contains(last) else { return [] }
    var start = scalars.startIndex
    var count = scalars.count
    while count > 1 {
      if count <= longestEnding, let found = endings[String(scalars[start...])] { return found }
      start = scalars.index(after: start)
      count -= 1
    }
    return []
  }

  /// Whether a key begins with the mark of a part of a total (其中：财政拨款).
  func opensPart(_ key: String) -> Bool { partMarkers.contains { key.hasPrefix($0) } }

  /// A name without that mark.
  func withoutPartMarker(_ name: String) -> Substring {
    name.dropFirst(partMarkers.first(where: name.hasPrefix)?.count ?? 0)
  }

  private mutating func insert(_ word: String, as role: Role) {
    if role == .partMarker { partMarkers.append(matchKey(word)) }
    if word.hasPrefix("*") {
      let key = matchKey(word.dropFirst())
      longestEnding = max(longestEnding, key.unicodeScalars.count)
      if let last = key.unicodeScalars.last { endingMarks.insert(last) }
      if endings[key, default: []].contains(role) == false {
        endings[key, default: []].append(role)
      }
    } else if word.count > 1, !role.keepsMarks, let pattern = WordPattern(word, role: role) {
      if let first = pattern.start.unicodeScalars.first {
        patterns[first, default: []].append(pattern)
      }
    } else {
      let key = role.keepsMarks ? tidied(word) : matchKey(word)
      if roles[key, default: []].contains(role) == false { roles[key, default: []].append(role) }
    }
  }
}

/// A heading by its first and its last words (`计划*值`).
private struct WordPattern: Sendable {
  var start: String
  /// Blank where anything may follow.
  var end: String
  var role: Role

  /// Nil where the word has no `*`.
  init?(_ word: String, role: Role) {
    let parts = word.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    (start, end, self.role) = (matchKey(parts[0]), matchKey(parts[1]), role)
  }

  func fits(_ key: String) -> Bool {
    key.utf8.count >= start.utf8.count + end.utf8.count && key.utf8.starts(with: start.utf8)
      && key.utf8.reversed().starts(with: end.utf8.reversed())
  }
}

extension Role {
  /// Roles whose words are marks, not names, and are compared as printed (—, /, ……).
  fileprivate var keepsMarks: Bool { self == .nilMark || self == .placeholder }
}
