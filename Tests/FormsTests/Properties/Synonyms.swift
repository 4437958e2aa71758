import Forms
import Foundation
import TestSupport

/// The words of the lists that stand for one role of a heading and for no other.
struct Synonyms {
  static let standard = Synonyms()

  private var words: [Role: [String]] = [:]
  private var roles: [String: Role] = [:]

  private init() {
    let file = Repository.url("Sources/Forms/Lexicon/Words/headers.tsv")
    guard let bytes = try? Data(contentsOf: file) else { return }
    for entry in WordList.load([UInt8](bytes)).entries where !entry.word.contains("*") {
      let key = matchKey(entry.word)
      guard let role = Role(rawValue: entry.role), roles[key] == nil,
        Lexicon.standard.roles(ofWord: key) == [role]
      else { continue }
      roles[key] = role
      words[role, default: []].append(entry.word)
    }
  }

  /// Another heading for each that is known, what stands in its brackets kept.
  func replacements(
    for headings: [(word: String, role: Role)], using chance: inout SeededGenerator
  ) -> [String: String] {
    var result: [String: String] = [:]
    for heading in headings where result[heading.word] == nil {
      let key = matchKey(heading.word)
      guard roles[key] == heading.role, heading.word.hasPrefix(key), heading.role != .group,
        let other = words[heading.role]?.randomElement(using: &chance)
      else { continue }
      result[heading.word] = other + heading.word.dropFirst(key.count)
    }
    return result
  }
}
