import Documents
import Findings
import Reports

package struct TitleMark: Sendable {
  package var blocks: Range<Int>
  package var text: Cited<String>
  package var kind: SelfEvaluation.Kind?
}
package struct Outline: Sendable {
  package var titles: [TitleMark] = []
  package static func read(_ document: Document, lexicon: Lexicon) -> Outline { Outline() }
  package func section(ofBlock index: Int) -> String? { nil }
}
package enum Identity {
  package struct Facts: Sendable {
    package var kind: SelfEvaluation.Kind?
    package var title: Cited<String>?
    package var year: Cited<Int>?
    package var region: String?
    package var department: Cited<String>?
    package var departmentCode: String?
    package var project: Cited<String>?
    package var departmentMentions: [Mention] = []
    package var yearMentions: [Mention] = []
  }
  package static func read(
    _ segment: Segment, in document: Document, outline: Outline, path: String, lexicon: Lexicon
  ) -> Facts { Facts() }
}
package enum Prose {
  package struct Facts: Sendable {
    package var narrative = Narrative()
    package var statedTotals: [Figure] = []
    package var statedRatings: [Cited<String>] = []
    package var missingSections: [String] = []
    package var isTruncated = false
    package var unmapped: [Cited<String>] = []
    package var isSelfEvaluation = false
  }
  package static func read(
    _ segment: Segment, in document: Document, outline: Outline, identity: Identity.Facts,
    lexicon: Lexicon
  ) -> Facts { Facts() }
  package static func templateTexts(_ document: Document, lexicon: Lexicon) -> [Cited<String>] {
    []
  }
  package static func fingerprints(_ document: Document) -> [SentenceFingerprint] { [] }
}
