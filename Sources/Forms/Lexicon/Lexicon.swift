/// The words by which headers, labels and rows are known: the lists of `Words`, and what a user adds.
///
/// A word of the lists that begins with `*` is the end of longer headings (`*完成值`); the longest
/// that fits decides. A heading that fits two roles of one kind belongs to neither.
package struct Lexicon: Sendable {
  /// The list without a user's words.
  package static let standard = Lexicon(lists: [
    WordList.load(PackageResources.headers_tsv), WordList.load(PackageResources.labels_tsv),
    WordList.load(PackageResources.rows_tsv), WordList.load(PackageResources.values_tsv),
    WordList.load(PackageResources.ratings_tsv),
  ])

  /// Raised whenever the reading of documents changes, so that stored readings are made anew.
  private static let readingVersion = 2

  private var roles: [String: [Role]] = [:]
  private var endings: [String: [Role]] = [:]
  private var longestEnding = 0
  /// The last characters of all endings: most cells end in another.
  private var endingMarks: Set<Unicode.Scalar> = []
  private var additions: [String] = []
  /// The words by which sentences are read.
  private(set) var sentenceWords = ProseWords.standard

  package init(lists: [WordList]) {
    for list in lists {
      for entry in list.entries {
        if let role = Role(rawValue: entry.role) { insert(entry.word, as: role) }
      }
    }
  }

  /// The names of all roles that words can be added to.
  package static var roleNames: [String] {
    Role.allCases.map(\.rawValue) + ProseWords.standard.roleNames
  }

  /// The lexicon with one more word; nil where no role has the name.
  package func adding(role: String, word: String) -> Lexicon? {
    var result = self
    if let known = Role(rawValue: role) {
      result.insert(word, as: known)
    } else if let words = sentenceWords.adding(word, role: role) {
      result.sentenceWords = words
    } else {
      return nil
    }
    result.additions.append("\(role)\t\(word)")
    return result
  }

  /// Tells lexicons with different words or different readings apart.
  package var fingerprint: String {
    (["\(Self.readingVersion)"] + additions.sorted()).joined(separator: "\n")
  }

  /// The roles of a word in its normal form (`matchKey`), by the whole word only.
  package func roles(ofWord key: String) -> [Role] { roles[key] ?? [] }

  /// The roles whose longest ending closes the key; empty where a whole word is known.
  package func roles(ofEnding key: String) -> [Role] {
    let scalars = key.unicodeScalars
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

  private mutating func insert(_ word: String, as role: Role) {
    if word.hasPrefix("*") {
      let key = matchKey(word.dropFirst())
      longestEnding = max(longestEnding, key.unicodeScalars.count)
      if let last = key.unicodeScalars.last { endingMarks.insert(last) }
      if endings[key, default: []].contains(role) == false {
        endings[key, default: []].append(role)
      }
    } else {
      let key = role.keepsMarks ? tidied(word) : matchKey(word)
      if roles[key, default: []].contains(role) == false { roles[key, default: []].append(role) }
    }
  }
}

extension Role {
  /// Roles whose words are marks, not names, and are compared as printed (—, /, ……).
  fileprivate var keepsMarks: Bool { self == .nilMark || self == .placeholder }
}
