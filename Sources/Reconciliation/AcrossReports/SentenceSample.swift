import Findings
import Reports

/// A long sentence of a document, by its hash and its paragraph: 16 bytes.
package struct SentenceMark: Sendable, Hashable, Codable {
  package var hash: UInt64
  /// The body-level paragraph, from 1; 0 for a sentence elsewhere.
  package var paragraph: Int32

  init(_ sentence: SentenceFingerprint) {
    hash = sentence.hash
    guard case .paragraph(let number) = sentence.place else {
      paragraph = 0
      return
    }
    paragraph = Int32(clamping: number)
  }

  /// Where the sentence stands, if in a paragraph.
  var place: Place? { paragraph > 0 ? .paragraph(Int(paragraph)) : nil }
}

/// The sentences that stand for a document's text: those with the smallest hashes.
///
/// Two documents that share a text keep the same ones of it (bottom-k sampling), so that copies are
/// found in memory that does not grow with the text.
enum SentenceSample {
  static let size = 32

  static func of(_ sentences: [SentenceFingerprint]) -> [SentenceMark] {
    var seen: Set<UInt64> = []
    let distinct = sentences.filter { seen.insert($0.hash).inserted }
    return distinct.sorted { $0.hash < $1.hash }.prefix(size).map(SentenceMark.init)
  }
}
