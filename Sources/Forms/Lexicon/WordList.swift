/// A word list as the program carries it: lines of tab-separated role, word, source; `#` comments.
package struct WordList: Sendable {
  package struct Entry: Sendable, Hashable {
    package var role: String
    package var word: String
    /// The region, form or regulation that uses the word.
    package var source: String
  }

  package var entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// - Parameter tsv: UTF-8 bytes of a list. Lines without a word are left out.
  package static func load(_ tsv: [UInt8]) -> WordList {
    var entries: [Entry] = []
    for line in tsv.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 4, omittingEmptySubsequences: false)
      guard fields.count >= 2, !fields[1].isEmpty else { continue }
      entries.append(
        Entry(
          role: String(decoding: fields[0], as: UTF8.self),
          word: String(decoding: fields[1], as: UTF8.self),
          source: fields.count > 2 ? String(decoding: fields[2], as: UTF8.self) : ""))
    }
    return WordList(entries: entries)
  }
}
