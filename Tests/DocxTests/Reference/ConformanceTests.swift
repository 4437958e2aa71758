import Documents
import Docx
import Findings
import Foundation
import TestSupport
import Testing

/// Files of other projects, each with a reference reading made independently of this reader.
@Suite(
  "Files that other programs wrote", .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct ConformanceTests {
  struct Sample: CustomTestStringConvertible {
    var path: String
    var kind: String
    var hasReference: Bool
    var testDescription: String { path }

    static let all: [Sample] = {
      let manifest = try? String(
        contentsOf: SharedFolder.url("docx-samples/MANIFEST.tsv"), encoding: .utf8)
      let lines = (manifest ?? "").split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      guard let header = lines.first, let path = header.firstIndex(of: "path"),
        let kind = header.firstIndex(of: "class"),
        let reference = header.firstIndex(of: "reference")
      else { return [] }
      return lines.dropFirst().map {
        Sample(path: $0[path], kind: $0[kind], hasReference: $0[reference] == "yes")
      }
    }()
  }

  @Test func thereAreSamplesOfBothKinds() {
    #expect(Sample.all.count { $0.hasReference } == 55)
    #expect(Sample.all.count { !$0.hasReference } == 5)
  }

  @Test(arguments: Sample.all.filter(\.hasReference))
  func readsAsTheReference(sample: Sample) throws {
    let bytes = try SharedFolder.bytes("docx-samples/docx/" + sample.path)
    let reference = try JSONDecoder().decode(
      ReferenceReading.self,
      from: Data(SharedFolder.bytes("docx-samples/reference/\(sample.path).json")))
    let document = try DocumentReader().read(bytes)
    let order = document.blocks.map { if case .paragraph = $0 { "p" } else { "t" } }.joined()
    #expect(order == reference.order)
    #expect(document.paragraphs.map(\.text.lenient) == reference.paragraphs.map(\.lenient))
    #expect(document.tables.map(\.lenient) == reference.tables.map(\.laidOut))
    let boxes = document.textBoxes.map { $0.paragraphs.map(\.text.lenient) }
    #expect(boxes == reference.textboxes.map { $0.paragraphs.map(\.lenient) })
    let boxTables = document.textBoxes.map { $0.tables.map(\.lenient) }
    #expect(boxTables == reference.textboxes.map { $0.tables.map(\.laidOut) })
  }

  @Test(arguments: Sample.all.filter { !$0.hasReference })
  func refuses(sample: Sample) throws {
    let bytes = try SharedFolder.bytes("docx-samples/docx/" + sample.path)
    let error = #expect(throws: DocumentError.self) { try DocumentReader().read(bytes) }
    #expect(error?.code == (sample.kind == "encrypted" ? .encrypted : .corruptArchive))
  }

  /// Whatever feeds the parser, the document is the same.
  @Test(arguments: Sample.all)
  func readsTheSameHoweverItIsFed(sample: Sample) throws {
    let bytes = try SharedFolder.bytes("docx-samples/docx/" + sample.path)
    let fast = Result { try DocumentReader().read(bytes) }
    let plain = Result { try DocumentReader(feeding: Feeding(usesFastPath: false)).read(bytes) }
    expectEqual(fast, plain)
  }
}

/// Two readings of one file: equal documents, or equal refusals.
func expectEqual(
  _ left: Result<Document, any Error>, _ right: Result<Document, any Error>,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  switch (left, right) {
  case (.success(let left), .success(let right)):
    #expect(left == right, sourceLocation: sourceLocation)
  case (.failure(let left as DocumentError), .failure(let right as DocumentError)):
    #expect(left == right, sourceLocation: sourceLocation)
  default: Issue.record("one was read, the other refused", sourceLocation: sourceLocation)
  }
}
