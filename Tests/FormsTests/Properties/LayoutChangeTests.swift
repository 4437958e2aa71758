import Documents
import Forms
import Foundation
import TestSupport
import Testing

/// What changes in a form beside its values must never move a value to another field.
///
/// Where the change leaves a value without a sure meaning, the value may go unread, and is listed.
@Suite("No change of layout moves a value")
struct LayoutChangeTests {
  /// Ways of each change tried with each table; `JIXIAO_ALL_CHANGES` in the environment tries all.
  static let most = ProcessInfo.processInfo.environment["JIXIAO_ALL_CHANGES"] == nil ? 5 : Int.max

  @Test(arguments: LayoutChange.all, CorpusTests.families)
  func movesNothing(_ change: LayoutChange, _ family: String) throws {
    let document = try CorpusTests.document(family)
    let before = FieldValues(document)
    #expect(!before.counts.isEmpty)
    var chance = SeededGenerator(seed: UInt64(family.utf8.count * 31 + change.name.utf8.count))
    for place in ChangePlace.all(in: document) {
      for (done, changed) in change.variants(place).shuffled(using: &chance).prefix(Self.most) {
        let after = FieldValues(changed)
        let what = Comment(rawValue: "table \(place.number + 1) \(done)")
        #expect(after.moved(from: before, besides: change.names) == [], what)
        #expect(after.lost(from: before) == [], what)
        if !change.mayLeave(in: family) { #expect(before.moved(from: after) == [], what) }
      }
    }
  }

  /// A change that changes nothing would hold for any reader.
  @Test(arguments: LayoutChange.all)
  func isMade(_ change: LayoutChange) throws {
    let document = try CorpusTests.document("ministry-project")
    let places = ChangePlace.all(in: document)
    let made = places.flatMap(change.variants)
    #expect(!made.isEmpty)
    #expect(made.allSatisfy { $0.document != document })
  }
}
