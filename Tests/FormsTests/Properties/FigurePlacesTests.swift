import Findings
import Forms
import Reports
import Testing

/// A field that `forEachFigurePlace` forgets would be listed as unmapped although the record holds it.
@Suite("The places of a record's figures")
struct FigurePlacesTests {
  /// The places of all figures that reflection finds in a value.
  private static func reflected(_ value: Any) -> [Place] {
    if let figure = value as? Figure { return [figure.place] }
    return Mirror(reflecting: value).children.flatMap { reflected($0.value) }
  }

  @Test(arguments: CorpusTests.families)
  func noneIsForgotten(_ family: String) throws {
    let reading = FormReader().read(try CorpusTests.document(family), path: "\(family).docx")
    guard case .report(let report) = reading.outcome else { return }
    for evaluation in report.evaluations {
      var places: Set<Place> = []
      evaluation.forEachFigurePlace { places.insert($0) }
      let forgotten = Set(Self.reflected(evaluation)).subtracting(places)
      #expect(forgotten.isEmpty)
    }
  }
}
