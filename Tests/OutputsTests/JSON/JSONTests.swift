import Documents
import Findings
import Foundation
import Outputs
import Reports
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("Records", arguments: Language.allCases)
  func records(language: Language) throws {
    let records = [NastyReport.record, NastyReport.failed, NastyReport.letter]
    let lines = records.map {
      JSONValue.record($0, bands: .standard, language: language).indented + [0x0A]
    }
    try GoldenFile(name: "json/records-\(language.rawValue).json").expect(lines.flatMap { $0 })
  }

  @Test("A record of one line reads back as the same value by another parser")
  func oneLine() throws {
    let value = JSONValue.record(NastyReport.record, bands: .standard, language: .zh)
    #expect(!value.line.contains(0x0A))
    let compact = try JSONSerialization.jsonObject(with: Data(value.line)) as? NSDictionary
    let indented = try JSONSerialization.jsonObject(with: Data(value.indented)) as? NSDictionary
    #expect(compact != nil)
    #expect(compact == indented)
    let source = compact?["source"] as? NSDictionary
    #expect(source?["path"] as? String == NastyReport.path)
  }

  @Test("The document before any mapping")
  func document() throws {
    let inner = try #require(
      Table(rowCount: 1, columnCount: 1, cells: [Cell(row: 0, column: 0, text: "内\t层")]))
    let table = try #require(
      Table(
        rowCount: 2, columnCount: 2,
        cells: [
          Cell(row: 0, column: 0, columnSpan: 2, text: "合并"),
          Cell(row: 1, column: 0, text: "甲\n乙"),
          Cell(row: 1, column: 1, text: "", tables: [inner]),
        ]))
    let document = Document(
      blocks: [.paragraph(Paragraph("标题")), .table(table), .paragraph(Paragraph(""))],
      textBoxes: [TextBox(paragraphs: [Paragraph("框")])],
      notes: [DocumentNote(.hiddenText, count: 2)])
    let source = Source(path: "甲.docx", sha256: "00", bytes: 3)
    let lines = [
      JSONValue.document(.success(document), source: source, language: .zh),
      JSONValue.document(.failure(NastyReport.error), source: source, language: .en),
    ]
    try GoldenFile(name: "json/documents.json").expect(lines.flatMap { $0.indented + [0x0A] })
  }

  @Test(
    "Characters that a line or a terminal would act on are escaped",
    arguments: [
      ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{1B}[31m", #""\u001b[31m""#),
      ("\u{9B}1m", #""\u009b1m""#), ("\u{2028}", #""\u2028""#), ("𠮷é", "\"𠮷é\""), ("", "\"\""),
    ])
  func strings(text: String, expected: String) {
    #expect(String(decoding: JSONValue.string(text).line, as: UTF8.self) == expected)
  }
}
