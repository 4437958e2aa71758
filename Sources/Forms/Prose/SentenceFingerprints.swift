import Documents
import Findings
import Reports

/// Reduces each long sentence to a number, for copies between departments.
enum SentenceFingerprints {
  /// Shorter sentences are alike by chance.
  static let shortest = 20

  static func read(_ document: Document) -> [SentenceFingerprint] {
    var result: [SentenceFingerprint] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let text = ProseText(paragraph.text, at: .paragraph(index + 1))
      result += text.sentences.compactMap { fingerprint(text.scalars[$0], at: text.place) }
    }
    return result
  }

  /// FNV-1a over the words and figures; punctuation and blanks do not count.
  private static func fingerprint(_ sentence: ArraySlice<Unicode.Scalar>, at place: Place)
    -> SentenceFingerprint?
  {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    for scalar in sentence where scalar.isHan || scalar.isLatinOrDigit {
      for shift in stride(from: 0, to: 24, by: 8) {
        hash = (hash ^ UInt64((scalar.value >> shift) & 0xFF)) &* 0x100_0000_01b3
      }
      length += 1
    }
    return length < shortest ? nil : SentenceFingerprint(hash: hash, length: length, place: place)
  }
}
