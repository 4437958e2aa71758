import Docx
import Documents
import Forms
import Foundation
import Reports
import TestSupport
import Testing

/// The seed report as it was published, a text whose cells are lines that begin with a tab.
@Suite(
  "The seed's own text is read from a .docx",
  .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct SeedTests {
  @Test func isReadExactly() throws {
    let text = String(decoding: try SharedFolder.bytes("domain/seed-report.txt"), as: UTF8.self)
    let document = try DocumentReader().read(DocxBuilder(body: Self.body(text)).bytes())
    guard case .report(let report) = FormReader().read(document, path: "附2.docx").outcome else {
      Issue.record("taken for no report")
      return
    }
    let evaluation = try #require(report.evaluations.first)
    let truth = try Truth.decode(
      Data(SharedFolder.bytes("reports/overall-50-seed-xinzhou-renda/truth.json")))
    let differences = Comparison(evaluation, truth).differences
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(evaluation.narrative.expenditureItems.count == 9)
    #expect(report.coverage.numericCells == report.coverage.mappedNumericCells)
    #expect(report.unreadFigures.isEmpty)
  }

  /// Rows are runs of tabbed lines between blank ones; any other line is a paragraph.
  private static func body(_ text: String) -> String {
    var parts: [String] = []
    var rows: [[String]] = []
    var row: [String] = []
    func endRow() {
      if !row.isEmpty { rows.append(row) }
      row = []
    }
    func endTable() {
      endRow()
      if !rows.isEmpty { parts.append(Wml.table(rows)) }
      rows = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\t") {
        row.append(String(line.dropFirst()))
      } else if line.isEmpty, !rows.isEmpty || !row.isEmpty {
        endRow()
      } else {
        endTable()
        parts.append(Wml.paragraph(String(line)))
      }
    }
    endTable()
    return parts.joined()
  }
}
