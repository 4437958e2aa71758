import Documents
import Findings
import Reports
import Testing

@testable import Store

@Suite("Records as bytes")
struct EncodingTests {
  @Test(
    "A record comes back equal",
    arguments: [
      DocumentRecord.Outcome.report(Full.report), .notAReport(Full.report.coverage),
      .failed(Full.error),
    ])
  func record(outcome: DocumentRecord.Outcome) throws {
    let record = DocumentRecord(source: Full.source, outcome: outcome, findings: [Full.finding])
    #expect(try DocumentRecord(storedBytes: record.storedBytes) == record)
  }

  /// A field that is added to a type and forgotten in its encoding fails here first: add it to
  /// Sources/Store/Encoding and to `Full`, then correct the number.
  @Test("Every field of every type is written")
  func fields() {
    let counts: [(value: Any, fields: Int)] = [
      (Full.cell, 5), (Full.figure("1"), 5), (Full.named("a"), 2), (Full.indicator, 13),
      (Full.line, 11), (Full.evaluation.budget, 3), (Full.evaluation.blockWeights[0], 4),
      (Full.evaluation.subtotals[0], 4),
      (Full.narrative, 23), (Full.narrative.statedRates[0], 3), (Full.form, 11),
      (Full.evaluation, 20),
      (Full.evaluation.yearMentions[0], 3), (Full.report, 8), (Full.report.coverage, 5),
      (Full.report.unreadFigures[0], 5), (Full.report.unmappedTables[0], 2),
      (Full.report.revisions, 2), (Full.report.sentences[0], 3), (Full.finding, 11),
      (Full.error, 3), (Full.source, 4),
      (DocumentRecord(source: Full.source, outcome: .failed(Full.error)), 3),
      (Cell(row: 0, column: 0, text: ""), 7), (Full.report.doubtfulColumns[0], 6),
      (Full.evaluation.unitConflicts[0], 2),
    ]
    for (value, fields) in counts {
      #expect(Mirror(reflecting: value).children.count == fields, "\(type(of: value))")
    }
  }

  @Test("Cut or altered bytes are refused, never a crash")
  func damaged() {
    let bytes = DocumentRecord(
      source: Full.source, outcome: .report(Full.report), findings: [Full.finding]
    ).storedBytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: DamagedRecord.self) {
        try DocumentRecord(storedBytes: Array(bytes[..<length]))
      }
    }
    for position in stride(from: 0, to: bytes.count, by: 3) {
      var altered = bytes
      altered[position] ^= 0xFF
      _ = try? DocumentRecord(storedBytes: altered)
    }
  }

  @Test("Tables that a report cites come back, others are empty; uncited sentences are not kept")
  func excerpt() throws {
    let table = try #require(
      Table(
        rowCount: 2, columnCount: 2,
        cells: [
          Cell(row: 0, column: 0, columnSpan: 2, text: "标题"), Cell(row: 1, column: 0, text: "1"),
          Cell(row: 1, column: 1, text: "2", number: "1."),
        ]))
    let document = Document(blocks: [
      .paragraph(Paragraph("一")), .table(table), .paragraph(Paragraph("二")), .table(table),
    ])
    let kept = DocumentExcerpt(document, tables: [2], paragraphs: [2])
    let read = try DocumentExcerpt(storedBytes: kept.storedBytes)
    #expect(read.allTables.map(\.rowCount) == [0, 2])
    #expect(read.allTables[1] == table)
    #expect(read.paragraphs == [2: "二"])
  }

  @Test("What a report cites: its figures' places, not its sentences")
  func cited() {
    var writer = ByteWriter()
    writer.write(Full.report)
    #expect(writer.citedParagraphs.contains(12))
    #expect(!writer.citedParagraphs.contains(40))
  }
}
