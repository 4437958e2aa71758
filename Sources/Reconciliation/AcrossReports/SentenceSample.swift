import Findings
import Reports

/// A long sentence of a document, by its hash and its paragraph: 16 bytes.
package struct SentenceMark: Sendable, Hashable, Codable {
  package var hash: UInt64
  /// The body-level paragraph, from 1; 0 for a sentence elsewhere.
  package var paragraph: Int32

  init(hash: UInt64, paragraph: Int32) {
    self.hash = hash
    self.paragraph = paragraph
  }

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
package enum SentenceSample {
  static let size = 32

  static func of(_ sentences: [SentenceFingerprint]) -> [SentenceMark] {
    var seen: Set<UInt64> = []
    let distinct = sentences.filter { seen.insert($0.hash).inserted }
    return distinct.sorted { $0.hash < $1.hash }.prefix(size).map(SentenceMark.init)
  }

  /// The sample of a document as bytes to be kept, twelve a sentence.
  package static func bytes(of record: DocumentRecord) -> [UInt8] {
    guard case .report(let report) = record.outcome else { return [] }
    return of(report.sentences).flatMap { mark in
      withUnsafeBytes(of: mark.hash.littleEndian, Array.init)
        + withUnsafeBytes(of: mark.paragraph.littleEndian, Array.init)
    }
  }

  /// Reads what `bytes` wrote.
  package static func marks(_ bytes: UnsafeRawBufferPointer) -> [SentenceMark] {
    stride(from: 0, through: bytes.count - 12, by: 12).map { start in
      SentenceMark(
        hash: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)),
        paragraph: Int32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: Int32.self)))
    }
  }
}

/// Hands out the sample of each document with its order; may be asked again and again.
package typealias SentenceWalk = (_ body: (_ order: Int, [SentenceMark]) -> Void) throws -> Void
